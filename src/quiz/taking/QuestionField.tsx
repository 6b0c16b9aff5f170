import { answerTo, isScored } from '../answer.ts';
import { type Answers, NOT_YET, type Question } from '../definition.ts';
import { questionWords } from './words.ts';

interface Props {
  question: Question;
  answers: Answers;
  notYet: string;
  /** Whether to say that an answer is missing. */
  missing: boolean;
  onAnswer: (option: string) => void;
}

const radioId = (question: Question, option: string) => `answer-${question.id}-${option}`;

/** The element id of a question's first radio button. */
export function firstRadioId(question: Question): string {
  return radioId(question, question.options[0]?.id ?? NOT_YET);
}

/** One question with its answers as radio buttons. */
export function QuestionField({ question, answers, notYet, missing, onAnswer }: Props) {
  const answer = answerTo(question, answers);
  const saysMore = `about-${question.id}`;
  const scored = isScored(question);
  const choice = (id: string, label: string, kind = '') => (
    <label class={`choice ${kind}`} key={id}>
      <input
        type="radio"
        id={radioId(question, id)}
        name={question.id}
        value={id}
        checked={answer === id}
        onChange={() => onAnswer(id)}
      />
      <span>{label}</span>
    </label>
  );
  return (
    <fieldset
      class={missing ? 'quiz-question quiz-question-missing' : 'quiz-question'}
      aria-describedby={missing || !scored ? saysMore : undefined}
    >
      <legend>{question.text}</legend>
      {missing && (
        <p class="field-error" id={saysMore}>
          {questionWords.needed(notYet)}
        </p>
      )}
      {!scored && (
        <p class="field-hint" id={saysMore}>
          {questionWords.optional}
        </p>
      )}
      <div class="choices">
        {question.options.map(({ id, label }) => choice(id, label))}
        {scored && choice(NOT_YET, notYet, 'choice-not-yet')}
      </div>
    </fieldset>
  );
}
