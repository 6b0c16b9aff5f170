import type { Surroundings } from './keeping.ts';
import { MARK } from './record-names.ts';

/**
 * The mark beside the records, as this page knows it. It says when the first of them was stored. Where it went with them,
 * the browser cleared its storage and nobody deleted anything; where it is another, everything was erased meanwhile and
 * begun anew. Whatever looks at the shelf throws what the shelf throws.
 */
export function createMark({ shelf, now }: Pick<Surroundings, 'shelf' | 'now'>) {
  let known: string | undefined;
  const there = () => shelf.get(MARK) ?? undefined;
  return {
    /** Whether it went, which only the browser does without a word. */
    isGone: (): boolean => known !== undefined && there() === undefined,

    /** Whether it went or is another than this page knew. */
    isAnother: (): boolean => known !== undefined && known !== there(),

    /** Remembers the one that is there, where none is known yet. */
    see(): void {
      known ??= there();
    },

    /** Leaves one beside the first record. */
    leave(): void {
      if (known !== undefined) return;
      const since = there() ?? now().toISOString();
      shelf.set(MARK, since);
      known = since;
    },

    /** Another tab left this one. */
    take(text: string): void {
      // What was told holds where the shelf does not let itself be read.
      known = text;
      known = there();
    },

    forget(): void {
      known = undefined;
    },
  };
}
