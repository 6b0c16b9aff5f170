import { inWords, quoted, sentence } from '../phrases.ts';
import { FEWEST_ANSWERS } from '../scoring/score.ts';

/** What the page "How this works" says around the quiz's own words. It is true of every quiz. */
export const howWords = {
  title: (quiz: string) => `How “${quiz}” works`,
  eyebrow: 'How this works',
  description: (quiz: string) =>
    `What “${quiz}” asks, what it makes of the answers, the rules behind each result, and its limits.`,
  lede: 'Nothing about the result is hidden. Everything below is made from the same file that the quiz itself reads.',
  areas: 'What it looks at',
  areasIntro: (scored: number, areas: number, context: number) =>
    `${sentence(inWords(scored))} questions count towards ${inWords(areas)} ${areas === 1 ? 'area' : 'areas'}.` +
    (context === 0
      ? ''
      : context === 1
        ? ' One more has no score and only helps choose what to suggest.'
        : ` ${sentence(inWords(context))} more have no score and only help choose what to suggest.`),
  unscored: (questions: number, chosen: number) =>
    `It asks ${inWords(questions)} questions. ` +
    (chosen === 0
      ? 'You answer all of them in your own words.'
      : `You choose an answer to ${inWords(chosen)} of them and write the others in your own words.`) +
    ' Nothing is scored, and any of them may stay empty.',
  asked: 'Asked about:',
  scoring: 'How answers become bands',
  scoringText: (notYet: string) => [
    `The answers to a scored question rise from 0 to at most 4. The answer ${quoted(notYet)} has no score and is left out.`,
    `An area’s score is the mean of its answers. It needs at least ${inWords(FEWEST_ANSWERS)} of them, and at least half of its questions; otherwise the result says that there are not enough answers. The table shows the bands as sums, as you would add them up by hand.`,
  ],
  headline: 'How the headline is chosen',
  headlineIntro:
    'The rules are read from the top. The first that is true decides, whatever the ones below it say.',
  says: 'The result then says:',
  otherwise: 'In every other case',
  choiceIntro:
    'The rules are read from the top, and the first that is true decides. The scores of the areas are compared, and the highest gives the headline.',
  level: (most: number, because: string) =>
    `If up to ${inWords(most)} areas are exactly level at the top, the result names each of them and says: ${quoted(because)}`,
  choiceClose:
    'If one answer moved to the option beside it would bring in another kind of help, the result says so and names the questions. If several are that near, it names the one with the highest score.',
  words: 'What becomes of what you write',
  wordsIntro: 'Nothing judges what you write. It is put in order and given back to you.',
  wordsClose:
    'What you leave empty is left out. Your words stay in this browser, and they are shown just as you typed them.',
  signposts: 'Where it points you elsewhere',
  always: 'With every result',
  everyStep: 'Every step, and when it is suggested',
  forEverybody: 'Suits everybody',
  close:
    'If one answer moved to the option beside it would change the headline, the result says so and names the questions. If several headlines are that near, it names the highest.',
  nextSteps: (forAreas: boolean) =>
    forAreas
      ? 'A result suggests three steps: first for the area that decided a lower headline, then for your weakest areas, then general ones that fit your headline and your situation, in the order below.'
      : 'A result suggests the first three steps of this list that fit your answers.',
  limits: 'What it cannot do',
  limitsText: (scored: boolean) => [
    scored
      ? 'A result rests on what one person says about themselves on one day. Bands are wide on purpose: small differences mean little, so there are no percentages and no totals.'
      : 'A result holds what one person wrote on one day, and things may look different a week later.',
    'The questions and the rules are our judgement. They were not tested against what people went on to do.',
  ],
};
