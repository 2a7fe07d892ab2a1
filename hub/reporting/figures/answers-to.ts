import { lengthOf, periodOf } from '#shared/calendar/period.ts'
import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import type { Stream } from '#shared/contract/feedback/feedback.ts'
import type { MonthTally } from '../../feedback/answers/tallies-sql.ts'
import type { Criterion } from './criterion.ts'
import { type Known, versionOf } from './known.ts'

/** Picks answers of the roll-up. */
export type Pick = (one: MonthTally) => boolean

/** Answers that came by the web in a stream. */
export function ofStream(stream: Stream): Pick {
  return (one) => one.channel === 'web' && one.stream === stream
}

/** Whether something of a month is of a period; it is of all there is, when there is none. */
export function isOf(period: string | null, { month }: { month: string }): boolean {
  return period === null || periodOf(month, lengthOf(period)) === period
}

/** What was answered to one question of an instrument, month by month; « I don't know » is no answer. */
export function answersTo(
  known: Known,
  instrument: Instrument,
  { item, points }: Criterion,
  isPicked: Pick,
): MonthTally[] {
  const own = byItem(known.months).get(`${versionOf(instrument)} ${item}`) ?? []
  return own.filter((one) => points.has(one.value) && isPicked(one))
}

const sorted = new WeakMap<Known['months'], ReadonlyMap<string, MonthTally[]>>()

/** The same answers by version and item: each of many figures asks for one of them. */
function byItem(months: Known['months']): ReadonlyMap<string, MonthTally[]> {
  const known = sorted.get(months)
  if (known) return known
  const made = new Map<string, MonthTally[]>()
  for (const one of months) {
    const key = `${versionOf({ id: one.instrument, version: one.version })} ${one.item}`
    const own = made.get(key)
    if (own) own.push(one)
    else made.set(key, [one])
  }
  sorted.set(months, made)
  return made
}
