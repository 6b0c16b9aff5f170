import { earlyShelf } from '../storage/early-peek.ts';
import { PREFIX } from '../storage/record-names.ts';

/**
 * The script that shows, before anything is painted, the ways on to what was begun in this browser: an element with
 * `data-begun` when a record whose name begins so has an answer or a goal. Again whenever the page is come back to.
 */
export const showBegun =
  `{let f=()=>{try{let s=${earlyShelf};` +
  `for(let e of document.querySelectorAll("[data-begun]"))` +
  `e.hidden=!Object.keys(s).some(k=>k.startsWith("${PREFIX}"+e.dataset.begun)&&/"(answers":{|goal":)"[^"]/.test(s[k]))` +
  `}catch{}};addEventListener("pageshow",f);f()}`;
