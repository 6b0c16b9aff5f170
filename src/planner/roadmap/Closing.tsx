import type { Plan } from '../plan.ts';
import { closingTexts } from './lines-on-paper.ts';
import { roadmapWords as words } from './roadmap-words.ts';
import { Typed } from './SheetPieces.tsx';

/** What the review of a plan says, closed or not yet; nothing while nothing was written for it. */
export function Closing({ plan }: { plan: Plan }) {
  if (closingTexts(plan).length === 0) return null;
  const said = [
    [words.kept, plan.kept],
    [words.changed, plan.changed],
    [words.dropped, plan.dropped],
    [words.thanks, plan.thanks],
    [words.celebration, plan.celebration],
  ] as const;
  return (
    <section class="sheet-closing">
      <h2>{words.closing}</h2>
      <dl>
        {said.map(
          ([term, text]) =>
            text.trim() !== '' && (
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
