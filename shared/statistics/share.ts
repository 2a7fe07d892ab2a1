import type { RegisterShare, Share } from '../contract/figures/share.ts'
import { checkCounted } from './check-counted.ts'
import { fewestShown, veilOf } from './disclosure.ts'
import { wilson } from './wilson.ts'

/**
 * A share of a complete register, as of all dates that came due: with its base and no interval, since
 * nothing was sampled; or not at all.
 * @param x how many of the `n`; @param n the base, without what is missing.
 */
export function shareOfRegister(x: number, n: number): RegisterShare {
  checkCounted({ x, n })
  return n < fewestShown ? { told: 'nothing' } : { told: 'register', x, n, estimate: x / n }
}

/**
 * A share of answers, with its base and its 95 % Wilson interval: those who answer are a sample. Where
 * few answered and all alike, the share would tell what each of them said: it is then told as « 90 %
 * or more », « 10 % or less ».
 * @param fewest answers below which nothing is told, not even how many.
 */
export function shareOfAnswers(x: number, n: number, fewest: number = fewestShown): Share {
  const interval = wilson(x, n)
  if (n < fewest || interval === null) return { told: 'nothing' }
  const bound = veilOf(x, n)
  if (bound !== null) return { told: 'bound', bound }
  return { told: 'share', x, n, estimate: x / n, ...interval }
}
