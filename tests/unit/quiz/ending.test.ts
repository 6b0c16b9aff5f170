import { afterEach, expect, test, vi } from 'vitest';
import { blockText } from '../../../src/hosting/data-block.ts';
import { halves } from '../../../src/quiz/define.ts';
import { ENDING_ID, endingInPage } from '../../../src/quiz/result/quiz-ending.ts';
import { quizzes } from './quizzes.ts';

afterEach(() => vi.unstubAllGlobals());

/** A page that holds this text at its end; `arrive` brings the end of one that is still loading. */
function pageWith(text: string | undefined, readyState = 'complete') {
  let whole = readyState !== 'loading';
  let listener = () => {};
  vi.stubGlobal('document', {
    readyState,
    addEventListener: (_: string, heard: () => void) => {
      listener = heard;
    },
    getElementById: (id: string) => (whole && id === ENDING_ID && text ? { textContent: text } : null),
  });
  return () => {
    whole = true;
    listener();
  };
}

test.each(quizzes)(
  '%s: its opening and its ending, as the page holds them, are the quiz',
  async (_, quiz) => {
    const { opening, ending } = halves(quiz);
    const text = blockText(ending);
    expect(text).not.toContain('<');
    pageWith(text);
    // The sheet for a second opinion is a page of its own.
    const { secondOpinion, ...taken } = quiz;
    expect({ ...opening, ...(await endingInPage()) }).toEqual(taken);
    expect(text).not.toContain(JSON.stringify(secondOpinion.about));
    expect(Object.keys(ending).sort()).toEqual([
      'bands',
      'dimensions',
      'nextSteps',
      'note',
      'outcome',
      'signposts',
    ]);
  },
);

test('words that would close the element come through as they are', async () => {
  const ending = { note: '</script><!-- & "quotes"' };
  expect(blockText(ending)).not.toContain('</');
  pageWith(blockText(ending));
  expect(await endingInPage()).toEqual(ending);
});

test('where the page is still coming, its end is waited for', async () => {
  const arrive = pageWith('{"note":"Here"}', 'loading');
  const ending = endingInPage();
  arrive();
  expect(await ending).toEqual({ note: 'Here' });
});

test('where the page broke off, that is an error', async () => {
  pageWith(undefined);
  await expect(endingInPage()).rejects.toThrow();
});
