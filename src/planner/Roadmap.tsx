import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { address } from '../site.ts';
import { StorageNotice } from '../storage/StorageNotice.tsx';
import { today } from './dates.ts';
import { emptyPlan, type Plan } from './plan.ts';
import { $plan, $started, startPlan } from './plan-store.ts';
import { RoadmapSheet } from './RoadmapSheet.tsx';
import { hasSheet, writtenPlan } from './roadmap-plan.ts';
import { roadmapWords as words } from './roadmap-words.ts';
import { Trail } from './Trail.tsx';

/** The kept plan as a sheet to look at, print and copy. Shows a heading alone until the plan is read. */
export default function Roadmap() {
  const plan = useStore($plan);
  const started = useStore($started);
  const day = useToday();
  useEffect(startPlan, []);
  if (!started || day === '') {
    return (
      <div class="roadmap roadmap-opening">
        <h1>{words.title}</h1>
        <p class="lede">{words.opening}</p>
      </div>
    );
  }
  return (
    <div class="roadmap">
      <div class="screen-only">
        <StorageNotice />
      </div>
      {hasSheet(plan) ? (
        <>
          <Actions plan={plan} />
          <RoadmapSheet plan={writtenPlan(plan)} today={day} />
        </>
      ) : (
        <Empty today={day} />
      )}
    </div>
  );
}

/** The day it is, as ISO text: empty in the first render, and anew when a page left open is looked at again. */
function useToday(): string {
  const [day, setDay] = useState('');
  useEffect(() => {
    const look = () => setDay(today(new Date()));
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return day;
}

type Copying = { state: 'idle' | 'copied' | 'failed' } | { state: 'by-hand'; text: string };

function Actions({ plan }: { plan: Plan }) {
  const [copying, setCopying] = useState<Copying>({ state: 'idle' });
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), [copying]);

  async function copy() {
    setCopying({ state: 'idle' });
    let text: string;
    try {
      const { planAsText } = await import('./plan-as-text.ts');
      text = planAsText(plan);
    } catch {
      setCopying({ state: 'failed' });
      return;
    }
    try {
      await navigator.clipboard.writeText(text);
      setCopying({ state: 'copied' });
    } catch {
      setCopying({ state: 'by-hand', text });
    }
  }

  return (
    <div class="roadmap-actions screen-only">
      <div class="button-row">
        <button type="button" class="button" onClick={() => print()}>
          {words.print}
        </button>
        <a class="button-plain" href={address('/planner/')}>
          {words.edit}
        </a>
        <button type="button" class="button-plain" onClick={copy}>
          {words.copy}
        </button>
        <a class="button-quiet" href={address('/kits/blank-roadmap/')}>
          {words.blank}
        </a>
      </div>
      <p role="status" class="roadmap-message">
        {copying.state === 'copied' && words.copied}
        {copying.state === 'failed' && words.copyFailed}
        {copying.state === 'by-hand' && words.notCopied}
      </p>
      {copying.state === 'by-hand' && (
        <div class="field">
          <textarea ref={field} readOnly rows={8} aria-label={words.textLabel} value={copying.text} />
        </div>
      )}
    </div>
  );
}

function Empty({ today: day }: { today: string }) {
  return (
    <div class="roadmap-empty">
      <div class="roadmap-empty-words stack">
        <h1>{words.emptyTitle}</h1>
        <p class="lede">{words.emptyLede}</p>
        <p>{words.emptySteps}</p>
        <p class="button-row">
          <a class="button" href={address('/planner/')}>
            {words.emptyStart}
          </a>
          <a class="button-plain" href={address('/quiz/')}>
            {words.emptyQuiz}
          </a>
          <a class="button-quiet" href={address('/kits/blank-roadmap/')}>
            {words.blank}
          </a>
        </p>
      </div>
      <Trail plan={emptyPlan} today={day} shape="wide" />
      <Trail plan={emptyPlan} today={day} shape="narrow" />
    </div>
  );
}
