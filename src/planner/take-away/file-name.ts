const MOST_WORDS = 6;
const MOST_CHARACTERS = 40;

/**
 * A name for a file about this goal, such as `roadmap-have-met-three-times-with-a.ics`: its first words, letters and
 * digits of any script alone, so that no system takes it for a folder, a hidden file or a device. Just `roadmap` where
 * the goal has none.
 */
export function fileName(goal: string, extension: string): string {
  const words = goal.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const name = [...words.slice(0, MOST_WORDS).join('-').toLowerCase()].slice(0, MOST_CHARACTERS).join('');
  return `${['roadmap', name].filter(Boolean).join('-').replace(/-$/, '')}.${extension}`;
}
