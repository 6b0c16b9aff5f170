import { inWords, quoted, sentence } from '../phrases.ts';
import { FEWEST_ANSWERS } from '../scoring/score.ts';

/** What the page "How this works" says around the quiz's own words. It is true of every quiz. */
export const howWords = {
  title: (quiz: string) => `How “${quiz}” works`,
  eyebrow: 'How this works',
  description: (quiz: string) =>
    `What “${quiz}” asks, how it is scored, the rules behind each result, and its limits.`,
  lede: 'Nothing about the result is hidden. Everything below is made from the same file that the quiz itself reads.',
  areas: 'What it looks at',
  areasIntro: (scored: number, areas: number, context: number) =>
    `${sentence(inWords(scored))} questions count towards ${inWords(areas)} ${areas === 1 ? 'area' : 'areas'}.` +
    (context === 0
      ? ''
      : context === 1
        ? ' One more has no score and only helps choose what to suggest.'
        : ` ${sentence(inWords(context))} more have no score and only help choose what to suggest.`),
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
  close:
    'If one answer moved to the option beside it would change the headline, the result says so and names the questions. If several headlines are that near, it names the highest.',
  nextSteps:
    'A result suggests three steps: first for the area that decided a lower headline, then for your weakest areas, then general ones that fit your headline and your situation.',
  limits: 'What it cannot do',
  limitsText: [
    'A result rests on what one person says about themselves on one day. Bands are wide on purpose: small differences mean little, so there are no percentages and no totals.',
    'The rules are our judgement. They were not tested against how people went on to do.',
  ],
};
