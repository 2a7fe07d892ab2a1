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

/** Which waits are read. */
export interface WaitsAsked {
  organisation: string
  zone: string
  services: readonly Service[]
  /** Whole months in which the request was received; `null` for all. */
  within: Days | null
  by: WaitsBy
}

/** Waits of a month, a channel or a territory; `null` of the whole, and where requests name none. */
export interface PartWait extends WaitCount {
  part: string | null
}

/**
 * How long requests of each service waited, in days as its norm counts them, and how long those that
 * are open have, told apart as is asked. It costs the same whatever the number of requests, but for the first time after the
 * norm counts by another calendar, or the calendar needs another year.
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
  // Another may begin to count by another calendar meanwhile; that does not go on for ever.
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
