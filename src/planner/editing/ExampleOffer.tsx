import { address } from '../../address.ts';
import type { ExampleRoadmap } from '../example-schema.ts';
import { plannerWords } from './words.ts';

/** A worked example as the page hands it over. */
export interface Example extends ExampleRoadmap {
  id: string;
}

interface Props {
  examples: readonly Example[];
  open: boolean;
  onToggle: (open: boolean) => void;
  onChoose: (example: Example) => void;
}

/** The cure for a blank page: worked examples to copy, and the quiz. */
export function ExampleOffer({ examples, open, onToggle, onChoose }: Props) {
  const { offer } = plannerWords;
  return (
    <details
      class="planner-fold planner-aside"
      open={open}
      onToggle={(event) => onToggle(event.currentTarget.open)}
    >
      <summary>{offer.title}</summary>
      <div class="planner-fold-body">
        <p>{offer.intro}</p>
        <ul class="planner-examples">
          {examples.map((example) => (
            <li key={example.id}>
              <button type="button" onClick={() => onChoose(example)}>
                <b>{example.title}</b>
                <span>{example.summary}</span>
              </button>
            </li>
          ))}
        </ul>
        <p class="field-hint">
          {offer.quiz} <a href={address('/quiz/')}>{offer.quizLink}</a>
        </p>
      </div>
    </details>
  );
}
