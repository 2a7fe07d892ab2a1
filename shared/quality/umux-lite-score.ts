import type { AnswerValue } from '../contract/answer.ts'

/**
 * Score of UMUX-LITE, 0 to 100: `(i1 + i2 − 2) · 100 / 12` (Lewis, Utesch & Maher, CHI 2013).
 * @param first answer from 1 to 7: the website meets my requirements.
 * @param second answer from 1 to 7: it is easy to use.
 * @returns `null` when an answer is missing or is not a point of the scale.
 */
export function umuxLiteScore(
  first: AnswerValue | undefined,
  second: AnswerValue | undefined,
): number | null {
  if (!isPoint(first) || !isPoint(second)) return null
  return ((first + second - 2) * 100) / 12
}

/**
 * The SUS score that goes with a UMUX-LITE score: `0.65 · U + 22.9`, a regression of the same
 * article. It compares a website with others; it is no measurement of its own.
 */
export function susEquivalent(score: number): number {
  return 0.65 * score + 22.9
}

function isPoint(answer: AnswerValue | undefined): answer is number {
  return typeof answer === 'number' && answer >= 1 && answer <= 7
}
