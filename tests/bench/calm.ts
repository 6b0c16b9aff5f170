import { cpus } from 'node:os';
import { setTimeout } from 'node:timers/promises';

const IDLE = 0.85;
const LONGEST = 10_000;

/** Waits, for ten seconds at most, until nothing else keeps the machine busy; gives the share that was idle last. */
export async function calm(): Promise<number> {
  const end = performance.now() + LONGEST;
  let share = 0;
  do {
    const before = times();
    await setTimeout(1000);
    const after = times();
    share = (after.idle - before.idle) / (after.all - before.all);
  } while (share < IDLE && performance.now() < end);
  return share;
}

function times() {
  const all = cpus().map((cpu) => cpu.times);
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  return { idle: sum(all.map(({ idle }) => idle)), all: sum(all.flatMap((each) => Object.values(each))) };
}
