import { daysOf, lengthOf } from '#shared/calendar/period.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { countPromises } from '../../requests/promises/promise-counts-sql.ts'
import type { CriteriaOf } from '../figures/criterion.ts'
import { indicatorList } from '../indicators/list.ts'
import { gather } from '../report/gather.ts'
import type { Around } from './change-of.ts'

/** The organisation and the periods. */
interface Asked {
  organisation: string
  zone: string
  services: readonly Service[]
  before: string
  after: string
}

/** Reads the data of every service in two periods, in a few statements however many services. */
export async function readAround(
  database: Queryable,
  { organisation, zone, services, before, after }: Asked,
  now: Date,
): Promise<Map<string, Around>> {
  const every = lengthOf(after)
  const compared = { before, after }
  const criteria: CriteriaOf = (instrument) =>
    indicatorList.flatMap((one) => one.criteria(instrument))
  const wanted = { organisation, zone, services, period: null, every, compared }
  const promisesOf = (period: string) =>
    countPromises(database, organisation, now, { zone, within: daysOf(period) })
  const [gathered, earlier, later] = await Promise.all([
    gather(database, { ...wanted, audience: 'inside' }, criteria, now),
    promisesOf(before),
    promisesOf(after),
  ])
  return new Map(
    gathered.map((known) => {
      const ofService = (one: { service: string }) => one.service === known.service
      const promises = {
        before: earlier.find(ofService) ?? null,
        after: later.find(ofService) ?? null,
      }
      return [known.service, { known, promises, before, after }]
    }),
  )
}
