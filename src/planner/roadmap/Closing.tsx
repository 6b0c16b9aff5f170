import { type Plan, says } from '../plan.ts';
import { hasClosingWords } from './grounds.ts';
import { logWords as words } from './log-words.ts';
import { ReviewDay } from './ReviewDay.tsx';
import { Typed } from './SheetPieces.tsx';

/** What the review of a plan says. A plan that is not closed yet has this part once something is written for it. */
export function Closing({ plan }: { plan: Plan }) {
  const closed = plan.closed !== '';
  if (!closed && !hasClosingWords(plan)) return null;
  const said = [
    [words.kept, plan.kept],
    [words.changed, plan.changed],
    [words.dropped, plan.dropped],
    [words.thanks, plan.thanks],
    [words.celebration, plan.celebration],
  ] as const;
  return (
    <section class={`sheet-closing${closed ? ' sheet-closing-closed' : ''}`}>
      <div class="sheet-check-in-head">
        <h2>{words.closing}</h2>
        {closed && says(plan.review) && <ReviewDay plan={plan} />}
      </div>
      <dl>
        {said.map(
          ([term, text]) =>
            (closed || says(text)) && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>
                  <Typed text={text} />
                </dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}
