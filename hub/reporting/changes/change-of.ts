import type { Comparison } from '#shared/contract/reporting/comparison.ts'
import { testedIndicators } from '#shared/contract/reporting/finding.ts'
import type { ProvenStream } from '#shared/contract/stream.ts'
import { fewestShown } from '#shared/statistics/disclosure.ts'
import { newcombe } from '#shared/statistics/newcombe.ts'
import type { PromiseCount } from '../../requests/promises/promise-counts-sql.ts'
import type { FindCriterion } from '../figures/criterion.ts'
import type { Known } from '../figures/known.ts'
import { indicatorList } from '../indicators/list.ts'
import { comparePeriods } from './compare-periods.ts'

/** The data of a service before and after a change. */
export interface Around {
  /** Has the two periods in `compared`. */
  known: Known
  promises: { before: PromiseCount | null; after: PromiseCount | null }
  before: string
  after: string
}

/** The change of one indicator, and the stream of its answers. */
export interface Moved {
  stream: ProvenStream | null
  change: Comparison
}

/**
 * Computes the change of an indicator between the periods, of usagers whose invitation is proven.
 * @returns `null` where the indicator is not asked or not recorded
 */
export function changeOf(around: Around, indicator: string): Moved | null {
  if (indicator === 'promises_kept') return promisesMoved(around)
  const { known } = around
  const isTested = testedIndicators.some((one) => one === indicator)
  const criteria = isTested ? indicatorList.find(({ id }) => id === indicator)?.criteria : undefined
  const find: FindCriterion = (asked) => criteria?.(asked)[0] ?? null
  if (find(known.asked) === null) return null
  const change = comparePeriods(known, known.proven, find)
  return change ? { stream: known.proven, change } : null
}

function promisesMoved({ promises, before: from, after: to }: Around): Moved | null {
  const { before, after } = promises
  if (before === null || after === null) return null
  const one = { x: after.kept, n: after.due }
  const other = { x: before.kept, n: before.due }
  const moved = newcombe(one, other)
  if (moved === null || Math.min(one.n, other.n) < fewestShown)
    return { stream: null, change: { told: 'nothing', because: 'too_few', from, to } }
  const { low, high, difference } = moved
  return {
    stream: null,
    change: {
      told: 'change',
      from,
      to,
      before: { n: other.n, estimate: other.x / other.n },
      after: { n: one.n, estimate: one.x / one.n },
      difference,
      low,
      high,
      direction: low > 0 ? 'up' : high < 0 ? 'down' : 'unclear',
      effects: null,
    },
  }
}
