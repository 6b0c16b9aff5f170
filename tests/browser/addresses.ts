const port = Number(process.env.TEST_PORT ?? 4391);

/**
 * Where the tests serve the finished site, and the second build with fixtures under a base path. Two checkouts can be
 * tested at once, each with a TEST_PORT of its own.
 */
export const addresses = {
  site: `http://localhost:${port}/`,
  fixture: `http://localhost:${port + 1}/some/path/`,
} as const;
