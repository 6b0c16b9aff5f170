import { earlyShelf, earlyText } from '../../storage/early-peek.ts';
import { quizSettingsRecord } from '../settings-record.ts';
import { addressOf, FIRST } from './steps.ts';

/**
 * The script that tells the page's styles which step is asked for, until its other scripts have come: the first page of
 * questions, which stands in the page as built, is then shown in place of the start page, and the heading that came into
 * sight takes the focus. Not to whoever wants one question at a time, as three stand there. As in `useStep`, the skip link
 * and its like move within the step, whose address stays.
 */
export const earlyStep =
  `(onhashchange=()=>{let d=document.documentElement.dataset,h=location.hash,s,e;` +
  `if(document.getElementById(h.slice(1)))return d.step&&history.replaceState(null,"",d.step);` +
  `try{s=${earlyShelf};s=${earlyText('s', quizSettingsRecord.name)}.includes('"oneAtATime":true')}catch{s=0}` +
  `d.step=s?"":h;` +
  `if(e=document.querySelectorAll(".quiz h1")[+(h=="${addressOf(FIRST)}")]){` +
  `e.focus({preventScroll:true});e.scrollIntoView({block:"nearest",behavior:"instant"})}})();` +
  `for(let t of["submit","focusin"])addEventListener(t,()=>{document.documentElement.dataset.sent=t=="submit"?"early":""})`;
