import { daysLater } from '#shared/calendar/day.ts'
import { lastDay } from '#shared/calendar/declared/declared-calendar.ts'
import { openingOfMonth } from '#shared/calendar/declared/opening-of-month.ts'
import { isOver } from '#shared/calendar/period.ts'
import type { OfferFact } from '#shared/contract/catalogue/offer.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import { whereaboutsOf } from '../services/norm-window.ts'
import type { FactFault } from './fault.ts'
import type { CountedFact } from './offers-sql.ts'

/** Context for the validation of facts. */
export interface FactContext {
  services: readonly Service[]
  zone: string
  /** In the organisation's time zone, `YYYY-MM-DD`. */
  today: string
}

/** PostgreSQL has no year zero, and no organisation has older facts. */
const earliest = '1900'

type Dated = Exclude<OfferFact, { kind: 'ways' }>

/** A fault in a fact, and its path. */
export interface WrongFact {
  field: string
  fault: FactFault
}

/** Returns the service and the place of a fact, or a fault. */
export function placeOf(
  { service, place }: Pick<OfferFact, 'service' | 'place'>,
  { services }: FactContext,
): { service: Service; place: NonNullable<Service['places']>[number] } | WrongFact {
  const known = services.find((one) => one.service === service)
  if (!known) return { field: 'service', fault: 'unknown_service' }
  const found = known.places?.find((one) => one.place === place)
  return found ? { service: known, place: found } : { field: 'place', fault: 'unknown_place' }
}

/**
 * Converts a fact to counts: hours against the declared ones, a slot against the service standard.
 */
export function countFact(fact: Dated, context: FactContext): CountedFact | WrongFact {
  const where = placeOf(fact, context)
  if ('fault' in where) return where
  const { service, place } = where
  const { rules } = whereaboutsOf(service, place.territory ?? null, context.zone)
  const base = { service: service.service, place: place.place, kind: fact.kind }
  if (fact.kind === 'slot') {
    if (fact.day > context.today) return { field: 'day', fault: 'day_to_come' }
    if (fact.day < earliest) return { field: 'day', fault: 'out_of_time' }
    const { delay, unit } = service.norm
    const limit = delay === 0 ? null : lastDay(fact.day, delay, unit, rules)
    const isWithin = limit !== null && fact.days !== null && daysLater(fact.day, fact.days) <= limit
    return {
      ...base,
      day: fact.day,
      x: isWithin ? 1 : 0,
      n: limit === null ? 0 : 1,
      bucket: fact.days ?? -1,
      amount: 0,
      whole: 0,
      reason: null,
    }
  }
  if (!isOver(fact.month, context.today)) return { field: 'month', fault: 'month_not_over' }
  if (fact.month < earliest) return { field: 'month', fault: 'out_of_time' }
  const opening = place.opening ?? service.opening ?? []
  const open = openingOfMonth(opening, fact.month, rules)
  if (open.days === 0) return { field: 'place', fault: 'no_hours' }
  const closed = Math.round(fact.closed_hours * 60)
  if (closed > open.minutes) return { field: 'closed_hours', fault: 'more_than_declared' }
  if (fact.closed_days > open.days) return { field: 'closed_days', fault: 'more_than_declared' }
  if ((closed === 0) !== (fact.closed_days === 0))
    return { field: 'closed_days', fault: 'hours_without_days' }
  return {
    ...base,
    day: `${fact.month}-01`,
    x: open.days - fact.closed_days,
    n: open.days,
    bucket: 0,
    amount: closed,
    whole: open.minutes,
    reason: fact.reason?.trim() || null,
  }
}
