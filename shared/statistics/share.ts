import type { Share } from '../contract/share.ts'
import { fewestShown, veilOf } from './disclosure.ts'
import { wilson } from './wilson.ts'

/**
 * A share of things that are no answers, as dates kept: with its base and its 95 % Wilson interval,
 * or not at all.
 * @param x how many of the `n`; @param n the base, without what is missing.
 */
export function share(x: number, n: number): Share {
  const interval = wilson(x, n)
  if (n < fewestShown || interval === null) return { told: 'nothing' }
  return { told: 'share', x, n, estimate: x / n, ...interval }
}

/**
 * A share of answers. Where few answered and all alike, the share would tell what each of them said:
 * it is then told as « 90 % or more », « 10 % or less ».
 * @param fewest answers below which nothing is told, not even how many.
 */
export function shareOfAnswers(x: number, n: number, fewest: number = fewestShown): Share {
  if (n < fewest) return { told: 'nothing' }
  const bound = veilOf(x, n)
  return bound === null ? share(x, n) : { told: 'bound', bound }
}
