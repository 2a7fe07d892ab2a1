import {
  type Days,
  daysOf,
  isOver,
  type Length,
  periodBefore,
  periodOf,
} from '#shared/calendar/period.ts'
import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { dayIn } from '../day.ts'
import { readOffered } from '../offers/known.ts'
import { findInstrument } from '../site/instruments.ts'
import { newestInstrument } from '../site/newest-instrument.ts'
import { readBeliefs } from '../store/beliefs.ts'
import type { Queryable } from '../store/database.ts'
import { findStanding } from '../store/declarations.ts'
import { countPromises } from '../store/promise-counts.ts'
import { readAsideMonths, readSettings } from '../store/read-aside.ts'
import { listAnswered, readMonths, readTerritories, readTerritoryMonths } from '../store/tallies.ts'
import { openFollowing } from '../territories/follow.ts'
import { limitsOf } from './budget.ts'
import { chartedDays } from './charted.ts'
import { dayUnitOf } from './count-waits.ts'
import { alone, type CriteriaOf, countedValues, itemsOf, openingCriterion } from './criterion.ts'
import { populationFor } from './declared-for-service.ts'
import { type Audience, type Known, versionOf } from './known.ts'
import { readWaits } from './read-waits.ts'

/** Which report is wanted, of which organisation. */
export interface Wanted {
  organisation: string
  zone: string
  services: readonly Service[]
  /** What it is about; `null` for all there is. */
  period: string | null
  /** How long the periods of a change are, when it is about all there is. */
  every: Length
  audience: Audience
  /**
   * The two periods that are compared, where they do not follow each other. Of requests
   * nothing is read then: what is known of them is not told as a change.
   */
  compared?: { before: string; after: string }
}

/** Reads all that indicators need of an organisation, a few statements whatever the services. */
export async function gather(
  database: Queryable,
  { organisation, zone, services, period, every, audience, ...wanted }: Wanted,
  criteria: CriteriaOf,
  now: Date,
): Promise<Known[]> {
  const asked = (await newestInstrument(database, organisation)) ?? parvis
  const instruments = await findAnswered(database, organisation, asked)
  const today = dayIn(zone, now)
  const newest = period ?? periodBefore(periodOf(today, every))
  const compared = wanted.compared ?? { before: periodBefore(newest), after: newest }
  const { after } = compared
  const within = period === null ? null : daysOf(period)
  const slots = { after: daysOf(after), before: daysOf(compared.before) }
  const values = countedValues(asked, criteria)
  const items = itemsOf(instruments.values(), criteria)
  const [
    months,
    aside,
    settings,
    territories,
    territoryMonths,
    beliefs,
    promises,
    waits,
    standing,
    offered,
  ] = await Promise.all([
    readMonths(database, organisation, items),
    readAsideMonths(database, organisation, items),
    readSettings(database, organisation),
    readTerritories(database, organisation, asked, values, slots),
    readTerritoryMonths(
      database,
      organisation,
      asked,
      audience === 'public' ? values : countedValues(asked, alone(openingCriterion)),
      locatedDays(after, audience),
    ),
    readBeliefs(database, organisation),
    countPromises(database, organisation, now, { zone, within }),
    readWaits(database, { organisation, zone, services, within, by: 'whole' }, now),
    findStanding(database, organisation),
    readOffered(database, organisation, within),
  ])
  const following = await openFollowing(database, organisation, [
    ...territories,
    ...territoryMonths,
  ])
  const limits = limitsOf({ asked, months, territories }, criteria, after)
  return services.map((declared) => {
    const { service, norm } = declared
    const unit = dayUnitOf(declared)
    const isInDays = norm.delay > 0 && norm.unit !== 'month'
    const ofService = (one: { service: string }) => one.service === service
    const counted = months.filter(ofService)
    const apart = aside.filter(ofService)
    return {
      service,
      asked,
      instruments,
      months: counted,
      aside: apart,
      withAside: apart.length === 0 ? counted : [...counted, ...apart],
      settings: settings.filter(ofService),
      beliefs: beliefs.filter(ofService),
      promises: promises.find(ofService) ?? null,
      offered: offered(declared),
      waits: waits.get(service) ?? [],
      norm: { days: isInDays ? norm.delay : null, unit },
      declarations: standing,
      ...following.read({
        territories: territories.filter(ofService),
        territoryMonths: territoryMonths.filter(ofService),
        population: populationFor(standing, service),
        places: declared.places ?? [],
      }),
      period,
      every,
      compared: isOver(after, today) ? compared : null,
      limits,
      today,
      audience,
    }
  })
}

/** The days that a chart looks back on; outside to the end of the year, whose months are told together. */
function locatedDays(after: string, audience: Audience): Days {
  const charted = chartedDays(after)
  return audience === 'inside'
    ? charted
    : { from: charted.from, until: daysOf(after.slice(0, 4)).until }
}

/** Every instrument that was answered and is still known, with the one asked now. */
async function findAnswered(
  database: Queryable,
  organisation: string,
  asked: Instrument,
): Promise<Map<string, Instrument>> {
  const found = new Map([[versionOf(asked), asked]])
  for (const { instrument, version } of await listAnswered(database, organisation)) {
    const key = versionOf({ id: instrument, version })
    const known =
      found.get(key) ?? (await findInstrument(database, organisation, instrument, version))
    if (known) found.set(key, known)
  }
  return found
}
