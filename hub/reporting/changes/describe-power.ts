import { type Length, monthsOf, periodBefore, periodOf } from '#shared/calendar/period.ts'
import { effectSteps, type Power, testedIndicators } from '#shared/contract/reporting/finding.ts'
import { addUp } from '#shared/statistics/change-chart.ts'
import { answersForEffect } from '#shared/statistics/compare-with-series.ts'
import type { Known } from '../figures/known.ts'
import { isLong, referenceOf } from './hold-series.ts'
import { seriesOf } from './series-of.ts'

/**
 * Describes what each indicator could tell of a change made now: how many answers each effect takes
 * after it, and how many come in a month. Said before a decision is recorded.
 * @param today `YYYY-MM-DD`
 */
export function describePower(known: Known, today: string): Power[] {
  return testedIndicators.flatMap((indicator) =>
    (['month', 'quarter'] as const).flatMap((every) => {
      const found = powerOf(known, indicator, every, today)
      return found ? [{ indicator, every, ...found }] : []
    }),
  )
}

function powerOf(
  known: Known,
  indicator: string,
  every: Length,
  today: string,
): Pick<Power, 'per_month' | 'centre' | 'effects'> | null {
  const last = periodBefore(periodOf(today, every))
  const [reference] = seriesOf(known, indicator, every)
    .map((series) => referenceOf(series, last))
    .sort((one, other) => ((one.at(-1)?.period ?? '') < (other.at(-1)?.period ?? '') ? 1 : -1))
  if (!reference) return null
  if (!isLong(reference)) return { per_month: null, centre: null, effects: [] }
  const whole = addUp(reference)
  return {
    per_month: Math.max(1, Math.round(whole.n / reference.length / monthsOf[every])),
    centre: whole.x / whole.n,
    effects: effectSteps.map((effect) => ({
      effect,
      answers: answersForEffect(reference, effect),
    })),
  }
}
