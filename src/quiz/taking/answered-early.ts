/**
 * The answers given before the page's scripts came, as pairs of a question's id and its answer: what is chosen or written
 * in the form that stands in the page as built. None while the site is built.
 */
export function answeredEarly(): [question: string, answer: string][] {
  const form = globalThis.document?.querySelector<HTMLFormElement>('.quiz form');
  const given = form ? ([...new FormData(form)] as [string, string][]) : [];
  return given.filter(([, answer]) => answer);
}
