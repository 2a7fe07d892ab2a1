import { daysOf, isOver, periodOf } from '#shared/calendar/period.ts'
import type { Believed } from '#shared/contract/reporting/believed.ts'
import { findItem } from '#shared/quality/instrument.ts'
import { momentsOfCounts, type ValueCount } from '#shared/statistics/variance-of-counts.ts'
import { type Moments, welchGap } from '#shared/statistics/welch-gap.ts'
import { believedItems } from '../../agents/beliefs/questions.ts'
import type { BeliefTally } from '../../agents/beliefs/sql.ts'
import { answersTo, isOf, ofStream } from './answers-to.ts'
import { markCriterion } from './criterion.ts'
import { describeMean, mayDiscloseMean } from './describe-mean.ts'
import { fewestFor } from './fewest.ts'
import { isPeriodDisclosed } from './is-period-disclosed.ts'
import { type Known, versionOf } from './known.ts'

/**
 * Compares the beliefs of agents with the answers of invited usagers, for each question asked in
 * the report's period. It uses the newest disclosable quarter of agents alone: the same people
 * answer each quarter, so a sum would count them twice.
 */
export function describeBelieved(known: Known): Believed[] {
  return believedItems(known.asked).flatMap(({ side, item: name }): Believed[] => {
    const item = findItem(known.asked, name)
    const asked = believedOf(known, name)
    if (!item || asked.length === 0) return []
    const points = (known.asked.scales[item.scale]?.answers ?? []).map(({ value }) => value)
    const marks = points.filter((point) => typeof point === 'number')
    const team = newestTold(known, asked, marks)
    const said = saidOf(known, name, marks)
    const gap = team && said && welchGap(team.moments, said)
    const interval = gap?.test?.interval
    return [
      {
        side,
        item: name,
        wording: item.wording,
        stream: known.proven,
        scale: { low: Math.min(...marks), high: Math.max(...marks) },
        team: team ? { ...describeMean(team.moments), period: team.period } : { told: 'nothing' },
        usagers: said ? describeMean(said) : { told: 'nothing' },
        gap: gap ? { estimate: gap.gap, interval: interval ? { ...interval } : null } : null,
      },
    ]
  })
}

/**
 * Selects the beliefs of past quarters: in the present one, each answer would change the figure.
 */
function believedOf(known: Known, item: string): BeliefTally[] {
  const asked = versionOf(known.asked)
  return known.beliefs.filter(
    (one) =>
      one.item === item &&
      versionOf({ id: one.instrument, version: one.version }) === asked &&
      isOver(one.period, known.today) &&
      isWithin(one.period, known.period),
  )
}

/** Returns whether a quarter is in a period; agents are never asked by month. */
function isWithin(quarter: string, period: string | null): boolean {
  if (period === null || period === quarter) return true
  return period === periodOf(daysOf(quarter).from, 'year')
}

function newestTold(
  known: Known,
  asked: readonly BeliefTally[],
  marks: readonly number[],
): { period: string; moments: Moments } | null {
  const periods = [...new Set(asked.map(({ period }) => period))].sort().reverse()
  for (const period of periods) {
    const moments = momentsOfCounts(
      asked.filter((one) => one.period === period),
      marks,
    )
    if (mayDiscloseMean(moments, fewestFor(known))) return { period, moments }
  }
  return null
}

/** Computes what invited usagers said, without « I don't know ». */
function saidOf(known: Known, name: string, marks: readonly number[]): Moments | null {
  const criterion = markCriterion(known.asked, name)
  if (!criterion || !isPeriodDisclosed(known, [criterion], ofStream(known.proven))) return null
  const answers: ValueCount[] = answersTo(
    known,
    known.asked,
    criterion,
    ofStream(known.proven),
  ).filter((one) => isOf(known.period, one))
  const moments = momentsOfCounts(answers, marks)
  return mayDiscloseMean(moments, fewestFor(known)) ? moments : null
}
