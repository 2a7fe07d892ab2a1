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
import { listBeliefTallies } from '../../agents/beliefs/sql.ts'
import { readOffered } from '../../catalogue/availability/availability-facts.ts'
import { listStandingDeclarations } from '../../catalogue/declarations/sql.ts'
import { findInstrument } from '../../catalogue/instruments/instruments.ts'
import { newestInstrument } from '../../catalogue/instruments/newest-instrument.ts'
import { findOrganisation } from '../../catalogue/organisations/directory-sql.ts'
import { listAsideMonths, listStandingSettingsAside } from '../../feedback/abuse/read-aside-sql.ts'
import {
  listAnswered,
  listMonthTallies,
  listTerritoryMonths,
  listTerritoryTallies,
} from '../../feedback/answers/tallies-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { dayIn } from '../../platform/time/day.ts'
import { countPromiseParts, countPromises } from '../../requests/promises/promise-counts-sql.ts'
import { dayUnitOf } from '../../requests/waits/count-waits.ts'
import { readWaits } from '../../requests/waits/read-waits.ts'
import { listCircumstances } from '../circumstances/sql.ts'
import { limitsOf } from '../figures/budget.ts'
import {
  alone,
  type CriteriaOf,
  countedValues,
  itemsOf,
  openingCriterion,
} from '../figures/criterion.ts'
import { populationFor } from '../figures/declared-for-service.ts'
import { openFollowing } from '../figures/follow.ts'
import { type Audience, type Known, versionOf } from '../figures/known.ts'
import { listCharts } from '../figures/list-charts.ts'
import { provenIn } from '../figures/proven-in.ts'
import { listRecalibrations } from '../figures/recalibrations-sql.ts'
import { listSettledMonths } from '../figures/settled-cells-sql.ts'

/** The organisation and the report to gather. */
export interface Wanted {
  organisation: string
  zone: string
  services: readonly Service[]
  /** The period; `null` for all data. */
  period: string | null
  /** Length of the compared periods, when the report covers all data. */
  every: Length
  audience: Audience
}

/** The service, the organisation and the period. */
export interface OfService {
  organisation: string
  service: string
  /** `null` for all data. */
  period: string | null
}

/** Reads all data that indicators need, in a few statements however many services. */
export async function gather(
  database: Queryable,
  { organisation, zone, services, period, every, audience }: Wanted,
  criteria: CriteriaOf,
  now: Date,
): Promise<Known[]> {
  const asked = (await newestInstrument(database, organisation)) ?? parvis
  const instruments = await findAnswered(database, organisation, asked)
  const today = dayIn(zone, now)
  const newest = period ?? periodBefore(periodOf(today, every))
  const compared = { before: periodBefore(newest), after: newest }
  const { after } = compared
  const within = period === null ? null : daysOf(period)
  const slots = { after: daysOf(after), before: daysOf(compared.before) }
  const values = countedValues(asked, criteria)
  // The opening answers tell which stream is proven, whatever is asked for.
  const items = itemsOf(instruments.values(), (one) => [
    ...criteria(one),
    ...alone(openingCriterion)(one),
  ])
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
    settled,
    promiseMonths,
    waitMonths,
    recalibrations,
    circumstances,
  ] = await Promise.all([
    listMonthTallies(database, organisation, items),
    listAsideMonths(database, organisation, items),
    listStandingSettingsAside(database, organisation),
    listTerritoryTallies(database, organisation, asked, values, slots),
    listTerritoryMonths(
      database,
      organisation,
      asked,
      audience === 'public' ? values : countedValues(asked, alone(openingCriterion)),
      locatedDays(after, audience),
    ),
    listBeliefTallies(database, organisation),
    countPromises(database, organisation, now, { zone, within }),
    readWaits(database, { organisation, zone, services, within, by: 'whole' }, now),
    listStandingDeclarations(database, organisation),
    readOffered(database, organisation, within),
    listSettledMonths(database, organisation),
    countPromiseParts(database, { organisation, zone, by: 'month', within: null }, now),
    readWaits(database, { organisation, zone, services, within: null, by: 'month' }, now),
    listRecalibrations(database, organisation),
    listCircumstances(database, organisation),
  ])
  const following = await openFollowing(database, organisation, [
    ...territories,
    ...territoryMonths,
  ])
  const charting = services.map((declared) => {
    const { service, norm } = declared
    const unit = dayUnitOf(declared)
    const isInDays = norm.delay > 0 && norm.unit !== 'month'
    const ofService = (one: { service: string }) => one.service === service
    const counted = months.filter(ofService)
    const apart = aside.filter(ofService)
    return {
      service,
      asked,
      invited: declared.invitations?.probability ?? null,
      instruments,
      months: counted,
      aside: apart,
      withAside: apart.length === 0 ? counted : [...counted, ...apart],
      proven: provenIn(counted, asked),
      settled,
      settings: settings.filter(ofService),
      beliefs: beliefs.filter(ofService),
      promises: promises.find(ofService) ?? null,
      offered: offered(declared),
      waits: waits.get(service) ?? [],
      registers: {
        promises: promiseMonths.filter(ofService),
        waits: waitMonths.get(service) ?? [],
      },
      recalibrations: recalibrations.filter(ofService),
      circumstances: circumstances.filter(
        (one) =>
          one.territories.length === 0 &&
          (one.services.length === 0 || one.services.includes(service)),
      ),
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
      today,
      audience,
    }
  })
  const charts = charting.flatMap((known) => listCharts(known, criteria))
  const limits = limitsOf(charts)
  return charting.map((known) => ({ ...known, charts, limits }))
}

/**
 * Reads all data of one service, by month, for readers inside.
 * @throws Refusal `unknown_service`
 */
export async function gatherOne(
  database: Queryable,
  { organisation, service, period }: OfService,
  criteria: CriteriaOf,
  now: Date,
): Promise<{ known: Known; declared: Service; zone: string }> {
  const own = await findOrganisation(database, organisation)
  const declared = own?.services.find((one) => one.service === service)
  if (!own || !declared) throw new Refusal('unknown_service')
  const { zone } = own
  const wanted = { organisation, zone, services: [declared], period }
  const inside = { every: 'month', audience: 'inside' } as const
  const [known] = await gather(database, { ...wanted, ...inside }, criteria, now)
  if (!known) throw new Refusal('unknown_service')
  return { known, declared, zone }
}

/** Returns all days; for the public up to the end of the year, whose months are published together. */
function locatedDays(after: string, audience: Audience): Days {
  const until = audience === 'inside' ? after : after.slice(0, 4)
  return { from: '1900-01-01', until: daysOf(until).until }
}

/** Lists every answered instrument still known, and the current one. */
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
