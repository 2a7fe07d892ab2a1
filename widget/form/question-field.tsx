import type { AnswerValue } from '#shared/contract/feedback.ts'
import type { Question } from '#shared/contract/site.ts'

/** One question: its answers as wide buttons that are radios, and the ones that are not points. */
export function QuestionField({
  name,
  question,
  value,
  onAnswer,
}: {
  name: string
  question: Question
  value: AnswerValue | undefined
  onAnswer: (value: AnswerValue) => void
}) {
  const choices = (answers: Question['answers'], kind: string) =>
    answers.length > 0 && (
      <div class={kind}>
        {answers.map((answer) => (
          <label key={answer.value} class="answer" part="answer">
            <input
              type="radio"
              name={name}
              checked={value === answer.value}
              onChange={() => onAnswer(answer.value)}
            />
            <span>{answer.label}</span>
          </label>
        ))}
      </div>
    )
  return (
    <fieldset>
      <legend>{question.wording}</legend>
      {choices(question.answers, 'points')}
      {choices(question.aside, 'aside')}
    </fieldset>
  )
}
