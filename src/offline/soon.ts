/** After a page has loaded, so that its islands are there before anything else is fetched. */
const PAUSE_MILLISECONDS = 1000;

/** Keeps the site on this device once the page stands. Runs on every page, so all but this is loaded then. */
export function keepForOfflineSoon(): void {
  if (!import.meta.env.KEEPS_COPIES) return;
  const keep = () =>
    import('./register.ts')
      .then(({ keepForOffline }) => keepForOffline())
      // Without a worker the site goes on as it is.
      .catch(() => {});
  addEventListener('load', () => setTimeout(keep, PAUSE_MILLISECONDS));
}
