import { lengthOf, periodOf } from '#shared/calendar/period.ts'
import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import { fewestPoints, type SignalLimits } from '#shared/statistics/chart-signal.ts'
import { fewestPublic } from '#shared/statistics/disclosure.ts'
import { signalLimits } from '#shared/statistics/signal-limits.ts'
import type { MonthTally, TerritoryTally } from '../../feedback/answers/tallies-sql.ts'
import { type CriteriaOf, countedValues } from './criterion.ts'

const perYear = { month: 12, quarter: 4, year: 1 } as const

/** Answers of a whole organisation, for all its services. */
interface Answered {
  asked: Instrument
  months: readonly MonthTally[]
  territories: readonly TerritoryTally[]
}

/**
 * Sets the control limits of an organisation's charts, so that all together raise one false alert a
 * year. It counts the charts with enough points: one for each service, stream and share, and one
 * for the gap between territories.
 * @param at the reported period, whose length is that of the points
 */
export function limitsOf(
  { asked, months, territories }: Answered,
  criteria: CriteriaOf,
  at: string,
): SignalLimits {
  const length = lengthOf(at)
  const points = new Map<string, string[]>()
  for (const { criterion, item, value } of countedValues(asked, criteria))
    points.set(`${item} ${value}`, [...(points.get(`${item} ${value}`) ?? []), criterion])
  const series = new Map<string, Map<string, number>>()
  for (const one of months) {
    const isAsked = one.instrument === asked.id && one.version === asked.version
    if (!isAsked || one.channel !== 'web') continue
    const period = periodOf(one.month, length)
    for (const criterion of points.get(`${one.item} ${one.value}`) ?? []) {
      const key = JSON.stringify([one.service, one.stream, criterion])
      const own = series.get(key) ?? new Map<string, number>()
      series.set(key, own.set(period, (own.get(period) ?? 0) + one.n))
    }
  }
  const speaking = [...series.values()].filter(
    (own) => [...own.values()].filter((n) => n >= fewestPublic).length > fewestPoints,
  )
  const located = new Set(territories.map(({ service }) => service))
  return signalLimits(speaking.length + located.size, perYear[length])
}
