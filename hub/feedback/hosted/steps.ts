import { extraFor, isBad } from '#shared/quality/asking.ts'
import { drawOf, extrasOf, formsOf, thirdOf } from '#shared/quality/configured.ts'
import { answersOf, choiceName, findItem, scaleOf } from '#shared/quality/instrument.ts'
import type { HostedForm } from './hosted-form.ts'

/** One page of the form: an item of the instrument, whether there was help, or the comment. */
export type Step = { name: string; kind: 'question' | 'helped' | 'comment' }

/** Answers by item, as the database has them. */
export type Answers = Readonly<Record<string, string>>

/**
 * Returns the steps of a form in order, the opening question first, given the answers so far. A
 * question that another answer leaves out has no step.
 */
export function stepsOf(
  { configured, form: name, item, identity }: HostedForm,
  answers: Answers,
): Step[] {
  const { content, instrument } = configured
  const form = formsOf(configured).find((one) => one.form === name)
  const drawn = drawOf(configured).find((one) => one.item === item)
  const opening = instrument.opening
  const isBadOpening = isBad(instrument.bad, readAnswerValue(configured, opening, answers[opening]))
  const extras = form ? extrasOf(configured, form) : []
  const extra = opening in answers && extraFor(extras, isBadOpening, identity.chances.extra)
  const asked = [
    opening,
    drawn?.item,
    form && drawn && thirdOf(form, drawn),
    ...(form?.pages ?? []).flatMap(({ items }) => items),
    extra ? extra.item : undefined,
  ].filter((one) => one !== undefined)
  const known = new Set(asked)
  const isAsked = (one: string) => {
    const condition = findItem(instrument, one)?.shown_if
    if (!condition) return true
    const given = answers[condition.item]
    return given !== undefined && condition.values.some((value) => String(value) === given)
  }
  return [
    ...[...known].filter(isAsked).map((one): Step => ({ name: one, kind: 'question' })),
    ...(content.asks.helped ? [{ name: 'helped', kind: 'helped' } as const] : []),
    ...(content.comment > 0 ? [{ name: 'comment', kind: 'comment' } as const] : []),
  ]
}

/** Returns whether a step has an answer already. */
export function isAnswered({ configured }: HostedForm, { name, kind }: Step, answers: Answers) {
  if (kind !== 'question') return name in answers
  return namesOf(configured, name).some((one) => one in answers)
}

/** Returns the names under which the answers to an item are kept: its own, or those of its choices. */
function namesOf({ instrument }: HostedForm['configured'], name: string): string[] {
  const item = findItem(instrument, name)
  if (!item) return []
  const scale = scaleOf(instrument, item)
  return scale.several ? answersOf(scale).map(({ value }) => choiceName(name, value)) : [name]
}

/** Returns the value of the scale that a text stands for. */
export function readAnswerValue(
  { instrument }: HostedForm['configured'],
  name: string,
  written: string | undefined,
) {
  const item = findItem(instrument, name)
  if (!item) return undefined
  return answersOf(scaleOf(instrument, item)).find(({ value }) => String(value) === written)?.value
}
