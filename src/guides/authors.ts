/** Family names as they stand in a citation: "Allen", "Allen and Eby", "Allen, Eby and Lentz", "Allen and others". */
export function authorNames(authors: readonly string[]): string {
  const [first = '', second] = authors;
  if (second === undefined) return first;
  if (authors.length > 3) return `${first} and others`;
  return `${authors.slice(0, -1).join(', ')} and ${authors.at(-1)}`;
}
