import type { AnswerValue } from '#shared/contract/catalogue/answer.ts'
import { choiceName } from '#shared/quality/instrument.ts'
import type { Answers } from '../delivery/delivery.ts'
import type { QuestionAsked } from './ask-question.ts'
import { Choices } from './choices.tsx'

/**
 * One question of which several answers may hold: boxes to tick, each kept as it is. Many boxes leave no
 * room for the title of their page.
 */
export function CheckboxField({ name, question, scale, answers, onAnswer }: QuestionAsked) {
  const { aside } = scale
  const choices = [...scale.answers, ...aside]
  const isTicked = (value: AnswerValue) => answers[choiceName(name, value)] === 1
  /** A box that is ticked says of the others that they are not; one that is aside stands alone. */
  const tick = (ticked: AnswerValue): Answers => {
    const isAside = (value: AnswerValue) => aside.some((one) => one.value === value)
    const given: Answers = {}
    for (const { value } of choices) {
      const isKept = isTicked(value) && !isAside(ticked) && !isAside(value)
      given[choiceName(name, value)] = Number(value === ticked ? !isTicked(value) : isKept)
    }
    return given
  }
  return (
    <Choices
      type="checkbox"
      name={name}
      legend={question.wording}
      choices={choices.map(({ value, label }) => [value, label])}
      isChosen={isTicked}
      onChoose={(value) => onAnswer(tick(value), false)}
    />
  )
}
