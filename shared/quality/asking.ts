import type { AnswerValue } from '../contract/catalogue/answer.ts'
import type { Moment } from '../contract/moment.ts'

/** A form with its moment, and its probability among the forms of that moment. */
export interface FormShare {
  form: string
  moment: Moment
  share: number
  needs?: 'promise' | 'start' | undefined
}

/** Conditions of a visit. */
export interface Visit {
  /** The service has promises. */
  hasPromises: boolean
  /** The draw was made on the page where the procedure starts and ends. */
  isFromStart: boolean
}

/**
 * Returns the possible forms of a visit among those of one moment, with their probabilities. The
 * first one takes the share of impossible ones, so that the others keep theirs on every page.
 */
export function formsFor<T extends FormShare>(forms: readonly T[], visit: Visit): T[] {
  const possible: T[] = []
  let others = 0
  for (const form of forms) {
    if (form.needs === 'promise' && !visit.hasPromises) continue
    if (form.needs === 'start' && !visit.isFromStart) continue
    if (possible.length > 0) others += form.share
    possible.push(form)
  }
  const [first, ...rest] = possible
  return first ? [{ ...first, share: 1 - others }, ...rest] : []
}

/**
 * Returns the forms among which a visit is drawn where the procedure starts: one of them asks for
 * the prediction there. Where another is drawn, the end draws again, without that one.
 */
export function formsAtStart<T extends FormShare>(forms: readonly T[], visit: Visit): T[] {
  const moment = forms.find(({ needs }) => needs === 'start')?.moment
  return formsFor(
    forms.filter((form) => form.moment === moment),
    { ...visit, isFromStart: true },
  )
}

/**
 * Returns the extra question after an opening answer, or none. One random number serves the whole
 * visit: after a change of the opening answer, the question stays or goes by the probability of the
 * final answer.
 * @param chance uniform in [0, 1), drawn once a visit.
 */
export function extraFor<T extends { bad: number; other: number }>(
  extras: readonly T[],
  isBad: boolean,
  chance: number,
): T | undefined {
  let left = chance
  for (const extra of extras) {
    left -= isBad ? extra.bad : extra.other
    if (left < 0) return extra
  }
  return undefined
}

/** Returns whether an opening answer is a bad one. */
export function isBad(bad: readonly AnswerValue[], answer: AnswerValue | undefined): boolean {
  return answer !== undefined && bad.includes(answer)
}
