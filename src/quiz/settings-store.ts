import { keptStore } from '../storage/kept.ts';
import { quizSettingsRecord } from './settings-record.ts';

/*
 * How quizzes are shown: `quiz-settings` { oneAtATime: false }. As it was built until `start` is called after the first
 * render.
 */
const { $value, start, update } = keptStore(quizSettingsRecord);

export const settingsStore = {
  $settings: $value,
  start,
  setOneAtATime: (oneAtATime: boolean) => update((settings) => ({ ...settings, oneAtATime })),
};
