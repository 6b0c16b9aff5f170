import { currentPlanRecord, planRecord } from '../planner/plan-record.ts';
import { answersRecord } from '../quiz/answers-record.ts';
import { resultsRecord } from '../quiz/results-record.ts';
import { quizSettingsRecord } from '../quiz/settings-record.ts';
import { settingsRecord } from '../search/settings-record.ts';
import { open, type RecordType } from '../storage/envelope.ts';

/** Every kind of record the site keeps. A backup holds these and nothing else. */
export const recordTypes: readonly RecordType<unknown>[] = [
  planRecord,
  currentPlanRecord,
  answersRecord,
  resultsRecord,
  quizSettingsRecord,
  settingsRecord,
];

/** What a record is, in words for the visitor. `quizTitles` names quizzes by id. */
export function describeRecord(record: string, text: string, quizTitles: Record<string, string>): string {
  const [name = '', id = ''] = record.split('/');
  const quiz = quizTitles[id] ?? id;
  switch (name) {
    case planRecord.name: {
      const opened = open(planRecord, text);
      const goal = opened.state === 'read' ? opened.value.goal.trim() : '';
      return goal === '' ? 'A roadmap without a goal yet' : `Roadmap: I will ${goal}`;
    }
    case currentPlanRecord.name:
      return 'Which roadmap is open';
    case answersRecord.name:
      return `Answers: ${quiz}`;
    case resultsRecord.name:
      return `Results: ${quiz}`;
    case quizSettingsRecord.name:
      return 'Settings: how many questions a quiz shows at a time';
    case settingsRecord.name:
      return 'Settings: which keys open search';
    default:
      return record;
  }
}
