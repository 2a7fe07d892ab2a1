import type { OfferMeasure, Offers } from '#shared/contract/reporting/offers.ts'

/** What is owed on a day: open, reachable, soon. */
export const availabilityIndicators = ['hours_kept', 'next_slot', 'uptime'] as const

export type AvailabilityIndicator = (typeof availabilityIndicators)[number]

/** The measures of a service of which there is something to draw. */
export function drawnMeasures(measures: readonly OfferMeasure[]) {
  return availabilityIndicators.flatMap((indicator) => {
    const measure = measures.find((one) => one.indicator === indicator)
    return measure?.drawn && measure.rows.some(({ cells }) => cells.length > 0)
      ? [{ ...measure, indicator, drawn: measure.drawn }]
      : []
  })
}

/** A place or an online service with days on which what is owed was missed. */
export interface Shortfall {
  service: Offers['services'][number]
  indicator: AvailabilityIndicator
  name: string | null
  days: number
  all: number
  /** More than the tolerance admits. */
  isBeyond: boolean
}

/**
 * Finds what was missed most, among some services: a closed door before a late appointment or an
 * outage, where each is beyond the tolerance; then the largest part of the days.
 * @returns `null` where nothing was missed
 */
export function findShortfall(services: Offers['services']): Shortfall | null {
  const missed = services.flatMap((service) =>
    drawnMeasures(service.measures).flatMap(({ indicator, rows, margin }) =>
      rows.flatMap(({ name, share }): Shortfall[] =>
        share?.told === 'register' && share.x < share.n
          ? [
              {
                service,
                indicator,
                name: indicator === 'uptime' ? null : name,
                days: share.n - share.x,
                all: share.n,
                isBeyond: share.n - share.x > margin.value * share.n,
              },
            ]
          : [],
      ),
    ),
  )
  const rank = ({ isBeyond, indicator }: Shortfall) =>
    isBeyond ? availabilityIndicators.indexOf(indicator) : availabilityIndicators.length
  const part = ({ days, all }: Shortfall) => days / all
  return (
    missed.toSorted((one, other) => rank(one) - rank(other) || part(other) - part(one))[0] ?? null
  )
}

/** Days kept of days owed, of all rows of a measure; `null` where nothing is recorded. */
export function countKept(measure: OfferMeasure | undefined): { x: number; n: number } | null {
  const shares = (measure?.rows ?? []).flatMap(({ share }) =>
    share?.told === 'register' ? [share] : [],
  )
  if (shares.length === 0) return null
  return shares.reduce((all, { x, n }) => ({ x: all.x + x, n: all.n + n }), { x: 0, n: 0 })
}
