import type { RecordType } from '../storage/envelope.ts';

/** How the visitor likes every quiz to be shown. */
export interface QuizSettings {
  /** One question to a page instead of three. */
  oneAtATime: boolean;
}

/** The settings of all quizzes, one record. */
export const quizSettingsRecord: RecordType<QuizSettings> = {
  name: 'quiz-settings',
  policy: { backedUp: true, shared: false },
  version: 1,
  initial: { oneAtATime: false },
  read(data) {
    const { oneAtATime } = (data ?? {}) as Partial<QuizSettings>;
    if (typeof oneAtATime !== 'boolean') throw new Error('oneAtATime is not true or false.');
    return { oneAtATime };
  },
  migrations: {},
};
