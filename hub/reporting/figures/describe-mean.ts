import type { DisclosedMean } from '#shared/contract/figures/mean.ts'
import { fewestPublic, veilOf } from '#shared/statistics/disclosure.ts'
import { intervalOfMean } from '#shared/statistics/mean-interval.ts'
import type { Counted } from '#shared/statistics/newcombe.ts'
import type { Moments } from '#shared/statistics/welch-gap.ts'

/** Few who all answered alike would tell what each of them did. */
export function mayDiscloseMean({ n, variance }: Moments, fewest: number): boolean {
  return n >= fewest && (n >= fewestPublic || variance !== 0)
}

/** The same where a share of the same answers is told: what veils the share veils the mean. */
export function mayDiscloseMeanWithShare(
  moments: Moments,
  counted: Counted,
  fewest: number,
): boolean {
  return mayDiscloseMean(moments, fewest) && veilOf(counted.x, counted.n) === null
}

/** A mean with its interval, once it may be told. */
export function describeMean({ n, mean, variance }: Moments): DisclosedMean {
  const interval = intervalOfMean(n, mean ?? 0, variance).test?.interval
  return { told: 'mean', n, mean: mean ?? 0, interval: interval ? { ...interval } : null }
}
