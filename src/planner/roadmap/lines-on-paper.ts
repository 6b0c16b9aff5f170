import type { CheckIn, Plan } from '../plan.ts';

/** About how many lines of so many characters a text takes; none when it is empty. */
export function linesOf(text: string, characters: number): number {
  if (text === '') return 0;
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / characters)), 0);
}

const sum = (all: number[]) => all.reduce((total, one) => total + one, 0);

/** Whether the sheet says more at its head than why and how to know: these then stand in a row of their own. */
export function hasMoreGrounds({ now, skills }: Plan): boolean {
  return now.trim() !== '' || skills.length > 0;
}

/** What was written for the review, field by field. */
export function closingTexts({ kept, changed, dropped, thanks, celebration }: Plan): string[] {
  return [kept, changed, dropped, thanks, celebration].filter((text) => text.trim() !== '');
}

/** About how many lines of text stand below each other when the parts stand side by side on one page. */
export function linesOnPaper(plan: Plan): number {
  const grounds = hasMoreGrounds(plan)
    ? linesOf(plan.goal, 60) +
      Math.max(
        ...[plan.why, plan.evidence, plan.now].map((text) => linesOf(text, 27)),
        sum(plan.skills.map(({ text }) => linesOf(text, 27))),
      )
    : Math.max(2 * linesOf(plan.goal, 36), linesOf(plan.why, 44) + linesOf(plan.evidence, 44));
  const rows = plan.milestones.map(({ title, doneWhen }) =>
    Math.max(1, linesOf(title, 44), linesOf(doneWhen, 42)),
  );
  const ifThen = plan.obstacles.map(
    (one) => linesOf(one.obstacle, 50) + linesOf(one.if, 46) + linesOf(one.then, 46),
  );
  const people = plan.people.map(
    ({ name, ask, offer }) => Math.max(1, linesOf(name, 30)) + linesOf(ask, 46) + linesOf(offer, 46),
  );
  const closing = closingTexts(plan).map((text) => linesOf(text, 27));
  return (
    grounds +
    sum(rows) +
    Math.max(sum(ifThen) + linesOf(plan.planB, 50), sum(people)) +
    (closing.length > 0 ? Math.max(...closing) : 0)
  );
}

/** About how many lines a check-in takes in a box of the strip, its date among them. */
export function boxLines({ done, learned, obstacle, ifThen, next, confidence }: CheckIn): number {
  // Each begins with the name of what it is, which takes about ten characters.
  const said = [done, learned, obstacle, next].map((text) =>
    text === '' ? 0 : linesOf(`${' '.repeat(10)}${text}`, 27),
  );
  return 1 + sum(said) + (ifThen === '' ? 0 : 1) + (confidence === '' ? 0 : 2);
}
