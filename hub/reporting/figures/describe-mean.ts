import type { DisclosedMean } from '#shared/contract/figures/mean.ts'
import { fewestPublic, veilOf } from '#shared/statistics/disclosure.ts'
import { intervalOfMean } from '#shared/statistics/mean-interval.ts'
import type { Counted } from '#shared/statistics/newcombe.ts'
import type { Moments } from '#shared/statistics/welch-gap.ts'

/** Returns whether a mean is disclosable: few identical answers would disclose each of them. */
export function mayDiscloseMean({ n, variance }: Moments, fewest: number): boolean {
  return n >= fewest && (n >= fewestPublic || variance !== 0)
}

/** Does the same where a share of the same answers is shown: both are hidden together. */
export function mayDiscloseMeanWithShare(
  moments: Moments,
  counted: Counted,
  fewest: number,
): boolean {
  return mayDiscloseMean(moments, fewest) && veilOf(counted.x, counted.n) === null
}

/** Describes a mean with its interval, when disclosable. */
export function describeMean({ n, mean, variance }: Moments): DisclosedMean {
  const interval = intervalOfMean(n, mean ?? 0, variance).test?.interval
  return { told: 'mean', n, mean: mean ?? 0, interval: interval ? { ...interval } : null }
}
