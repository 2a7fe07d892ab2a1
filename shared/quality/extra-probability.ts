import type { AnswerValue } from '../contract/catalogue/answer.ts'
import { isBad } from './asking.ts'
import type { Configured } from './configured.ts'

/** Returns the probability of an extra question, given the final opening answer. */
export function extraProbability(
  { content, instrument }: Configured,
  item: string,
  opening: AnswerValue,
): number | null {
  const extra = content.extras.find((one) => one.item === item)
  if (!extra) return null
  return isBad(instrument.bad, opening) ? extra.bad : extra.other
}
