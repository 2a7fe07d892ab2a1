import { daysLater, monthsLater } from '#shared/calendar/day.ts'
import type { OfferFact } from '#shared/contract/catalogue/offer.ts'
import { seededRandom } from '#shared/statistics/seeded-random.ts'
import { countFact } from '../../hub/catalogue/availability/count-fact.ts'
import {
  type CountedFact,
  listOfferWays,
  lockOffers,
  upsertOfferFacts,
  upsertOfferWays,
} from '../../hub/catalogue/availability/offers-sql.ts'
import { replaceProbedAddresses } from '../../hub/catalogue/availability/probes-sql.ts'
import type { Database } from '../../hub/platform/database/database.ts'
import { paths } from '../site/visit/address.ts'
import type { Random } from '../valmont/chance.ts'
import { author } from '../valmont/declared.ts'
import { zone } from '../valmont/organisation.ts'
import { townDay } from '../valmont/promise.ts'
import { services } from '../valmont/services/services.ts'

/** Months of opening hours before the first day. */
const months = 9

/** Days of probes and of appointments. */
const days = 90

/** Services whose online form is probed. */
const online = ['etat-civil', 'voirie'] as const

/**
 * Closed days by place: the library of La Plaine lacks staff, the annexe of Les Tilleuls a little.
 */
const closedDays: Readonly<Record<string, number>> = {
  'bibliotheque-la-plaine': 0.16,
  'annexe-des-tilleuls': 0.02,
  'creche-du-pont': 0.01,
}

/** Usual days until the next appointment. */
const waits: Readonly<Record<string, number>> = {
  mairie: 4,
  'annexe-des-tilleuls': 5,
  'bibliotheque-la-plaine': 6,
}

type Facts = { dated: CountedFact[]; ways: Extract<OfferFact, { kind: 'ways' }>[] }

/**
 * Inserts the availability before the first day, once: hours, appointments, ways into each place,
 * and a month when a form was down. It writes to the database, because the hub was not there to
 * probe.
 */
export async function seedOffers(
  database: Database,
  organisation: string,
  firstDay: Date,
  site: string,
): Promise<void> {
  const random = seededRandom(12)
  const today = townDay(firstDay)
  const { dated, ways } = factsBefore(today, random)
  await database.transaction(async (transaction) => {
    await lockOffers(transaction, organisation)
    if ((await listOfferWays(transaction, organisation)).length > 0) return
    const said = { organisation, author, at: firstDay }
    await upsertOfferFacts(transaction, said, dated)
    await upsertOfferWays(transaction, said, ways)
    for (const service of online) {
      const address = `${site}${paths[service]}`
      await replaceProbedAddresses(transaction, said, service, [address])
      await transaction.query(
        `insert into probe_day (organisation, service, address, day, answered, asked)
         select $1, $2, $3, day, answered, asked
         from jsonb_to_recordset($4::jsonb) as said (day date, answered int, asked int)
         on conflict do nothing`,
        [organisation, service, address, JSON.stringify(triesBefore(today, service, random))],
      )
    }
  })
}

function factsBefore(today: string, random: Random): Facts {
  const facts: OfferFact[] = services.flatMap(({ service, places = [] }) =>
    places.flatMap(({ place }) => {
      const share = closedDays[place] ?? 0
      const hours = Array.from({ length: months }, (_, nth): OfferFact => {
        const month = monthsLater(`${today.slice(0, 7)}-01`, -1 - nth).slice(0, 7)
        const closed_days = Math.round(20 * share * (0.5 + random()))
        const closed = { closed_days, closed_hours: closed_days * 3 }
        const reason = closed_days > 0 ? 'Agent absent' : null
        return { kind: 'hours', service, place, month, ...closed, reason }
      })
      const usual = waits[place]
      const slots =
        usual === undefined
          ? []
          : Array.from({ length: days }, (_, nth): OfferFact => {
              const drawn = Math.max(0, Math.round(usual + 4 * (random() - 0.5)))
              return { kind: 'slot', service, place, day: daysLater(today, -1 - nth), days: drawn }
            })
      const isLibrary = place.startsWith('bibliotheque')
      const way: OfferFact = {
        kind: 'ways',
        service,
        place,
        counter: true,
        telephone: !isLibrary,
        post: service === 'etat-civil' ? true : null,
        france_services: isLibrary ? true : null,
      }
      return [...hours, ...slots, way]
    }),
  )
  const context = { services, zone, today }
  const ways = facts.flatMap((fact) => (fact.kind === 'ways' ? [fact] : []))
  const dated = facts.flatMap((fact) => {
    const counted = fact.kind === 'ways' ? null : countFact(fact, context)
    return counted && !('fault' in counted) ? [counted] : []
  })
  return { dated, ways }
}

/** Invents a probe every five minutes; the street form was down for most of a month. */
function triesBefore(today: string, service: string, random: Random) {
  return Array.from({ length: days }, (_, nth) => {
    const isBroken = service === 'voirie' && nth > 38 && nth < 64 && random() < 0.7
    const isOdd = random() < 0.02
    const missed = isBroken ? 10 + Math.floor(random() * 60) : isOdd ? 2 : 0
    return { day: daysLater(today, -1 - nth), answered: 288 - missed, asked: 288 }
  })
}
