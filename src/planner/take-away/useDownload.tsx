import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { downloadText } from '../../storage/download.ts';
import type { Plan } from '../plan.ts';
import { fileName } from './file-name.ts';
import { takeAwayWords as words } from './words.ts';

/** A way to offer a text as a file named after the plan's goal, and what to show below the button: that it was done. */
export function useDownload({
  goal,
}: Plan): [download: (text: string, extension: string, type: string) => void, said: VNode] {
  const [{ said, times }, setSaid] = useState({ said: '', times: 0 });
  return [
    (text, extension, type) => {
      const name = fileName(goal, extension);
      downloadText(name, text, `${type};charset=utf-8`);
      setSaid((before) => ({ said: words.downloaded(name), times: before.times + 1 }));
    },
    <p role="status" class="way-said">
      {/* Anew each time, or screen readers would not tell of the second. */}
      <span key={times}>{said}</span>
    </p>,
  ];
}
