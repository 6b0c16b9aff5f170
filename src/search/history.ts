import { readRequest, type SearchRequest, writeRequest } from './request.ts';

/**
 * Keeps the request in the page's address. What is submitted or chosen becomes a step that Back returns to; what is
 * still being typed only renews the present step. `returned` is called with the request that Back or Forward led to.
 */
export function createHistory(returned: (request: SearchRequest) => void) {
  const title = document.title;
  const present = () => readRequest(new URLSearchParams(location.search));
  let settled = present().query !== '';
  let standing = writeRequest(present());

  const name = ({ query }: SearchRequest) => {
    document.title = query ? `${query} – ${title}` : title;
  };
  name(present());

  addEventListener('popstate', () => {
    const asked = writeRequest(present());
    // The skip link makes a step as well, and what stands on the page is what was asked for.
    if (asked === standing) return;
    standing = asked;
    settled = true;
    name(present());
    returned(present());
  });

  return (request: SearchRequest, submitted: boolean): void => {
    const next = writeRequest(request);
    if (next !== standing) {
      standing = next;
      const step = settled ? 'pushState' : 'replaceState';
      history[step](null, '', next || location.pathname);
      name(request);
    }
    settled = submitted;
  };
}
