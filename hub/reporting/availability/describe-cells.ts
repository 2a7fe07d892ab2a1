import { daysLater, monthsLater } from '#shared/calendar/day.ts'
import { openDaysOf } from '#shared/calendar/declared/opening-of-month.ts'
import type { Days } from '#shared/calendar/period.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import type { OfferCell } from '#shared/contract/reporting/offers.ts'
import type { Counted } from '#shared/statistics/newcombe.ts'
import type { DrawnFacts } from '../../catalogue/availability/drawn-facts.ts'
import { whereaboutsOf } from '../../catalogue/services/norm-window.ts'

type Place = NonNullable<Service['places']>[number]

/** Describes each month of the declared hours of a place. */
export function describeHoursCells(
  drawn: DrawnFacts,
  service: Service,
  place: Place,
  zone: string,
): OfferCell[] {
  const own = drawn.offered.filter(isOf(service, place, 'hours'))
  const owed = new Set(openDays(service, place, drawn.months, zone).map((day) => day.slice(0, 7)))
  return monthsOf(drawn.months).flatMap((month): OfferCell[] => {
    const [fact] = own.filter((one) => one.month === month)
    if (fact) return [{ at: month, ...stateOf(fact), amount: fact.amount / 60 }]
    return owed.has(month) ? [] : [nothingOn(month)]
  })
}

/** Describes each day, or month, of the next appointment of a place. */
export function describeSlotCells(
  drawn: DrawnFacts,
  service: Service,
  place: Place,
  zone: string,
): OfferCell[] {
  if (drawn.days.every === 'month')
    return byMonth(drawn.offered.filter(isOf(service, place, 'slot')))
  const facts = drawn.slotDays.filter(
    (one) => one.service === service.service && one.place === place.place,
  )
  const known = new Map(facts.map((one) => [one.day, one]))
  const isSilent = (place.opening ?? service.opening ?? []).length === 0
  const open = new Set(openDays(service, place, drawn.days, zone))
  return daysOf(drawn.days).flatMap((day): OfferCell[] => {
    const fact = known.get(day)
    if (fact) return [{ at: day, ...stateOf(fact), amount: fact.bucket < 0 ? null : fact.bucket }]
    return isSilent || open.has(day) ? [] : [nothingOn(day)]
  })
}

/** Describes each day, or month, of the tries of an address. */
export function describeProbeCells(
  drawn: DrawnFacts,
  service: string,
  address: string,
): OfferCell[] {
  const isIts = (one: { service: string; address: string }) =>
    one.service === service && one.address === address
  if (drawn.days.every === 'month') return byMonth(drawn.probed.filter(isIts))
  return drawn.probeDays.filter(isIts).map(({ day, answered, asked }) => ({
    at: day,
    ...stateOf({ x: answered, n: asked }),
    amount: null,
  }))
}

/** Which facts of a kind are of a place. */
function isOf({ service }: Service, { place }: Place, kind: DrawnFacts['offered'][number]['kind']) {
  return (one: DrawnFacts['offered'][number]) =>
    one.service === service && one.place === place && one.kind === kind
}

function byMonth(facts: readonly (Counted & { month: string })[]): OfferCell[] {
  const months = new Map<string, Counted>()
  for (const { month, x, n } of facts) {
    const before = months.get(month) ?? { x: 0, n: 0 }
    months.set(month, { x: before.x + x, n: before.n + n })
  }
  return [...months]
    .map(([at, counted]) => ({ at, ...stateOf(counted), amount: null }))
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))
}

function stateOf({ x, n }: Counted): Pick<OfferCell, 'state' | 'x' | 'n'> {
  if (n === 0) return { state: 'nothing', x, n }
  return { state: x === n ? 'kept' : x === 0 ? 'missed' : 'partly', x, n }
}

function nothingOn(at: string): OfferCell {
  return { at, state: 'nothing', x: 0, n: 0, amount: null }
}

function openDays(service: Service, place: Place, days: Days, zone: string): string[] {
  const { rules } = whereaboutsOf(service, place.territory ?? null, zone)
  return openDaysOf(place.opening ?? service.opening ?? [], days, rules).map(({ day }) => day)
}

function monthsOf({ from, until }: Days): string[] {
  const found: string[] = []
  for (let month = from; month < until; month = monthsLater(month, 1)) found.push(month.slice(0, 7))
  return found
}

function daysOf({ from, until }: Days): string[] {
  const found: string[] = []
  for (let day = from; day < until; day = daysLater(day, 1)) found.push(day)
  return found
}
