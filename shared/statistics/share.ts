import type { RegisterShare, Share } from '../contract/figures/share.ts'
import { checkCounted } from './check-counted.ts'
import { fewestShown, veilOf } from './disclosure.ts'
import { wilson } from './wilson.ts'

/**
 * Returns a rate of a complete register, such as all due dates, without an interval, because
 * nothing was sampled; or that it is hidden.
 * @param x how many of the `n`; @param n the base, without missing values.
 */
export function shareOfRegister(x: number, n: number): RegisterShare {
  checkCounted({ x, n })
  return n < fewestShown ? { told: 'nothing' } : { told: 'register', x, n, estimate: x / n }
}

/**
 * Returns a rate of answers, with its base and 95 % Wilson interval: respondents are a sample. Few
 * identical answers become « 90 % or more » or « 10 % or less », because the rate would reveal each
 * of them.
 * @param fewest answers needed to show anything, even their number.
 */
export function shareOfAnswers(x: number, n: number, fewest: number = fewestShown): Share {
  const interval = wilson(x, n)
  if (n < fewest || interval === null) return { told: 'nothing' }
  const bound = veilOf(x, n)
  if (bound !== null) return { told: 'bound', bound }
  return { told: 'share', x, n, estimate: x / n, ...interval }
}
