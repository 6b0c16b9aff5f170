const CLOSE = 'Close';

/**
 * Shows what a citation mark leads to right where it stands: below its paragraph, or in its list item. Pressed again, or
 * by its button or Escape, it closes, and the focus is on the mark again. One is open at a time.
 */
export function openSource(mark: HTMLAnchorElement): void {
  const already = mark.ariaExpanded === 'true';
  for (const other of document.querySelectorAll<HTMLElement>('[aria-expanded=true].cite'))
    other.ariaExpanded = null;
  document.querySelector('.opened-source')?.remove();
  const source = document.querySelector(mark.hash);
  if (already || !source) {
    mark.focus();
    return;
  }

  const note = document.createElement('aside');
  note.className = 'opened-source notice screen-only';
  note.ariaLabel = mark.ariaLabel;
  note.tabIndex = -1;
  note.append(...Array.from(source.children, (part) => part.cloneNode(true)), closeButton(mark));
  note.addEventListener('keydown', ({ key }) => key === 'Escape' && openSource(mark));
  const place = mark.closest('.table-scroll, li, p');
  if (place?.tagName === 'LI') place.append(note);
  else place?.after(note);
  mark.ariaExpanded = 'true';
  note.focus();
}

function closeButton(mark: HTMLAnchorElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button-quiet';
  button.textContent = CLOSE;
  button.addEventListener('click', () => openSource(mark));
  return button;
}
