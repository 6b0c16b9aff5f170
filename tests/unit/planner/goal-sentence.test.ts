import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceText } from '../../../src/planner/goal-lead.ts';
import { goalSentence } from '../../../src/planner/goal-sentence.ts';
import { emptyPlan, type Plan } from '../../../src/planner/plan.ts';
import { fullPlan } from './plans-for-tests.ts';

const sentence = (given: Partial<Plan>) => sentenceText(goalSentence({ ...emptyPlan, ...given }));
const due = '2027-06-30';

describe('the goal in one sentence', () => {
  test.each([
    [{}, ''],
    [{ goal: 'lead a team' }, 'I will lead a team. I will know by …'],
    [{ due }, 'By 30 June 2027 I will … I will know by …'],
    [{ goal: 'lead a team.', evidence: 'a log' }, 'I will lead a team. I will know by a log.'],
    [
      { goal: 'ask “who helps?”', evidence: 'an answer!' },
      'I will ask “who helps?”. I will know by an answer!',
    ],
    [
      { goal: 'lead', due: 'next June', evidence: 'a log' },
      'By next June I will lead. I will know by a log.',
    ],
  ])('of %o', (given, words) => {
    expect(sentence(given)).toBe(words);
  });

  test.each([
    ['I will lead a team.', 'By 30 June 2027 I will lead a team.'],
    ['i will lead a team', 'By 30 June 2027 i will lead a team.'],
    ["I'll lead a team", "By 30 June 2027 I'll lead a team."],
    ['I’d like to lead a team', 'By 30 June 2027 I’d like to lead a team.'],
    ['I want to lead a team', 'By 30 June 2027 I want to lead a team.'],
    ['will lead a team', 'By 30 June 2027 I will lead a team.'],
    ['to lead a team', 'By 30 June 2027 I want to lead a team.'],
    ['To lead a team', 'By 30 June 2027: To lead a team.'],
    ['By June I will lead a team', 'By 30 June 2027: By June I will lead a team.'],
    ['My goal is to lead a team', 'By 30 June 2027: My goal is to lead a team.'],
    ['We will lead a team', 'By 30 June 2027: We will lead a team.'],
    ['Lead a team', 'By 30 June 2027 I will: Lead a team.'],
    ['“Lead” a team', 'By 30 June 2027 I will: “Lead” a team.'],
    ['improve my talks', 'By 30 June 2027 I will improve my talks.'],
    ['tour the works', 'By 30 June 2027 I will tour the works.'],
    ['3 talks in public', 'By 30 June 2027 I will 3 talks in public.'],
    ['say “I can.”', 'By 30 June 2027 I will say “I can.”'],
    ['أقود فريقا', 'By 30 June 2027 I will أقود فريقا.'],
  ])('begins a goal typed as “%s” with words that join it', (goal, words) => {
    expect(sentence({ goal, due })).toBe(`${words} I will know by …`);
  });

  test.each([
    ['I will lead a team', 'I will lead a team.'],
    ['Lead a team', 'I will: Lead a team.'],
    ['to lead a team', 'I want to lead a team.'],
  ])('and without a date too: “%s”', (goal, words) => {
    expect(sentence({ goal })).toBe(`${words} I will know by …`);
  });

  test.each([
    ['three pages of notes.', 'I will know by three pages of notes.'],
    ['Three pages of notes', 'How I will know: Three pages of notes.'],
    ['My manager says so. Others do too', 'How I will know: My manager says so. Others do too.'],
    ['I have three pages', 'I will know when I have three pages.'],
    ['I’ve three pages', 'I will know when I’ve three pages.'],
    ['they ask me again', 'I will know when they ask me again.'],
    ['someone asks me for advice', 'I will know when someone asks me for advice.'],
    ['I will know by a log', 'I will know by a log.'],
    ["I'll know when they ask", "I'll know when they ask."],
    ['by a log', 'I will know by a log.'],
    ['when they ask', 'I will know when they ask.'],
    ['- a log\n- a talk', 'How I will know: - a log\n- a talk.'],
    ['3 pages', 'I will know by 3 pages.'],
    ['it’s on the wall', 'I will know by it’s on the wall.'],
  ])('joins evidence typed as “%s”', (evidence, words) => {
    expect(sentence({ goal: 'lead', evidence })).toBe(`I will lead. ${words}`);
  });

  test('keeps typed text apart from the site’s words', () => {
    const typed = goalSentence(fullPlan).flatMap((piece) => ('typed' in piece ? [piece.typed] : []));
    expect(typed).toEqual(['30 June 2027', 'have met three times with a mentor', 'three pages of notes']);
  });

  test('changes no letter of what was typed', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((typed) => typed.trim() !== '');
    fc.assert(
      fc.property(text, text, (goal, evidence) => {
        const typed = goalSentence({ goal, evidence, due: '' }).flatMap((piece) =>
          'typed' in piece ? [piece.typed] : [],
        );
        expect(typed).toEqual([goal, evidence]);
      }),
    );
  });
});
