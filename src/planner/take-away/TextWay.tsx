import type { Plan } from '../plan.ts';
import { useCopying } from '../useCopying.tsx';
import { useDownload } from './useDownload.tsx';

interface Props {
  plan: Plan;
  write: (plan: Plan) => string;
  /** Of the file, and its media type. */
  extension: string;
  type: string;
  words: { copy: string; download: string; label: string };
}

/** The plan as a text to copy or to have as a file. */
export function TextWay({ plan, write, extension, type, words }: Props) {
  const { copy, outcome } = useCopying(words.label, plan);
  const [download, said] = useDownload(plan);
  return (
    <>
      <div class="button-row">
        <button type="button" class="button-plain" onClick={() => copy(() => write(plan))}>
          {words.copy}
        </button>
        <button type="button" class="button-quiet" onClick={() => download(write(plan), extension, type)}>
          {words.download}
        </button>
      </div>
      {outcome}
      {said}
    </>
  );
}
