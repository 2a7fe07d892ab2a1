import type { Days } from '#shared/calendar/period.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { dayIn } from '../../platform/time/day.ts'
import { countWaits, type WaitCount } from './count-waits.ts'
import { countStays, type Stay } from './durations-sql.ts'
import { countedDays, waitsCalendarOf } from './waits-calendar.ts'
import {
  countWaitsBy,
  findWaitDays,
  listWaitRows,
  type WaitRow,
  type WaitsBy,
} from './waits-sql.ts'

/** Filter for waits. */
export interface WaitsAsked {
  organisation: string
  zone: string
  services: readonly Service[]
  /** Whole months of receipt; `null` for all. */
  within: Days | null
  by: WaitsBy
}

/**
 * Waits of a month, a channel or a territory; `null` for the whole, and for requests without one.
 */
export interface PartWait extends WaitCount {
  part: string | null
}

/**
 * Returns the waits of completed and open requests per service, in days of its standard, by part.
 * The cost is constant, except for the first call after a change of calendar, or in a year the
 * calendar lacks.
 */
export async function readWaits(
  database: Queryable,
  asked: WaitsAsked,
  now: Date,
): Promise<ReadonlyMap<string, PartWait[]>> {
  const { organisation, zone, services, within, by } = asked
  const [first, ...others] = services
  const service = others.length === 0 ? first?.service : undefined
  const wanted = { organisation, service, by, within }
  // Another service may change its calendar meanwhile; bound the retries.
  for (let tries = 0; tries < 3; tries++) {
    const rows = await listWaitRows(database, wanted)
    const rowsOf = ({ service }: Service) => rows.filter((one) => one.service === service)
    const uncounted = services.filter((one) => !isCounted(rowsOf(one), one, zone))
    if (uncounted.length === 0)
      return new Map(
        services.map((one) => [one.service, describeWaits(one, rowsOf(one), zone, now)]),
      )
    for (const service of uncounted) await countAnew(database, organisation, service, zone, now)
  }
  const stays = await countStays(database, wanted, zone, now)
  return new Map(
    services.map((one) => {
      const own = stays.filter(({ service }) => service === one.service)
      return [one.service, partWaits(one, own, zone)]
    }),
  )
}

function isCounted(rows: readonly WaitRow[], service: Service, zone: string): boolean {
  const over = rows.filter(({ calendar }) => calendar !== null)
  const calendar = waitsCalendarOf(service, zone)
  const isKnown = over.every((one) => one.outcome === null || one.days !== null)
  return over.length > 0 && isKnown && over.every((one) => one.calendar === calendar)
}

function describeWaits(
  service: Service,
  rows: readonly WaitRow[],
  zone: string,
  now: Date,
): PartWait[] {
  const over = rows.flatMap(({ outcome, days, n, part }) =>
    outcome === null || days === null
      ? []
      : [{ ended: outcome === 'ended', open: false, n, days, part }],
  )
  const today = dayIn(zone, now)
  const open = rows.flatMap(({ began, n, part }) =>
    began === null
      ? []
      : [
          {
            service: service.service,
            from: began,
            until: today,
            ended: false,
            open: true,
            n,
            part,
          },
        ],
  )
  return [...over, ...partWaits(service, open, zone)]
}

function partWaits(
  service: Service,
  stays: readonly (Stay & Pick<PartWait, 'part'>)[],
  zone: string,
): PartWait[] {
  return countWaits(service, stays, zone).map((one, at) => ({
    ...one,
    part: stays[at]?.part ?? null,
  }))
}

async function countAnew(
  database: Queryable,
  organisation: string,
  service: Service,
  zone: string,
  now: Date,
): Promise<void> {
  const calendar = waitsCalendarOf(service, zone)
  const { first, last } = await findWaitDays(database, organisation, service.service)
  const year = Number(dayIn(zone, now).slice(0, 4))
  const yearOf = (day: string | null) => (day === null ? year : Number(day.slice(0, 4)))
  const days =
    calendar === ''
      ? []
      : countedDays(service, zone, yearOf(first), Math.max(yearOf(last), year) + 1)
  await countWaitsBy(database, { organisation, service: service.service }, calendar, days)
}
