import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { editPlan, undo } from '../edit-store.ts';
import { removeItem } from '../edits.ts';
import { EditMessage } from '../forms/EditMessage.tsx';
import { focusOn, useFocusAfter } from '../forms/focus-after.tsx';
import { Still } from '../forms/Still.tsx';
import { newestFirst } from '../newest-first.ts';
import type { CheckIn, Plan } from '../plan.ts';
import { useLastEdit } from '../useLastEdit.tsx';
import { inOrder } from './in-order.ts';
import { headingId, LogEntry } from './LogEntry.tsx';
import { LogEntryForm } from './LogEntryForm.tsx';
import { logWords as words } from './words.ts';

/** How many are shown at first, and how many more at each asking. */
const FEW = 3;
const MORE = 20;
const UNDO = 'check-ins-undo';

/** The check-ins as text, newest first, each to change or delete. */
export function CheckInLog({ plan }: { plan: Plan }) {
  const [shown, setShown] = useState(FEW);
  // While one is changed all stay in their order, so that a new date does not move its form away.
  const [changing, setChanging] = useState<{ id: string; order: readonly string[] }>();
  const [removed, noteRemoved] = useLastEdit<{ place: number; id: string; date: string }>();
  const focusAfter = useFocusAfter(plan.checkIns);
  const focusAfterMore = useFocusAfter(shown);
  const focusAfterChange = useFocusAfter(changing);
  const newest = newestFirst(plan.checkIns);
  const entries = changing ? inOrder(newest, changing.order) : newest;
  const visible = entries.slice(0, shown);

  const showMore = () => {
    setShown(shown + MORE);
    focusAfterMore(headingId(entries[shown]?.id ?? ''));
  };
  const startChange = (id: string) => {
    setChanging({ id, order: entries.map((one) => one.id) });
    focusAfterChange(`check-ins-${id}-done`);
  };
  const endChange = (id: string) => {
    setChanging(undefined);
    focusAfterChange(headingId(id));
  };
  const remove = (entry: CheckIn, place: number) => {
    editPlan((now) => removeItem(now, 'checkIns', entry.id));
    noteRemoved({ place, id: entry.id, date: entry.date });
    focusAfter(UNDO);
  };
  const dismiss = () => {
    noteRemoved();
    focusOn('check-ins');
  };
  const message = removed && (
    <li>
      <EditMessage
        id={UNDO}
        words={words.removed(removed.date)}
        onUndo={() => (undo() ? focusAfter(headingId(removed.id)) : dismiss())}
        onDismiss={dismiss}
      />
    </li>
  );

  return (
    <>
      {entries.length === 0 && !message && <p>{words.none}</p>}
      <ol class="check-in-log">
        {visible.map((entry, place) => (
          <Fragment key={entry.id}>
            {removed?.place === place && message}
            <Still on={[entry, place, changing?.id === entry.id, plan.obstacles]}>
              {() => (
                <li>
                  {changing?.id === entry.id ? (
                    <LogEntryForm plan={plan} entry={entry} onEnd={() => endChange(entry.id)} />
                  ) : (
                    <LogEntry
                      entry={entry}
                      onChange={() => startChange(entry.id)}
                      onRemove={() => remove(entry, place)}
                    />
                  )}
                </li>
              )}
            </Still>
          </Fragment>
        ))}
        {removed && removed.place >= visible.length && message}
      </ol>
      <div class="button-row">
        {entries.length > shown && (
          <button type="button" class="button-plain" onClick={showMore}>
            {words.earlier(entries.length - shown)}
          </button>
        )}
        <a class="button-quiet" href="#check-in">
          {words.begin}
        </a>
      </div>
    </>
  );
}
