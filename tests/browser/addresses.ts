/** Where the tests serve the finished site, and the second build with fixtures under a base path. */
export const addresses = {
  site: 'http://localhost:4391/',
  fixture: 'http://localhost:4392/some/path/',
} as const;
