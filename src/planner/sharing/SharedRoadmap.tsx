import './shared.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { addPlan, startEditing, undo } from '../edit-store.ts';
import { ownCopy } from '../further-plans.ts';
import { newId } from '../new-id.ts';
import type { Plan } from '../plan.ts';
import { $planId, $plans } from '../plan-store.ts';
import { useLastEdit } from '../useLastEdit.tsx';
import { type LinkProblem, type Unpacked, unpackPlan } from './share-link.ts';
import { OwnLink, SavedCopy, SharedBanner } from './shared-banners.tsx';
import { useSharedFragment } from './useSharedFragment.tsx';
import { problemWords, sharedWords as words } from './words.ts';

interface Props {
  /** Whether it came while the visitor's own was shown. */
  late: boolean;
  sheet: (plan: Plan) => ComponentChildren;
  /** The visitor's own roadmap. */
  children: ComponentChildren;
}

const TITLE = 'shared-title';
const SAVED = 'shared-saved';

/**
 * A roadmap that came in a link, to read; a copy can be saved beside one's own roadmaps. Without a fragment it shows the
 * visitor's own, and says that a copy was saved as long as that is the last thing done.
 */
export function SharedRoadmap({ late, sheet, children }: Props) {
  const [{ fragment, followed }, goTo] = useSharedFragment(late);
  const [opened, setOpened] = useState<{ from: string; found: Unpacked | { problem: LinkProblem } }>();
  const [saved, noteSaved] = useLastEdit<{ from: string; id: string }>();
  const [said, setSaid] = useState('');
  // What is saved here can be taken back in the planner too.
  useEffect(startEditing, []);
  const ready = fragment !== '' && opened?.from === fragment;
  useEffect(() => {
    if (fragment === '') return;
    let latest = true;
    unpackPlan(fragment).then((found) => latest && setOpened({ from: fragment, found }));
    return () => {
      latest = false;
    };
  }, [fragment]);
  // What had the focus is gone: another roadmap stands in its place.
  useEffect(() => {
    if (ready && followed) document.getElementById(TITLE)?.focus();
  }, [ready, followed, fragment]);
  const isSaved = saved !== undefined;
  useEffect(() => {
    if (fragment === '' && isSaved) document.getElementById(SAVED)?.focus();
  }, [fragment, isSaved]);

  if (fragment === '') {
    const takeBack = () => {
      if (!saved) return;
      undo();
      const isLeft = $plans.get().some(({ id }) => id === saved.id);
      setSaid(isLeft ? words.undoneInPart : words.undone);
      goTo(saved.from);
    };
    return (
      <>
        {isSaved && <SavedCopy id={SAVED} onUndo={takeBack} />}
        {children}
      </>
    );
  }
  if (!ready) return <h1>{words.opening}</h1>;
  const { found } = opened;
  if ('problem' in found)
    return (
      <div class="stack">
        <h1 id={TITLE} tabIndex={-1}>
          {words.problemTitle}
        </h1>
        <p class="lede">{problemWords[found.problem]}</p>
        <p>{words.untouched}</p>
        <p>
          <OwnLink look="button-plain" />
        </p>
      </div>
    );
  const save = () => {
    addPlan(ownCopy(found.plan, newId));
    noteSaved({ from: fragment, id: $planId.get() });
    setSaid('');
    goTo('');
  };
  return (
    <>
      <SharedBanner id={TITLE} partly={found.damage !== undefined} said={said} onSave={save} />
      {sheet(found.plan)}
    </>
  );
}
