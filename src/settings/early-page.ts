import { earlyShelf, earlyText } from '../storage/early-peek.ts';

/**
 * The script that tells the page, before anything is painted, what its first paint depends on: whether it is opened at its
 * top, where what is far below can wait; whether to wait for the font; which colours were chosen, so that none flashes in
 * the others; and whether anything was read, so that there is room for it. It stands in the head of every page, allowed
 * there by its hash. Where the storage is blocked or a text is damaged, the page is as built.
 *
 * Chromium keeps a page blank for a tenth of a second while a preloaded font is on its way. Where connecting took twice as
 * long, which is two round trips, the font would come later still: it is fetched behind all else, for the next page. That
 * one finds the connection made, or the worker, and the font at hand.
 *
 * The colours are looked up again when the page is come back to and when another tab chose some, and are shown in the
 * choice of them, the element with the id `theme`, which is not there the first time.
 */
export const earlyPage =
  `(onstorage=onpageshow=e=>{try{let d=document.documentElement.dataset,n=performance.getEntriesByType("navigation")[0]||0;` +
  `if(!e&&n.type=="navigate"&&!(n.name+location.hash).includes("#"))d.fresh="";` +
  `if(!(n.connectEnd-n.connectStart>199))document.querySelector("[rel=preload]").media="";` +
  `let s=${earlyShelf};` +
  `if(!e&&${earlyText('s', 'reading')})d.reading="";` +
  `d.theme=JSON.parse(${earlyText('s', 'settings')}).data.theme||"";` +
  `theme.value=d.theme}catch{}})()`;
