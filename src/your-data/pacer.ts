const MOST_MILLISECONDS = 20;

/**
 * Gives a function to await now and then in long work: when the work has gone on for a while, it lets the page take
 * what was pressed and typed meanwhile.
 */
export function pacer(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < MOST_MILLISECONDS) return;
    await new Promise((done) => setTimeout(done));
    since = performance.now();
  };
}
