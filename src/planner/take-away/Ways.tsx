import './ways.css';
import type { ComponentChildren } from 'preact';
import { address } from '../../address.ts';
import { useStore } from '../../storage/use-store.tsx';
import type { Plan } from '../plan.ts';
import { $planId } from '../plan-store.ts';
import { LinkWay } from '../sharing/LinkWay.tsx';
import { CalendarWay } from './CalendarWay.tsx';
import { FileWay } from './FileWay.tsx';
import { planAsMarkdown } from './plan-as-markdown.ts';
import { planAsText } from './plan-as-text.ts';
import { TextWay } from './TextWay.tsx';
import { takeAwayWords as words } from './words.ts';

/** The ways to take a plan along beside paper, each with a line that says what it is for. */
export function Ways({ plan }: { plan: Plan }) {
  const id = useStore($planId);
  return (
    <ul class="ways" aria-label={words.title}>
      <Way {...words.calendar}>
        <CalendarWay plan={plan} id={id} />
      </Way>
      <Way {...words.text}>
        <TextWay plan={plan} write={planAsText} extension="txt" type="text/plain" words={words.text} />
      </Way>
      <Way {...words.markdown}>
        <TextWay
          plan={plan}
          write={planAsMarkdown}
          extension="md"
          type="text/markdown"
          words={words.markdown}
        />
      </Way>
      <Way {...words.link}>
        <LinkWay plan={plan} />
      </Way>
      <Way
        name={words.file.name}
        about={
          <>
            {words.file.about} <a href={address('/your-data/#backup')}>{words.file.yourData}</a>.
          </>
        }
      >
        <FileWay plan={plan} id={id} />
      </Way>
    </ul>
  );
}

interface WayProps {
  name: string;
  about: ComponentChildren;
  children: ComponentChildren;
}

function Way({ name, about, children }: WayProps) {
  return (
    <li class="way">
      <div>
        <p class="way-name">{name}</p>
        <p class="field-hint">{about}</p>
      </div>
      <div class="way-does">{children}</div>
    </li>
  );
}
