import type { Piece } from '../goal-lead.ts';

/** A text in pieces: what was typed runs in its own direction. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return <>{pieces.map((piece) => ('typed' in piece ? <bdi>{piece.typed}</bdi> : piece.words))}</>;
}
