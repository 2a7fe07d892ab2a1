import type { Places } from '#shared/contract/reporting/places.ts'
import type { TerritoryFunnel } from '#shared/contract/reporting/territories.ts'
import { fewestShown } from '#shared/statistics/disclosure.ts'
import { funnelLimits, widenedLimits } from '#shared/statistics/funnel-limits.ts'
import { proportionScore } from '#shared/statistics/funnel-scores.ts'
import { overdispersion } from '#shared/statistics/overdispersion.ts'

/** Number of points on the limits: enough for a smooth line. */
const steps = 48

type Limits = TerritoryFunnel['limits'][number]

/**
 * Describes the funnel plot around the reference, from disclosable territories only. Limits are
 * exact, or widened for overdispersion (with ten territories at least).
 * @returns `null` without any share
 */
export function describeFunnelPlot({ territories, reference }: Places): TerritoryFunnel | null {
  const counts = territories.flatMap(({ territory, share }) =>
    share.told === 'share' || share.told === 'register'
      ? [{ territory, x: share.x, n: share.n }]
      : [],
  )
  if (counts.length === 0) return null
  const theta = reference.value
  const scores = counts.map((one) => proportionScore(one, theta))
  const found = overdispersion(scores.filter((score) => score !== null))
  const tau2 = found?.isOverdispersed ? found.tau2 : 0
  const limitsAt = openLimits(theta, found?.isOverdispersed ? tau2 : null)
  const most = (Math.max(...counts.map(({ n }) => n)) * 11) / 10
  return {
    theta,
    spread: Math.sqrt(tau2),
    beyond: counts
      .filter(({ x, n }) => {
        const { low95, high95 } = limitsAt(n)
        return x / n < low95 || x / n > high95
      })
      .map(({ territory }) => territory),
    limits: stepsTo(most).map(limitsAt),
  }
}

/** Caches limits by number of answers: a country has many territories with the same number. */
function openLimits(theta: number, tau2: number | null): (n: number) => Limits {
  const known = new Map<number, Limits>()
  return (n) => {
    const limits = known.get(n) ?? limitsOf(n, theta, tau2)
    known.set(n, limits)
    return limits
  }
}

/** Computes the limits. @param tau2 overdispersion; `null` where limits are exact */
function limitsOf(n: number, theta: number, tau2: number | null): Limits {
  const exact = tau2 === null ? funnelLimits(n, theta) : null
  if (exact) return { n, ...exact }
  const { low, high } = widenedLimits(theta, proportionScore({ x: 0, n }, theta)?.s ?? 0, tau2 ?? 0)
  return { n, low95: Math.max(0, low), high95: Math.min(1, high), low998: null, high998: null }
}

/** Lists whole numbers of answers, denser where the limits bend. */
function stepsTo(most: number): number[] {
  const growth = Math.max(fewestShown, Math.ceil(most)) / fewestShown
  const all = Array.from({ length: steps }, (_, at) =>
    Math.round(fewestShown * growth ** (at / (steps - 1))),
  )
  return [...new Set(all)]
}
