import { writeBackup } from '../../storage/backup-file.ts';
import { seal } from '../../storage/envelope.ts';
import { recordName } from '../../storage/record-names.ts';
import type { Stamped } from '../../storage/stamps.ts';
import type { Plan } from '../plan.ts';
import { planRecord } from '../plan-record.ts';

/** The text of a file that holds this one plan, as a backup does. `exported` is the moment, an ISO date and time in UTC. */
export function planFile(id: string, plan: Stamped<Plan>, exported: string): string {
  return writeBackup([[recordName(planRecord, id), seal(planRecord, plan)]], [], exported);
}
