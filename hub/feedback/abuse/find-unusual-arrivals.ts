import { daysLater } from '#shared/calendar/day.ts'
import type { CountedStep } from '#shared/contract/feedback/counters.ts'
import { fewestOfNetwork } from '#shared/contract/feedback/setting-aside.ts'
import {
  comparedDays,
  fewestPages,
  fewestUnusual,
  lookedAtDays,
  type UnusualArrival,
  type UnusualReason,
} from '#shared/contract/feedback/unusual-arrivals.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { busyOf, isUnusual } from './busy-day.ts'
import { type DayArrivals, listDayArrivals } from './unusual-arrivals-sql.ts'

/**
 * Returns the last days on which a stream without proof received what it usually does not: far more
 * than on a busy one of the 28 days before, most of it from one network or dated back, or counts of pages
 * far above. A person then looks, and sets aside. It never reads what an answer says.
 * @param today `YYYY-MM-DD`
 */
export async function findUnusualArrivals(
  database: Queryable,
  organisation: string,
  today: string,
): Promise<UnusualArrival[]> {
  const first = daysLater(today, 1 - lookedAtDays)
  const days = await listDayArrivals(database, organisation, daysLater(first, -comparedDays))
  return days
    .filter(({ day }) => day >= first)
    .flatMap((one): UnusualArrival[] => {
      const since = daysLater(one.day, -comparedDays)
      const before = days.filter(
        ({ service, stream, day }) =>
          service === one.service && stream === one.stream && day < one.day && day >= since,
      )
      const reasons = reasonsOf(one, before)
      if (reasons.length === 0) return []
      const { network, ...told } = one
      const isMany = network !== null && network.n >= fewestOfNetwork
      return [
        {
          ...told,
          network: isMany ? network : null,
          usual: busyOf(before.map(({ n }) => n)),
          reasons,
        },
      ]
    })
}

function reasonsOf(one: DayArrivals, before: readonly DayArrivals[]): UnusualReason[] {
  const { n, network, backdated } = one
  const isFar = (count: 'n' | CountedStep, fewest = fewestUnusual) =>
    isUnusual(
      one[count],
      before.map((earlier) => earlier[count]),
      fewest,
    )
  const isMost = (part: number) => part >= fewestUnusual && part > n / 2
  const reasons: UnusualReason[] = []
  if (isFar('n')) reasons.push('many')
  if (network && isMost(network.n)) reasons.push('one_network')
  if (isMost(backdated)) reasons.push('backdated')
  const isFarOnPages = isFar('ended', fewestPages) || isFar('shown', fewestPages)
  if (isFarOnPages || isFar('opened') || isFar('answered')) reasons.push('counters')
  return reasons
}
