import { earlyPeek } from '../storage/early-peek.ts';

/**
 * The script that sets the chosen colours before anything is painted, so that no page flashes in the others. It stands
 * in the head of every page, allowed there by its hash. A choice that cannot be read is as good as none.
 */
export const earlyTheme = `try{document.documentElement.dataset.theme=${earlyPeek('settings')}.theme||""}catch{}`;
