import type { QuizDefinition } from '../definition.ts';
import { inWords, listed, quoted } from '../phrases.ts';

/** What the paper form says around the quiz's own words. */
export const paperWords = {
  title: (quiz: string) => `The paper form – ${quiz}`,
  description: (quiz: string) => `“${quiz}” to print and fill in by hand, with its scoring key.`,
  hint: 'Print this page and fill it in by hand. What you choose here is not stored, and no result is worked out.',
  onScreen: 'Take the quiz on screen instead',
  form: 'The quiz on paper',
  instructions:
    'Choose one answer for each question: the one closest to what really happened. When you have answered all of them, use the key at the end.',
  /** Under the quiz itself, which says above that answers are kept. */
  notStored: 'Without JavaScript, what you enter here is not stored.',
  instructionsUnscored: 'Answer what you want to answer, and leave out the rest. Nothing is scored.',
  date: 'Date: ______________',
  key: 'Scoring key',
  keySteps: (notYet: string) =>
    `Write down the score of each answer, add up each area, and count how many of its questions you answered. ${quoted(notYet)} has no score: leave it out of both.`,
  area: 'Area',
  questions: 'Questions',
  sum: 'Sum',
  answered: 'Answered',
  band: 'Band',
  bandTitle: 'Find the band of an area by its sum',
  fewer: (needed: number) => `fewer than ${inWords(needed)}`,
  headlineTitle: 'Find your headline',
  headlineWords: 'Read from the top. The first line that is true gives your headline.',
  choiceWords:
    'Divide the sum of each area by the number of its questions that you answered. Then read from the top. The first line that is true gives your headline; areas that are level at the top all count.',
  afterwards: 'Afterwards',
  wordsOnPaper:
    'Read what you wrote once more. Copy the one step you chose to where you will see it, with its date.',
  meanings: 'What it means',
  more: 'On screen the quiz also says what each band means for you and suggests three next steps.',
  unclear:
    'There is too little here for a fair result. Look again at the answers you were least sure of, or come back when you have had the chance.',
};

/** The letter that stands before an option on paper: a, b, c … */
export function letterOf(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}

/** Which scores the letters have, one line for all questions that score alike, such as `Questions 1 and 2: a 0, b 4`. */
export function scoresInWords(quiz: QuizDefinition): string[] {
  const lines = new Map<string, number[]>();
  for (const [index, { dimension, options }] of quiz.questions.entries()) {
    if (dimension === undefined) continue;
    const scores = options.map(({ score }, place) => `${letterOf(place)} scores ${score}`);
    const line = listed(scores, 'and');
    lines.set(line, [...(lines.get(line) ?? []), index + 1]);
  }
  return [...lines].map(([scores, numbers]) => `${questionNumbers(numbers)}: ${scores}.`);
}

/** Questions by number, neighbours as a range: `Questions 1 to 3 and 7`. */
export function questionNumbers(numbers: number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  const parts = runs.flatMap(([first, last]) =>
    last - first > 1 ? [`${first} to ${last}`] : first === last ? [`${first}`] : [`${first}`, `${last}`],
  );
  return `${numbers.length === 1 ? 'Question' : 'Questions'} ${listed(parts, 'and')}`;
}
