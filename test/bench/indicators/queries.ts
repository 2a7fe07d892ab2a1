import { daysOf, type Length, periodBefore, periodOf } from '#shared/calendar/period.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { findOrganisation } from '../../../hub/catalogue/organisations/directory-sql.ts'
import {
  listAnswered,
  listMonthTallies,
  listTallies,
  listTerritoryMonths,
  listTerritoryTallies,
  listWeekTallies,
} from '../../../hub/feedback/answers/tallies-sql.ts'
import type { Database } from '../../../hub/platform/database/database.ts'
import { countedValues, itemsOf } from '../../../hub/reporting/figures/criterion.ts'
import { indicatorList } from '../../../hub/reporting/indicators/list.ts'
import { report } from '../../../hub/reporting/report/report.ts'
import {
  countPromiseParts,
  countPromises,
} from '../../../hub/requests/promises/promise-counts-sql.ts'
import { countStays } from '../../../hub/requests/waits/durations-sql.ts'
import { readWaits } from '../../../hub/requests/waits/read-waits.ts'
import { shape } from './shape.ts'

const { organisation, zone, now } = shape
const criteria = (instrument: typeof parvis) =>
  indicatorList.flatMap((one) => one.criteria(instrument))
const items = itemsOf([parvis], criteria)
const values = countedValues(parvis, criteria)

/** Something the hub reads. */
export interface BenchQuery {
  name: string
  /** Whether a page of the console waits for it. */
  isOfConsole: boolean
  read(database: Database): Promise<unknown>
}

/** Everything a page of the console reads, and what only exports do. */
export const queries: readonly BenchQuery[] = [
  ofConsole('answers by month', (database) => listMonthTallies(database, organisation, items)),
  ofConsole('answers of one item', (database) =>
    listTallies(database, organisation, 'parvis', 3, 'overall'),
  ),
  ofConsole('instruments answered', (database) => listAnswered(database, organisation)),
  ofConsole('answers by week, of a service, two years', (database) =>
    listWeekTallies(database, {
      organisation,
      service: 'voirie',
      instrument: parvis,
      items,
      since: '2024-11-25',
    }),
  ),
  ...(['month', 'quarter', 'year'] as const).map((every) =>
    ofConsole(`territories, a ${every} and the one before`, (database) =>
      listTerritoryTallies(database, organisation, parvis, values, slotsOf(every)),
    ),
  ),
  ofConsole('waits', readAllWaits(null)),
  ofConsole('waits of a quarter', readAllWaits(daysOf('2026-Q3'))),
  ofConsole('waits of a service, by channel', readPartWaits('channel')),
  ofConsole('waits of a service, by territory', readPartWaits('territory')),
  ofConsole('promises of a service, by territory', (database) =>
    countPromiseParts(
      database,
      { organisation, zone, service: 'voirie', by: 'territory', within: null },
      now,
    ),
  ),
  ofConsole('promises by week, two years', (database) =>
    countPromiseParts(
      database,
      { organisation, zone, by: 'week', within: { from: '2024-11-25', until: null } },
      now,
    ),
  ),
  ofConsole('promises', (database) =>
    countPromises(database, organisation, now, { zone, within: null }),
  ),
  ofConsole('GET /v1/indicators, the whole report', (database) =>
    report(database, organisation, { period: null, every: 'month', audience: 'inside' }, now),
  ),
  {
    name: 'territories by month, for exports',
    isOfConsole: false,
    read: (database) =>
      listTerritoryMonths(database, organisation, parvis, values, {
        from: '2025-01-01',
        until: '2027-01-01',
      }),
  },
  {
    name: 'requests by both days, for a calendar never met',
    isOfConsole: false,
    read: (database) =>
      countStays(database, { organisation, by: 'whole', within: null }, zone, now),
  },
]

function ofConsole(name: string, read: BenchQuery['read']): BenchQuery {
  return { name, isOfConsole: true, read }
}

function slotsOf(every: Length) {
  const after = periodBefore(periodOf(now.toISOString().slice(0, 10), every))
  return { after: daysOf(after), before: daysOf(periodBefore(after)) }
}

function readAllWaits(within: ReturnType<typeof daysOf> | null): BenchQuery['read'] {
  return async (database) => {
    const known = await findOrganisation(database, organisation)
    const services = known?.services ?? []
    return readWaits(database, { organisation, zone, services, within, by: 'whole' }, now)
  }
}

function readPartWaits(by: 'channel' | 'territory'): BenchQuery['read'] {
  return async (database) => {
    const known = await findOrganisation(database, organisation)
    const services = (known?.services ?? []).filter(({ service }) => service === 'voirie')
    return readWaits(database, { organisation, zone, services, within: null, by }, now)
  }
}

/** The same as the first, as it would be without a roll-up: every answer is read. */
export const naive = `
  select f.service, f.stream, f.channel, f.instrument, f.instrument_version, a.item,
    to_char(f.day, 'YYYY-MM') as month, a.value, count(*)::int as n
  from feedback f join answer a using (organisation, feedback)
  where f.organisation = $1 and f.set_aside is null
  group by 1, 2, 3, 4, 5, 6, 7, 8`
