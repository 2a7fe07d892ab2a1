import { daysOf, isOver } from '#shared/calendar/period.ts'
import type { FindingContent, Outcome } from '#shared/contract/reporting/finding.ts'
import { mostLooks } from '#shared/statistics/compare-with-series.ts'
import type { Known } from '../figures/known.ts'
import { indicatorList } from '../indicators/list.ts'
import { type HeldSeries, holdSeries } from './hold-series.ts'
import { periodsAround, periodsFrom } from './periods-around.ts'
import { seriesOf } from './series-of.ts'

const verdicts = { up: 'better', down: 'worse', unclear: 'unclear' } as const

/**
 * Judges a decision by the indicator named beforehand: the first one to three whole periods after it
 * against the series before it, beside the first guard of the other world that says something.
 * @param known of its service; `undefined` for one that is no longer declared
 * @param today `YYYY-MM-DD`
 */
export function judgeDecision(
  known: Known | undefined,
  { done_on, every, indicator, observed }: FindingContent,
  today: string,
): Outcome {
  if (done_on === null) return { told: 'not_done' }
  const { before, after } = periodsAround(done_on, every)
  if (!isOver(after, today))
    return { told: 'too_early', before, after, ready_on: daysOf(after).until }
  const cannot = (because: Extract<Outcome, { told: 'cannot' }>['because']): Outcome => ({
    told: 'cannot',
    because,
    before,
    after,
  })
  if (!known) return cannot('absent')
  const later = periodsFrom(after, every, mostLooks).filter((one) => isOver(one, today))
  const hold = (one: string): HeldSeries => holdSeries(seriesOf(known, one, every), before, later)
  const own = hold(indicator)
  if (own.told === 'nothing') return cannot(own.because)
  const guards = indicatorList.find(({ id }) => id === indicator)?.guards ?? []
  for (const guard of guards) {
    const other = hold(guard)
    if (other.told === 'nothing') continue
    return {
      told: 'judged',
      verdict: verdicts[own.held.direction],
      before,
      after,
      looks: { done: later.length, of: mostLooks },
      stream: own.stream,
      held: own.held,
      was_lowest: isLowest(own.reference, observed ?? before),
      guard: { indicator: guard, stream: other.stream, held: other.held },
    }
  }
  return cannot('not_alone')
}

/** Returns whether a period was the worst of its series: the next is often better by itself. */
function isLowest(
  reference: Extract<HeldSeries, { told: 'held' }>['reference'],
  observed: string,
): boolean {
  const own = reference.find(({ period }) => period === observed)
  return own !== undefined && reference.every((one) => one === own || one.x / one.n > own.x / own.n)
}
