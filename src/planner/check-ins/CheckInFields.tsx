import type { ComponentChildren } from 'preact';
import { written } from '../edits.ts';
import { TextField } from '../forms/fields.tsx';
import { RadioField } from '../forms/RadioField.tsx';
import { type CheckIn, confidences, ifThenOutcomes, type Obstacle, type Plan, says } from '../plan.ts';
import { missingHalves } from '../progress.ts';
import { toggleLine } from './todays-check-in.ts';
import { questionWords, checkInWords as words } from './words.ts';

interface Props {
  /** Begins the ids of the fields. */
  id: string;
  plan: Plan;
  entry: CheckIn;
  /** Changes what the entry says; `typing` names the field being typed in. */
  change: (said: Partial<Omit<CheckIn, 'id' | 'date'>>, typing?: keyof CheckIn) => void;
  /** What follows the next step. */
  afterNext?: ComponentChildren;
}

/** What a check-in asks. */
export function CheckInFields({ id, plan, entry, change, afterNext }: Props) {
  const obstacles = written<'obstacles'>(plan.obstacles);
  const text = (field: 'done' | 'learned' | 'obstacle' | 'next', lines: number) => (
    <TextField
      id={`${id}-${field}`}
      {...questionWords[field]}
      lines={lines}
      value={entry[field]}
      onText={(said) => change({ [field]: said }, field)}
    />
  );
  const clear = (field: 'ifThen' | 'confidence') => ({
    words: words.clear,
    onClear: () => change({ [field]: '' }),
  });
  return (
    <div class="planner-form check-in-fields">
      {text('done', 2)}
      {text('learned', 2)}
      <div class="check-in-together">
        {text('obstacle', 2)}
        <Foreseen
          obstacles={obstacles}
          met={entry.obstacle}
          onMeet={(line) => change({ obstacle: toggleLine(entry.obstacle, line) })}
        />
      </div>
      <IfThen
        id={`${id}-if-then`}
        obstacles={obstacles}
        entry={entry}
        onChoice={(ifThen) => change({ ifThen })}
        clear={clear('ifThen')}
      />
      <div class="check-in-together">
        {text('next', 1)}
        {afterNext}
      </div>
      <RadioField
        id={`${id}-confidence`}
        legend={questionWords.confidence.label}
        hint={questionWords.confidence.hint}
        value={entry.confidence}
        choices={confidences}
        onChoice={(confidence) => change({ confidence })}
        clear={clear('confidence')}
      />
    </div>
  );
}

interface ForeseenProps {
  obstacles: readonly Obstacle[];
  met: string;
  onMeet: (line: string) => void;
}

/** The plan's own obstacles, to take as what got in the way. */
function Foreseen({ obstacles, met, onMeet }: ForeseenProps) {
  const named = obstacles.filter(({ obstacle }) => says(obstacle));
  if (named.length === 0) return null;
  const lines = met.split('\n');
  return (
    <div class="check-in-foreseen">
      <p class="field-hint">{words.fromPlan}</p>
      {named.map(({ id, obstacle }) => (
        <button
          key={id}
          type="button"
          aria-pressed={lines.includes(obstacle) ? 'true' : 'false'}
          onClick={() => onMeet(obstacle)}
        >
          <bdi>{obstacle}</bdi>
        </button>
      ))}
    </div>
  );
}

interface IfThenProps {
  id: string;
  obstacles: readonly Obstacle[];
  entry: CheckIn;
  onChoice: (outcome: Exclude<CheckIn['ifThen'], ''>) => void;
  clear: { words: string; onClear: () => void };
}

/** Whether the if–then plan was kept, with the plan itself: that of the obstacle met, else all there are. */
function IfThen({ id, obstacles, entry, onChoice, clear }: IfThenProps) {
  const whole = obstacles.filter((one) => missingHalves(one).length === 0);
  const met = whole.filter(({ obstacle }) => entry.obstacle.split('\n').includes(obstacle));
  const asked = met.length > 0 ? met : whole;
  if (asked.length === 0 && entry.ifThen === '') return null;
  return (
    <RadioField
      id={id}
      legend={questionWords.ifThen.label}
      hint={asked.map((one) => (
        <p key={one.id}>
          {words.ifWord} <bdi>{one.if}</bdi>, {words.thenWord} <bdi>{one.then}</bdi>
        </p>
      ))}
      value={entry.ifThen}
      choices={ifThenOutcomes}
      onChoice={onChoice}
      clear={clear}
    />
  );
}
