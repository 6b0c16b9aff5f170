/** Files of a build with all that they import at their top, and what these import. */
export function withImports(
  files: Iterable<string>,
  importsOf: (file: string) => readonly string[],
  found = new Set<string>(),
): Set<string> {
  for (const file of files) {
    if (found.has(file)) continue;
    found.add(file);
    withImports(importsOf(file), importsOf, found);
  }
  return found;
}
