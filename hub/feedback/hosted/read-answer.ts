import type { AnswerValue } from '#shared/contract/catalogue/answer.ts'
import { formsOf } from '#shared/quality/configured.ts'
import { choiceName, findItem, scaleOf } from '#shared/quality/instrument.ts'
import { type Helped, helps } from '#shared/quality/said.ts'
import { field } from '../../platform/pages/page-border.ts'
import type { HostedForm } from './hosted-form.ts'
import { readAnswerValue, type Step } from './steps.ts'

/** What one step adds to a feedback; empty when its usager passed it over. */
export interface StepAnswer {
  answers?: Record<string, AnswerValue>
  helped?: Helped
  comment?: string
}

/** Why a step is shown again. */
export type StepFault =
  | { kind: 'choose' }
  | { kind: 'needed' }
  | { kind: 'long'; over: number; typed: string }

/** Parses the form of a step. The opening question alone must be answered: the others may be passed. */
export function readAnswer(form: HostedForm, step: Step, body: unknown): StepAnswer | StepFault {
  const { configured, kept } = form
  const written = field(body, 'answer')
  if (step.kind === 'helped') {
    const helped = helps.find((one) => one === written)
    return helped ? { helped } : {}
  }
  if (step.kind === 'comment') {
    const comment = field(body, 'comment').replaceAll('\r\n', '\n').trim()
    if (!comment && isCommentRequired(form)) return { kind: 'needed' }
    const over = [...comment].length - configured.content.comment
    return over > 0 ? { kind: 'long', over, typed: comment } : comment ? { comment } : {}
  }
  const item = findItem(configured.instrument, step.name)
  const scale = item && scaleOf(configured.instrument, item)
  if (scale?.several) return readChoices(step.name, scale, body)
  const value = readAnswerValue(configured, step.name, written)
  if (value !== undefined) return { answers: { [step.name]: value } }
  const isOpening = step.name === configured.instrument.opening
  return isOpening && !(step.name in (kept?.answers ?? {})) ? { kind: 'choose' } : {}
}

/** Returns whether nothing ends this form but a comment. */
export function isCommentRequired({ configured, form: name }: HostedForm): boolean {
  return formsOf(configured).some(({ form, comment }) => form === name && comment === 'required')
}

/** A choice that is ticked says of the others that they are not; one that is aside stands alone. */
function readChoices(
  name: string,
  { answers, aside }: ReturnType<typeof scaleOf>,
  body: unknown,
): StepAnswer {
  const isTicked = ({ value }: { value: AnswerValue }) =>
    field(body, choiceName(name, value)) !== ''
  const alone = aside.find(isTicked)
  const ticked = alone ? [alone] : answers.filter(isTicked)
  if (ticked.length === 0) return {}
  return {
    answers: Object.fromEntries(
      [...answers, ...aside].map((one) => [
        choiceName(name, one.value),
        ticked.some(({ value }) => value === one.value) ? 1 : 0,
      ]),
    ),
  }
}
