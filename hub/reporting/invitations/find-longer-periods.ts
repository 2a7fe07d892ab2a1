import { daysOf, type Length, lastOver, lengthOf } from '#shared/calendar/period.ts'
import { fewestShown } from '#shared/statistics/disclosure.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { countInvitedAnswers } from './sql.ts'

/** Finds for services with few answers the shortest longer period that has enough. */
export async function findLongerPeriods(
  database: Queryable,
  organisation: string,
  services: readonly string[],
  { period, today }: { period: string; today: string },
): Promise<ReadonlyMap<string, Length>> {
  const found = new Map<string, Length>()
  const longer = (['year', 'quarter'] as const).slice(
    0,
    { month: 2, quarter: 1, year: 0 }[lengthOf(period)],
  )
  if (services.length === 0) return found
  // The shortest is read last, and stands.
  for (const length of longer) {
    const last = lastOver(period, length, today)
    for (const { service, n } of await countInvitedAnswers(
      database,
      organisation,
      services,
      daysOf(last),
    ))
      if (n >= fewestShown) found.set(service, length)
  }
  return found
}
