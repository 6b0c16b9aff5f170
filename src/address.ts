/** The address of a page of the site, `path` written from the root, under whatever base path it was built for. */
export function address(path: string): string {
  // As `below` does it (base-path.ts), which would take every page a little longer to fetch.
  return import.meta.env.BASE_URL.slice(0, -1) + path;
}
