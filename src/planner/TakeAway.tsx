import { useState } from 'preact/hooks';
import { address } from '../site.ts';
import type { Plan } from './plan.ts';
import { type Gap, gaps, type SectionId } from './progress.ts';
import { gapWords, plannerWords } from './words.ts';

const gapSections: Record<Gap, SectionId> = {
  goal: 'goal',
  'goal-date': 'goal',
  evidence: 'goal',
  why: 'why',
  milestones: 'milestones',
  'milestone-dates': 'milestones',
  obstacles: 'obstacles',
  'if-then': 'obstacles',
};

// Loaded as the pointer or the focus comes near: Safari copies only in the very moment of a press.
const writeText = () => import('./plan-as-text.ts');

/** What a first roadmap still lacks, and the ways to take it along. */
export function TakeAway({ plan }: { plan: Plan }) {
  const [told, setTold] = useState('');
  const [byHand, setByHand] = useState('');
  const words = plannerWords.takeAway;
  const missing = gaps(plan);
  const comesNear = () => void writeText().catch(() => undefined);

  const withText = async (use: (text: string) => void | Promise<void>) => {
    setByHand('');
    try {
      const { planAsText } = await writeText();
      await use(planAsText(plan));
    } catch {
      setTold(words.failed);
    }
  };
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setTold(words.copied);
    } catch {
      setTold(words.notCopied);
      setByHand(text);
    }
  };
  const download = (text: string) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
    link.download = words.fileName;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    setTold('');
  };

  return (
    <section class="planner-section" aria-labelledby="take-away">
      <h2 id="take-away" tabindex={-1}>
        {words.title}
      </h2>
      {missing.length === 0 ? (
        <p>{words.complete}</p>
      ) : (
        <p>
          {words.open}{' '}
          {missing.map((gap, place) => (
            <>
              {place > 0 && ', '}
              <a key={gap} href={`#${gapSections[gap]}`}>
                {gapWords[gap]}
              </a>
            </>
          ))}
          .
        </p>
      )}
      <div class="button-row" onPointerEnter={comesNear} onFocusIn={comesNear}>
        <a class="button" href={address('/roadmap/')}>
          {plannerWords.print}
        </a>
        <button type="button" class="button-plain" onClick={() => withText(copy)}>
          {words.copy}
        </button>
        <button type="button" class="button-quiet" onClick={() => withText(download)}>
          {words.download}
        </button>
      </div>
      <p role="status">{told}</p>
      {byHand && (
        <div class="field">
          <label class="visually-hidden" for="take-away-text">
            {words.textLabel}
          </label>
          <textarea id="take-away-text" readOnly rows={8} value={byHand} ref={(field) => field?.select()} />
        </div>
      )}
    </section>
  );
}
