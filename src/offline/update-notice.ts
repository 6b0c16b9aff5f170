import { keeper } from '../storage/kept.ts';
import type { Shelf } from '../storage/shelf.ts';
import type { Message } from './messages.ts';
import styles from './update-notice.css?url';
import { updateWords as words } from './update-words.ts';

/** When this tab was told "Later", in milliseconds since 1970. */
const LATER = 'waymark-tab/update-later';
const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

let shown = false;
let chosen = false;

/**
 * Says that a new version waits, with a way to take it now. Until then, and until every tab of the site is closed,
 * everything stays with the version before. Told "Later", it does not ask again in this tab for a day; `tab` is where the
 * tab notes that.
 */
export async function offerUpdate(waiting: ServiceWorker, tab: Shelf): Promise<void> {
  if (shown || toldLater(tab)) return;
  shown = true;
  await loadStyles();
  const place = document.createElement('div');
  place.className = 'update-notice';
  place.setAttribute('role', 'status');
  document.body.append(place);
  // What else stays at the foot of the window makes room for it, and so does what takes the focus.
  const makeRoom = () =>
    document.documentElement.style.setProperty('--notice-room', `${place.offsetHeight}px`);
  new ResizeObserver(makeRoom).observe(place);
  const hide = () => {
    // The button that was pressed goes; the keyboard goes on from the page's main part.
    if (place.contains(document.activeElement)) document.querySelector('main')?.focus();
    place.replaceChildren();
    stopTelling();
    shown = false;
  };

  const text = document.createElement('p');
  const tell = () => {
    const said = keeper.holdsUnstored() ? words.readyUnstored : words.ready;
    if (text.textContent !== said) text.textContent = said;
  };
  tell();
  const stopTelling = keeper.watch(tell);
  const use = button('button-plain', words.use, () => {
    chosen = true;
    const message: Message = 'use-now';
    // Pressed again: the browser asked whether to leave what is not stored, and the visitor stayed.
    if (waiting.state === 'activated') location.reload();
    else waiting.postMessage(message);
  });
  const later = button('button-quiet', words.later, () => {
    noteLater(tab);
    hide();
  });
  const buttons = document.createElement('div');
  buttons.className = 'button-row';
  buttons.append(use, later);
  // Screen readers tell what changes in a place they know already.
  requestAnimationFrame(() => place.replaceChildren(text, buttons));

  // A newer one may come while this one waits, and another tab may decide.
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated' && chosen) location.reload();
    else if (waiting.state === 'redundant' || waiting.state === 'activated') hide();
  });
}

function toldLater(tab: Shelf): boolean {
  try {
    return Date.now() - Number(tab.get(LATER)) < DAY_MILLISECONDS;
  } catch {
    return false;
  }
}

function noteLater(tab: Shelf): void {
  try {
    tab.set(LATER, `${Date.now()}`);
  } catch {
    // Then the next page asks again.
  }
}

function button(style: string, label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = style;
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}

/** Imported as usual, the styles would be linked from every page. Without them the notice stands at the page's end. */
function loadStyles(): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styles;
  return new Promise((done) => {
    link.onload = done;
    link.onerror = done;
    document.head.append(link);
  });
}
