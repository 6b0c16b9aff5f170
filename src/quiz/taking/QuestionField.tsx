import { answerTo, inOwnWords, isScored } from '../answer.ts';
import { type Answers, NOT_YET, type Question } from '../definition.ts';
import { questionWords } from './words.ts';

interface Props {
  question: Question;
  answers: Answers;
  notYet: string;
  /** Whether to say that an answer is missing. */
  missing: boolean;
  /** Whether to say that an answer may be left out, as where others may not. */
  saysOptional: boolean;
  onAnswer: (answer: string) => void;
}

const radioId = (question: Question, option: string) => `answer-${question.id}-${option}`;

/** The element id of a question's first field. */
export function firstFieldId(question: Question): string {
  return inOwnWords(question)
    ? `answer-${question.id}`
    : radioId(question, question.options[0]?.id ?? NOT_YET);
}

/** Puts the question in sight and the focus on its answer, or on its first field where there is none. */
export function focusQuestion(question: Question): void {
  const first = document.getElementById(firstFieldId(question));
  const whole = first?.closest('.quiz-question');
  whole?.scrollIntoView({ block: 'start', behavior: 'instant' });
  // On a small screen the question itself may fill it; then the focus scrolls on to the answer.
  (whole?.querySelector<HTMLInputElement>(':checked') ?? first)?.focus();
}

/** One question with the answers to choose from, or with room to write. */
export function QuestionField(props: Props) {
  return inOwnWords(props.question) ? OwnWordsField(props) : ChoiceField(props);
}

function ChoiceField({ question, answers, notYet, missing, saysOptional, onAnswer }: Props) {
  const answer = answerTo(question, answers);
  const scored = isScored(question);
  const saysMore = `about-${question.id}`;
  const more = [
    missing && questionWords.needed(notYet),
    !scored && saysOptional && questionWords.optional,
    question.hint,
  ].filter((line): line is string => !!line);
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
      class={`quiz-question${missing ? ' quiz-question-missing' : ''}`}
      aria-describedby={more.length > 0 ? saysMore : undefined}
    >
      <legend>{question.text}</legend>
      {more.length > 0 && (
        <div id={saysMore}>
          {more.map((line, index) => (
            <p key={line} class={missing && index === 0 ? 'field-error' : 'field-hint'}>
              {line}
            </p>
          ))}
        </div>
      )}
      <div class="choices">
        {question.options.map(({ id, label }) => choice(id, label))}
        {scored && choice(NOT_YET, notYet, 'choice-not-yet')}
      </div>
    </fieldset>
  );
}

function OwnWordsField({ question, answers, onAnswer }: Props) {
  const saysMore = `about-${question.id}`;
  return (
    <div class="quiz-question field">
      <label class="quiz-question-text" for={firstFieldId(question)}>
        {question.text}
      </label>
      {question.hint && (
        <p class="field-hint" id={saysMore}>
          {question.hint}
        </p>
      )}
      <textarea
        id={firstFieldId(question)}
        name={question.id}
        rows={question.lines}
        aria-describedby={question.hint ? saysMore : undefined}
        // As it was typed: an answer of spaces is none, but the spaces may be on their way to words.
        value={Object.hasOwn(answers, question.id) ? answers[question.id] : ''}
        onInput={(event) => onAnswer(event.currentTarget.value)}
      />
    </div>
  );
}
