import { lengthOf, periodOf } from '#shared/calendar/period.ts'
import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import type { WebStream } from '#shared/contract/stream.ts'
import type { MonthTally } from '../../feedback/answers/tallies-sql.ts'
import type { Criterion } from './criterion.ts'
import { type Known, versionOf } from './known.ts'

/** Selects answers of the roll-up. */
export type Pick = (one: MonthTally) => boolean

/** Selects the web answers of a stream. */
export function ofStream(stream: WebStream): Pick {
  return (one) => one.channel === 'web' && one.stream === stream
}

/** Returns whether a month is in a period; a `null` period holds all months. */
export function isOf(period: string | null, { month }: { month: string }): boolean {
  return period === null || periodOf(month, lengthOf(period)) === period
}

/** Lists the answers to one question, month by month, without « I don't know ». */
export function answersTo(
  known: { months: Known['months'] },
  instrument: Instrument,
  { item, points }: Criterion,
  isPicked: Pick,
): MonthTally[] {
  const own = byItem(known.months).get(`${versionOf(instrument)} ${item}`) ?? []
  return own.filter((one) => points.has(one.value) && isPicked(one))
}

const sorted = new WeakMap<Known['months'], ReadonlyMap<string, MonthTally[]>>()

/** Indexes the answers by version and item, because many figures look one up. */
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
