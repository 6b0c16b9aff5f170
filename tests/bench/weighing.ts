import type { Host } from './slow-host.ts';

/** What came over the line: how many answers, and the bytes of their bodies as they travelled, compressed. */
export interface Weight {
  requests: number;
  bytes: number;
  html: number;
  css: number;
  script: number;
  font: number;
  other: number;
}

const KINDS = { html: /html/, css: /css/, script: /javascript/, font: /font/ };

/** Notes from now on what a host sends, and gives its sum when asked. */
export function weigh({ sent }: Host): () => Weight {
  const before = sent.length;
  return () => {
    const answers = sent.slice(before);
    const of = (pattern: RegExp) =>
      answers.filter(({ type }) => pattern.test(type)).reduce((sum, { bytes }) => sum + bytes, 0);
    const bytes = of(/^/);
    const [html, css, script, font] = [of(KINDS.html), of(KINDS.css), of(KINDS.script), of(KINDS.font)];
    return {
      requests: answers.length,
      bytes,
      html,
      css,
      script,
      font,
      other: bytes - html - css - script - font,
    };
  };
}
