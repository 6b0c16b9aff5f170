import { readingRecord } from '../guides/reading/reading-record.ts';
import { offlineRecord } from '../offline/offline-record.ts';
import { goalLead, sentenceText } from '../planner/goal-lead.ts';
import type { Plan } from '../planner/plan.ts';
import { currentPlanRecord, planRecord } from '../planner/plan-record.ts';
import { answersRecord } from '../quiz/answers-record.ts';
import { resultsRecord } from '../quiz/results-record.ts';
import { quizSettingsRecord } from '../quiz/settings-record.ts';
import { settingsRecord } from '../settings/settings-record.ts';
import type { RecordType } from '../storage/envelope.ts';
import { safekeepingRecord } from '../storage/safekeeping.ts';

/** A kind of record as visitors know it. */
interface KeptRecord {
  type: RecordType<unknown>;
  /** What such records are, in words. */
  what: string;
  /** What one of them is. `quiz` is the title of the quiz it belongs to. */
  describe: (value: unknown, quiz: string) => string;
}

/** Every kind of record the site keeps. */
export const keptRecords: readonly KeptRecord[] = [
  {
    type: planRecord,
    what: 'A roadmap: its goal, milestones, if–then plans and people',
    describe(value) {
      if (value === undefined) return 'A roadmap that cannot be read';
      const goal = (value as Plan).goal.trim();
      return goal
        ? `Roadmap: ${sentenceText(goalLead({ goal, due: '' }))}${goal}`
        : 'A roadmap without a goal yet';
    },
  },
  {
    type: currentPlanRecord,
    what: 'Which roadmap is open',
    describe: () => 'Which roadmap is open',
  },
  {
    type: answersRecord,
    what: 'Your answers to a quiz under way',
    describe: (_, quiz) => `Answers: ${quiz}`,
  },
  {
    type: resultsRecord,
    what: 'The results you reached with a quiz',
    describe: (_, quiz) => `Results: ${quiz}`,
  },
  {
    type: readingRecord,
    what: 'Which guides you read or saved for later, and where you left them',
    describe: () => 'What you read',
  },
  {
    type: quizSettingsRecord,
    what: 'How many questions a quiz shows at a time',
    describe: () => 'Settings: how many questions a quiz shows at a time',
  },
  {
    type: settingsRecord,
    what: 'How you want the site to behave',
    describe: () => 'Settings: colours, and which keys open search',
  },
  {
    type: offlineRecord,
    what: 'Whether you want the site’s pages on this device',
    describe: () => 'Settings: whether the pages are kept on this device',
  },
  {
    type: safekeepingRecord,
    what: 'When you last made a backup, and how many changes you made since',
    describe: () => 'When you last made a backup',
  },
];

export const recordTypes: readonly RecordType<unknown>[] = keptRecords.map(({ type }) => type);

/** Names a record in words. `value` is what it says, undefined where that cannot be read. */
export type Describe = (record: string, value: unknown) => string;

/**
 * What a record is, in words for the visitor. `value` is what it says, undefined where that cannot be read; `quizTitles` names
 * quizzes by id.
 */
export function describeRecord(record: string, value: unknown, quizTitles: Record<string, string>): string {
  const [name = '', id = ''] = record.split('/');
  const kept = keptRecords.find(({ type }) => type.name === name);
  return kept ? kept.describe(value, quizTitles[id] ?? id) : record;
}
