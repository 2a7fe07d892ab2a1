import { daysOf, type Length, lastOver, lengthOf } from '#shared/calendar/period.ts'
import { fewestShown } from '#shared/statistics/disclosure.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { latestOf } from './describe-service.ts'
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
    const counts = await countInvitedAnswers(database, organisation, services, daysOf(last))
    for (const service of services) {
      const own = counts.filter((one) => one.service === service)
      const moment = latestOf(own)
      const told = own.find((one) => one.moment === moment)
      if (told && told.n >= fewestShown) found.set(service, length)
    }
  }
  return found
}
