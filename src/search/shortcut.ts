import { peek } from '../storage/peek.ts';

const slashKeyOff = () => (peek('settings') as { slashKey?: unknown } | undefined)?.slashKey === false;

/**
 * Opens search by `/`, Ctrl-K or Cmd-K and by every link marked `data-search-open`; on the search page the keys go to
 * its field. Runs on every page, so the dialog itself is loaded only when it is asked for.
 */
export function listenForSearch(): void {
  const open = (event: Event, link: HTMLAnchorElement | null) => {
    event.preventDefault();
    const field = document.querySelector<HTMLElement>('[data-search-field]');
    if (field) field.focus();
    else {
      import('./dialog.ts')
        .then(({ openDialog }) => openDialog())
        .catch(() => link && location.assign(link.href));
    }
  };

  addEventListener('click', (event) => {
    const link =
      event.target instanceof Element && event.target.closest<HTMLAnchorElement>('[data-search-open]');
    if (link && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)) open(event, link);
  });

  addEventListener('keydown', (event) => {
    const control = event.ctrlKey || event.metaKey;
    const typing = event.target instanceof Element && event.target.matches('input,textarea,select');
    if (
      event.altKey ||
      (control
        ? event.shiftKey || event.key.toLowerCase() !== 'k'
        : typing || event.key !== '/' || slashKeyOff())
    )
      return;
    open(event, document.querySelector<HTMLAnchorElement>('[data-search-open]'));
  });
}
