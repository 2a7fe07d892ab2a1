import type { AnswerValue } from '../contract/catalogue/answer.ts'

/** A form with its probability, as a configuration brings it. */
export interface FormShare {
  form: string
  share: number
  needs?: 'promise' | 'start' | undefined
}

/** What a visit can have. */
export interface Visit {
  /** The service declared promises. */
  hasPromises: boolean
  /** The form was drawn where the démarche starts, in the document where it ends. */
  isFromStart: boolean
}

/**
 * The forms a visit can have, with their probabilities. The first one takes the share of those it
 * cannot have, so that the others keep theirs whatever the page.
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
 * The question more that follows an opening answer, or none. One chance serves the whole visit, so
 * that a change of the opening answer asks again with the same chance: the question stays or goes
 * by the probability of the answer that counts in the end.
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

/** Whether an opening answer is one of the bad ones. */
export function isBad(bad: readonly AnswerValue[], answer: AnswerValue | undefined): boolean {
  return answer !== undefined && bad.includes(answer)
}
