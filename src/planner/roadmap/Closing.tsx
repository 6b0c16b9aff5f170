import { closingFields, hasClosingWords } from '../closing.ts';
import { type Plan, says } from '../plan.ts';
import { logWords as words } from './log-words.ts';
import { ReviewDay } from './ReviewDay.tsx';
import { Typed } from './SheetPieces.tsx';

/** What the review of a plan says. A plan that is not closed yet has this part once something is written for it. */
export function Closing({ plan }: { plan: Plan }) {
  const closed = plan.closed !== '';
  if (!closed && !hasClosingWords(plan)) return null;
  return (
    <section class={`sheet-closing${closed ? ' sheet-closing-closed' : ''}`}>
      <div class="sheet-check-in-head">
        <h2>{words.closing}</h2>
        {closed && says(plan.review) && <ReviewDay plan={plan} />}
      </div>
      <dl>
        {closingFields.map(
          (field) =>
            (closed || says(plan[field])) && (
              <div key={field}>
                <dt>{words[field]}</dt>
                <dd>
                  <Typed text={plan[field]} />
                </dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}
