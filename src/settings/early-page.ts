import { earlyShelf, earlyText } from '../storage/early-peek.ts';

/**
 * The script that tells the page, before anything is painted, what its first paint depends on: whether it is opened at its
 * top, where what is far below can wait; whether to wait for the font; which colours were chosen, so that none flashes in
 * the others; and whether anything was read, so that there is room for it. It stands in the head of every page, allowed
 * there by its hash. Where the storage is blocked or a text is damaged, the page is as built.
 *
 * Chromium keeps a page blank for a tenth of a second while a preloaded font is on its way. Where the page itself took as
 * long from request to answer, the font would come later still: it is fetched behind all else, for the next page. The
 * worker has it at hand.
 */
export const earlyPage =
  `try{let d=document.documentElement.dataset,n=performance.getEntriesByType("navigation")[0]||0;` +
  `if(n.type=="navigate"&&!(n.name+location.hash).includes("#"))d.fresh="";` +
  `if(!(n.responseStart-n.requestStart>99)||n.workerStart)document.querySelector("[rel=preload]").media="";` +
  `let s=${earlyShelf};` +
  `if(${earlyText('s', 'reading')})d.reading="";` +
  `d.theme=JSON.parse(${earlyText('s', 'settings')}).data.theme||""}catch{}`;
