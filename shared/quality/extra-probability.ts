import type { AnswerValue } from '../contract/catalogue/answer.ts'
import { isBad } from './asking.ts'
import type { Configured } from './configured.ts'

/** Probability that a question more was asked, given the opening answer that counts. */
export function extraProbability(
  { content, instrument }: Configured,
  item: string,
  opening: AnswerValue,
): number | null {
  const extra = content.extras.find((one) => one.item === item)
  if (!extra) return null
  return isBad(instrument.bad, opening) ? extra.bad : extra.other
}
