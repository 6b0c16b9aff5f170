/** The time within which this part of all times lies, from 0 to 1; 0 where there are none. */
export function shareOf(times: readonly number[], part: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
