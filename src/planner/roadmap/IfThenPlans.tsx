import { type Obstacle, says } from '../plan.ts';
import { roadmapWords as words } from './roadmap-words.ts';
import { Part, SpareIfThen, spare, Typed } from './SheetPieces.tsx';

/** What may get in the way and what to do then; on paper, places for two. */
export function IfThenPlans({ obstacles }: { obstacles: readonly Obstacle[] }) {
  return (
    <Part title={words.obstacles} name="if-then" spare={obstacles.length === 0}>
      <ul>
        {obstacles.map((one) => (
          <li key={one.id}>
            {says(one.obstacle) && (
              <p class="sheet-aside">
                <Typed text={one.obstacle} />
              </p>
            )}
            <p class="sheet-hanging">
              <strong>{words.ifWord}</strong> <Typed text={one.if} />
            </p>
            <p class="sheet-hanging">
              <strong>{words.thenWord}</strong> <Typed text={one.then} />
            </p>
          </li>
        ))}
        {spare(2 - obstacles.length).map((key) => (
          <SpareIfThen key={key} />
        ))}
      </ul>
    </Part>
  );
}
