import { useState } from 'preact/hooks';
import { newId } from '../planner/new-id.ts';
import { type BackupContents, type BackupProblem, MOST_BYTES, readBackup } from '../storage/backup-file.ts';
import { type BringBackWay, bringBack } from '../storage/bring-back.ts';
import { keeper } from '../storage/kept.ts';
import { setAsideOn } from '../storage/put-aside.ts';
import type { SetAside } from '../storage/set-aside.ts';
import { browserShelf } from '../storage/shelf.ts';
import { BackupPreview, holdsMore } from './BackupPreview.tsx';
import { useFocusAfter } from './focus-after.tsx';
import { pacer } from './pacer.ts';
import { type Describe, recordTypes } from './record-types.ts';
import { bringBackWords, problemWords, wayWords } from './words.ts';

interface Props {
  describe: Describe;
  onDone: (status: string) => void;
}

type Stage =
  | { name: 'ready' }
  | { name: 'busy' }
  | { name: 'problem'; problem: BackupProblem; where: string }
  | { name: 'preview'; contents: BackupContents; aside: SetAside[] }
  | { name: 'brought'; undo: () => boolean };

const ways = Object.keys(wayWords) as BringBackWay[];
const now = () => new Date();

/** Brings a backup file back: shows first what is in it, then does what the visitor chooses, and can undo it. */
export function BringBack({ describe, onDone }: Props) {
  const [stage, setStage] = useState<Stage>({ name: 'ready' });
  const [way, setWay] = useState<BringBackWay>('merge');
  const focusAfter = useFocusAfter();
  const words = bringBackWords;

  const choose = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file || stage.name === 'busy') return;
    onDone(words.reading);
    setStage({ name: 'busy' });
    const read = await look(file);
    input.value = '';
    onDone('');
    if ('problem' in read)
      return setStage({ name: 'problem', problem: read.problem, where: read.where ?? '' });
    setStage({ name: 'preview', contents: read, aside: setAsideOn(browserShelf) });
    focusAfter('backup-preview');
  };
  const close = (next: Stage, focus: string, status: string) => {
    setStage(next);
    focusAfter(focus);
    onDone(status);
  };
  const bring = async (contents: BackupContents) => {
    setStage({ name: 'busy' });
    onDone(words.bringing);
    const { left, missed, undo } = await bringBack(contents, way, keeper, {
      shelf: browserShelf,
      newId,
      now,
      pause: pacer(),
    });
    const said = [left.length > 0 && words.left(left.length), missed > 0 && words.missed(missed)];
    const status = said.filter(Boolean).join(' ') || words.brought;
    close({ name: 'brought', undo }, 'bring-back-undo', status);
  };

  return (
    <div class="field">
      <label class="field-label" for="backup-file">
        {words.label}
      </label>
      <p class="field-hint" id="backup-file-hint">
        {words.about}
      </p>
      <input
        id="backup-file"
        type="file"
        accept=".json,application/json"
        aria-describedby="backup-file-problem backup-file-hint"
        // Disabled, it would lose the focus to nowhere.
        aria-disabled={stage.name === 'busy' ? 'true' : undefined}
        onChange={(event) => choose(event.currentTarget)}
      />
      <div role="status" id="backup-file-problem">
        {stage.name === 'problem' && <p class="field-error">{problemWords[stage.problem](stage.where)}</p>}
      </div>
      {stage.name === 'preview' && (
        <BackupPreview contents={stage.contents} aside={stage.aside} describe={describe}>
          {stage.contents.records.some(({ state }) => state.startsWith('changed')) && (
            <fieldset class="bring-back-ways">
              <legend class="field-label">{words.choose}</legend>
              {ways.map((one) => (
                <div key={one} class="choice">
                  <input
                    type="radio"
                    name="bring-back-way"
                    id={`bring-back-${one}`}
                    checked={way === one}
                    aria-describedby={`bring-back-${one}-hint`}
                    onChange={() => setWay(one)}
                  />
                  <div>
                    <label for={`bring-back-${one}`}>{wayWords[one].label}</label>
                    <p class="field-hint" id={`bring-back-${one}-hint`}>
                      {wayWords[one].hint}
                    </p>
                  </div>
                </div>
              ))}
            </fieldset>
          )}
          <div class="button-row">
            {holdsMore(stage.contents, stage.aside) && (
              <button type="button" class="button" onClick={() => bring(stage.contents)}>
                {words.go}
              </button>
            )}
            <button
              type="button"
              class="button-plain"
              onClick={() => close({ name: 'ready' }, 'backup-file', words.cancelled)}
            >
              {words.cancel}
            </button>
          </div>
        </BackupPreview>
      )}
      {stage.name === 'brought' && (
        <p>
          <button
            type="button"
            class="button-plain"
            id="bring-back-undo"
            onClick={() => {
              const all = stage.undo();
              close({ name: 'ready' }, 'backup-file', all ? words.undone : words.undoneInPart);
            }}
          >
            {words.undo}
          </button>
        </p>
      )}
    </div>
  );
}

async function look(file: File): Promise<BackupContents | { problem: BackupProblem; where?: string }> {
  if (file.size > MOST_BYTES) return { problem: 'too-large' };
  try {
    return await readBackup(await file.text(), keeper, recordTypes, pacer());
  } catch {
    return { problem: 'unreadable' };
  }
}
