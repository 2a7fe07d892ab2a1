import type { Places } from '#shared/contract/places.ts'
import type { TerritoryFunnel } from '#shared/contract/territories.ts'
import { fewestShown } from '#shared/statistics/disclosure.ts'
import { funnel, widenedLimits } from '#shared/statistics/funnel.ts'
import { funnelLimits } from '#shared/statistics/funnel-limits.ts'
import { proportionScore } from '#shared/statistics/funnel-scores.ts'

/** Numbers of answers at which limits are told: a line drawn through them is smooth. */
const steps = 48

/**
 * The funnel around the reference, from the territories that are told alone: exact limits, or
 * widened ones where places differ beyond chance (ten of them at least).
 * @returns `null` while no share is told
 */
export function tellFunnel({ territories, reference }: Places): TerritoryFunnel | null {
  const counts = territories.flatMap(({ territory, share }) =>
    share.told === 'share' ? [{ territory, x: share.x, n: share.n }] : [],
  )
  const theta = reference.value
  const found = funnel(counts, theta)
  if (found === null) return null
  const widens = found.overdispersion?.isOverdispersed === true
  const tau2 = widens ? (found.overdispersion?.tau2 ?? 0) : 0
  const most = (Math.max(...counts.map(({ n }) => n)) * 11) / 10
  const limits = stepsTo(most).flatMap((n): TerritoryFunnel['limits'] => {
    if (!widens) {
      const exact = funnelLimits(n, theta)
      return exact === null ? [] : [{ n, ...exact }]
    }
    const score = proportionScore({ x: 0, n }, theta)
    const wide = widenedLimits(theta, score?.s ?? 0, tau2)
    const [low95, high95] = [Math.max(0, wide.low), Math.min(1, wide.high)]
    return [{ n, low95, high95, low998: null, high998: null }]
  })
  const beyond = counts.flatMap(({ territory }, at) => {
    const place = found.places[at]
    if (!place) return []
    const { low, high } = widens
      ? place.additive
      : { low: place.exact.low95, high: place.exact.high95 }
    return place.rate < low || place.rate > high ? [territory] : []
  })
  return { theta, spread: Math.sqrt(tau2), beyond, limits }
}

/** Whole numbers of answers, close together where limits bend. */
function stepsTo(most: number): number[] {
  const growth = Math.max(1, Math.ceil(most)) / fewestShown
  const all = Array.from({ length: steps }, (_, at) =>
    Math.round(fewestShown * growth ** (at / (steps - 1))),
  )
  return [...new Set(all)]
}
