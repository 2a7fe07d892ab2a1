import type { AnswerValue } from '#shared/contract/catalogue/answer.ts'
import type { Question, QuestionScale } from '#shared/contract/catalogue/site.ts'
import { choiceName } from '#shared/quality/instrument.ts'
import type { Answers } from '../delivery/delivery.ts'

/**
 * One question: its answers as wide buttons, which are radios, or boxes to tick where several hold;
 * then the ones that are not points.
 */
export function QuestionField({
  name,
  question,
  scale,
  answers,
  onAnswer,
}: {
  name: string
  question: Question
  scale: QuestionScale
  answers: Answers
  onAnswer: (given: Answers) => void
}) {
  const { several } = scale
  /** A box that is ticked says of the others that they are not; one that is aside stands alone. */
  const tick = (value: AnswerValue): Answers => {
    const given: Answers = {}
    const isAside = scale.aside.some((one) => one.value === value)
    const set = (offered: QuestionScale['answers'], isKept: boolean) => {
      for (const one of offered) {
        const choice = choiceName(name, one.value)
        const was = answers[choice] ?? 0
        given[choice] = one.value === value ? 1 - Number(was) : isKept ? was : 0
      }
    }
    set(scale.answers, !isAside)
    set(scale.aside, false)
    return given
  }
  const choices = (offered: QuestionScale['answers'], kind: string) =>
    offered.length > 0 && (
      <div class={kind}>
        {offered.map(({ value, label }) => (
          <label key={value} class="answer" part="answer">
            <input
              type={several ? 'checkbox' : 'radio'}
              name={name}
              checked={several ? answers[choiceName(name, value)] === 1 : answers[name] === value}
              onChange={() => onAnswer(several ? tick(value) : { [name]: value })}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    )
  return (
    <fieldset part="question">
      <legend>{question.wording}</legend>
      {choices(
        scale.answers,
        several ? 'aside' : scale.answers.length > 5 ? 'points many' : 'points',
      )}
      {choices(scale.aside, 'aside')}
    </fieldset>
  )
}
