import type { AnswerValue } from '#shared/contract/catalogue/answer.ts'
import type { QuestionScale } from '#shared/contract/catalogue/site.ts'
import type { Configured } from '#shared/quality/configured.ts'
import { answersOf, choiceName, findItem, scaleOf } from '#shared/quality/instrument.ts'
import { type Helped, helps } from '#shared/quality/said.ts'
import { isAnswered, type Step } from '#shared/quality/steps.ts'
import { field } from '../../platform/pages/page-border.ts'
import { type Asked, scaleAsked } from './asked-of.ts'

/** What one press adds to a feedback; empty when its usager passed the step over. */
export interface StepAnswer {
  answers?: Record<string, AnswerValue | null>
  helped?: Helped
  /** Empty, it erases what was written. */
  comment?: string
}

/** Why a step is shown again. */
export type StepFault =
  | { kind: 'choose' }
  | { kind: 'needed' }
  | { kind: 'long'; over: number; typed: string }

/** Buttons that need no answer. */
const passes = new Set(['pass', 'stay', 'finish'])

/**
 * Parses the form of a step. A question without an answer is passed by the button that says so, or by
 * the one that ends.
 */
export function readAnswer(asked: Asked, step: Step, body: unknown): StepAnswer | StepFault {
  const helped = helps.find((one) => one === field(body, 'helped'))
  const answer = step.kind === 'words' ? readWords(asked, body) : readQuestion(asked, step, body)
  return 'kind' in answer ? answer : { ...answer, ...(helped && { helped }) }
}

function readWords({ configuration, drawing }: Asked, body: unknown): StepAnswer | StepFault {
  const comment = field(body, 'comment').replaceAll('\r\n', '\n').trim()
  if (!comment && drawing.form.comment === 'required') return { kind: 'needed' }
  const over = [...comment].length - configuration.comment
  return over > 0 ? { kind: 'long', over, typed: comment } : { comment }
}

function readQuestion(
  { configuration, answers }: Asked,
  step: Step & { kind: 'question' },
  body: unknown,
): StepAnswer | StepFault {
  const { item } = step
  const scale = scaleAsked(configuration, item)
  const given = scale.several ? readChoices(item, scale, body) : readPoint(item, scale, body)
  if (given) return { answers: given }
  const isPassed = item !== configuration.opening && passes.has(field(body, 'do'))
  return isPassed || isAnswered(step, answers) ? {} : { kind: 'choose' }
}

function readPoint(item: string, { answers, aside }: QuestionScale, body: unknown) {
  const written = field(body, 'answer')
  const given = [...answers, ...aside].find(({ value }) => String(value) === written)
  return given && { [item]: given.value }
}

/** A choice that is ticked says of the others that they are not; one that is aside stands alone. */
function readChoices(
  item: string,
  { answers, aside }: QuestionScale,
  body: unknown,
): Record<string, AnswerValue> | undefined {
  const isTicked = ({ value }: { value: AnswerValue }) =>
    field(body, choiceName(item, value)) !== ''
  const alone = aside.find(isTicked)
  const ticked = alone ? [alone] : answers.filter(isTicked)
  if (ticked.length === 0) return undefined
  return Object.fromEntries(
    [...answers, ...aside].map((one) => [
      choiceName(item, one.value),
      ticked.includes(one) ? 1 : 0,
    ]),
  )
}

/** Returns the value of the scale that a text stands for. */
export function readAnswerValue(
  { instrument }: Configured,
  name: string,
  written: string | undefined,
) {
  const item = findItem(instrument, name)
  if (!item) return undefined
  return answersOf(scaleOf(instrument, item)).find(({ value }) => String(value) === written)?.value
}
