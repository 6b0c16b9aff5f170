import { address } from '../../address.ts';
import { useStore } from '../../storage/use-store.tsx';
import { isEmpty } from '../plan.ts';
import { $plan } from '../plan-store.ts';
import { useStored } from '../useStored.tsx';
import { sharedWords as words } from './words.ts';

interface BannerProps {
  /** The id of its heading. */
  id: string;
  /** Whether parts of the roadmap are left out. */
  partly: boolean;
  /** What was said last; empty at first. */
  said: string;
  onSave: () => void;
}

/** Says above a shared roadmap where it comes from and what can be done with it. */
export function SharedBanner({ id, partly, said, onSave }: BannerProps) {
  return (
    <section class="notice shared-banner screen-only" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.about}</p>
      {partly && <p>{words.partly}</p>}
      <div class="button-row">
        <button type="button" class="button" onClick={onSave}>
          {words.save}
        </button>
        <button type="button" class="button-plain" onClick={() => print()}>
          {words.print}
        </button>
        <OwnLink look="button-quiet" />
      </div>
      <p role="status">{said}</p>
    </section>
  );
}

/** The way to the visitor's own roadmap, or to beginning one. */
export function OwnLink({ look }: { look: 'button-plain' | 'button-quiet' }) {
  const none = isEmpty(useStore($plan));
  return (
    <a class={look} href={address(none ? '/planner/' : '/roadmap/')}>
      {none ? words.start : words.own}
    </a>
  );
}

/** Says above the visitor's roadmap that it is a copy just saved. `id` is that of its text. */
export function SavedCopy({ id, onUndo }: { id: string; onUndo: () => void }) {
  return (
    <section class="notice shared-banner shared-saved screen-only" aria-labelledby={id}>
      <p id={id} tabIndex={-1}>
        {useStored() ? words.saved : words.notStored}
      </p>
      <button type="button" class="button-quiet" onClick={onUndo}>
        {words.undo}
      </button>
    </section>
  );
}
