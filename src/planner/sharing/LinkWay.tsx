import { useEffect, useRef, useState } from 'preact/hooks';
import { address } from '../../address.ts';
import { isEmpty, type Plan } from '../plan.ts';
import { useCopying } from '../useCopying.tsx';
import { canShare, packPlan } from './share-link.ts';
import { extrasOf, type SharedExtras, sharedPlan } from './shared-plan.ts';
import { linkWords as words } from './words.ts';

/** From here on some programs cut links off. */
const LONG = 2000;
const numbers = new Intl.NumberFormat('en-GB');

/** Makes a link that holds the plan, once the visitor has seen what that means. */
export function LinkWay({ plan }: { plan: Plan }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="button-plain" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.open}
      </button>
      {open && (canShare() ? <MakeLink plan={plan} /> : <p>{words.unsupported}</p>)}
    </>
  );
}

function MakeLink({ plan }: { plan: Plan }) {
  const [extras, setExtras] = useState<SharedExtras>({ checkIns: false, closing: false });
  const [wanted, setWanted] = useState(false);
  const [made, setMade] = useState<{ link?: string | undefined }>({});
  const has = extrasOf(plan);
  const isNothing = isEmpty(sharedPlan(plan, extras));
  // Made anew with every change of the plan and of what is to be in it: an old link must not be given away for a new one.
  useEffect(() => {
    if (!wanted) return;
    let latest = true;
    packPlan(sharedPlan(plan, extras)).then((fragment) => {
      if (latest) setMade({ link: fragment && new URL(address('/roadmap/'), location.href).href + fragment });
    });
    return () => {
      latest = false;
    };
  }, [plan, extras, wanted]);
  const choice = (name: keyof SharedExtras) =>
    has[name] && (
      <div class="way-choice">
        <input
          type="checkbox"
          id={`link-${name}`}
          checked={extras[name]}
          onChange={(event) => setExtras({ ...extras, [name]: event.currentTarget.checked })}
        />
        <label for={`link-${name}`}>{words[name]}</label>
      </div>
    );
  return (
    <div class="way-link">
      <div class="notice notice-warning stack">
        <p>
          <b>{words.warning}</b>
        </p>
        <p>
          {words.inside} {words.holds.always}
          {plan.people.length > 0 && `; ${words.holds.people}`}.
        </p>
        <p>{words.know}</p>
      </div>
      {choice('checkIns')}
      {choice('closing')}
      {isNothing ? (
        <p>{words.empty}</p>
      ) : made.link ? (
        <MadeLink link={made.link} />
      ) : (
        <button type="button" class="button" onClick={() => setWanted(true)}>
          {words.make}
        </button>
      )}
      <p role="status" class="way-said">
        {!isNothing && made.link && words.made}
        {'link' in made && !made.link && words.tooLong}
      </p>
    </div>
  );
}

function MadeLink({ link }: { link: string }) {
  const { copy, outcome } = useCopying(words.label, link);
  const field = useRef<HTMLInputElement>(null);
  // It takes the place of the button that was pressed.
  useEffect(() => field.current?.focus(), []);
  const send = async () => {
    try {
      await navigator.share({ title: words.sendTitle, url: link });
    } catch {
      // Whoever changes their mind has sent nothing, and knows.
    }
  };
  return (
    <>
      <div class="field">
        <label class="field-label" for="share-link">
          {words.label}
        </label>
        <input
          id="share-link"
          readOnly
          value={link}
          dir="ltr"
          aria-describedby={link.length > LONG ? 'share-link-long' : undefined}
          ref={field}
          onFocus={(event) => event.currentTarget.select()}
        />
        {link.length > LONG && (
          <p class="field-hint" id="share-link-long">
            {words.long(numbers.format(link.length))}
          </p>
        )}
      </div>
      <div class="button-row">
        <button type="button" class="button-plain" onClick={() => copy(() => link)}>
          {words.copy}
        </button>
        {'share' in navigator && (
          <button type="button" class="button-quiet" onClick={send}>
            {words.send}
          </button>
        )}
      </div>
      {outcome}
    </>
  );
}
