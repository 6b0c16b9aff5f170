/** The one in the middle of some numbers. */
export function median(numbers: number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

/** The median of each field of some measurements. */
export function medians<Field extends string>(measured: Record<Field, number>[]): Record<Field, number> {
  const fields = Object.keys(measured[0] ?? {}) as Field[];
  return Object.fromEntries(
    fields.map((field) => [field, median(measured.map((one) => one[field]))]),
  ) as Record<Field, number>;
}
