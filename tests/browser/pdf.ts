import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const papers = { A4: [210, 297], Letter: [215.9, 279.4] } as const;

/** Prints the page as people do and gives the text of each sheet of paper. */
export async function printedPages(page: Page, format: 'A4' | 'Letter'): Promise<string[]> {
  const [width, height] = papers[format];
  // Playwright gives inches to a Firefox of the system, which takes them for centimetres.
  const firefox = page.context().browser()?.browserType().name() === 'firefox';
  const size = firefox ? { width: `${width * 2.54}mm`, height: `${height * 2.54}mm` } : { format };
  const data = new Uint8Array(await page.pdf(size));
  const task = getDocument({ data, verbosity: 0 });
  const document = await task.promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const content = await (await document.getPage(number)).getTextContent();
    texts.push(content.items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await task.destroy();
  return texts;
}

/** What a PDF that Chromium makes of the page tells a screen reader: language, title, and its tags in reading order. */
export async function printedTags(page: Page) {
  const data = new Uint8Array(await page.pdf({ format: 'A4', tagged: true }));
  const task = getDocument({ data, verbosity: 0 });
  const document = await task.promise;
  const tags: string[] = [];
  const walk = (node: Tag) => {
    if (node.role) tags.push(node.role);
    for (const child of node.children ?? []) walk(child);
  };
  for (let number = 1; number <= document.numPages; number++)
    walk((await (await document.getPage(number)).getStructTree()) ?? {});
  const { info } = await document.getMetadata();
  await task.destroy();
  const { Language: language, Title: title } = info as { Language: string; Title: string };
  return { language, title, tags };
}

interface Tag {
  role?: string;
  children?: object[];
}

/** A text without what a line break on paper may add or take: white space, soft hyphens and ligatures. */
export function bare(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad\u200b]/g, '');
}
