import { $keeping, keeper } from '../storage/kept.ts';
import { recordName } from '../storage/record-names.ts';
import { useStore } from '../storage/use-store.tsx';
import { planRecord } from './plan-record.ts';
import { $planId } from './plan-store.ts';

/** Whether what is written in the open plan is stored; drawn anew when that changes. */
export function useStored(): boolean {
  useStore($keeping);
  return keeper.isStored(recordName(planRecord, useStore($planId)));
}
