/**
 * The script that tells the page's styles which step is asked for, before its other scripts have come: the first page of
 * questions, which stands in the page as built, is then shown in place of the start page.
 */
export const earlyStep = '(onhashchange=()=>document.documentElement.dataset.step=location.hash)()';
