import type { Status } from '../plan.ts';

/** How a painted mark looks: bare outline, half painted, painted, or crossed out. */
export type Paint = 'bare' | 'half' | 'full' | 'crossed';

/** How a milestone's blaze is painted. */
export const statusPaint = {
  'not-started': 'bare',
  doing: 'half',
  done: 'full',
  dropped: 'crossed',
} as const satisfies Record<Status, Paint>;

/** A small blaze whose paint shows how far something is. Words beside it say the same. */
export function Waymark({ paint }: { paint: Paint }) {
  return (
    <svg class={`waymark waymark-${paint}`} viewBox="0 0 16 24" aria-hidden="true">
      <path class="waymark-edge" d="M1.8 1.7 14.3 1.5 14.5 22.3 1.6 22.5Z" />
      {paint === 'full' && <path class="waymark-paint" d="M1.8 1.7 14.3 1.5 14.5 22.3 1.6 22.5Z" />}
      {paint === 'half' && <path class="waymark-paint" d="M1.7 12.3 14.4 11.7 14.5 22.3 1.6 22.5Z" />}
      {paint === 'crossed' && <path class="waymark-cross" d="M3.5 18.5 12.5 5.5" />}
    </svg>
  );
}
