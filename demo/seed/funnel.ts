import { periodOf } from '#shared/calendar/period.ts'
import type { CountedStream } from '#shared/contract/stream.ts'
import type { DayCounters } from '../../hub/feedback/intake/counters-sql.ts'
import { between, type Random } from '../valmont/chance.ts'
import { townDay } from '../valmont/promise.ts'
import type { PastAnswer } from './past-answer.ts'

/** One in so many usagers answers. */
const asked = { few: 3, many: 6 }

/** Usagers who opened the form for each who answered. */
const givenUp = 1.3

/** The answers with their instants. */
interface Told {
  organisation: string
  feedback: readonly PastAnswer[]
  /** The instant from which ages are counted. */
  now: Date
}

/** Answers of a service, stream and month, by day in the town. */
interface Answered extends Pick<DayCounters, 'site' | 'service' | 'stream'> {
  days: Map<string, number>
}

/**
 * Invents how many usagers were asked and did not answer. Each month of a service has its own
 * rates.
 */
export function inventFunnel({ organisation, feedback, now }: Told, random: Random): DayCounters[] {
  return countAnswers(feedback, now).flatMap(({ days, ...row }) => {
    const shown = row.stream === 'asked' ? between(random, asked.few, asked.many) : 0
    const ended = shown * between(random, 2, 4)
    let before = 0
    return [...days].sort().map(([day, answered]) => {
      const after = before + answered
      // Cumulative rounding, so that the days add up to the total.
      const partOf = (rate: number) => Math.round(after * rate) - Math.round(before * rate)
      const steps = {
        ended: partOf(ended),
        shown: partOf(shown),
        opened: partOf(givenUp),
        answered,
      }
      before = after
      return { organisation, ...row, day, ...steps }
    })
  })
}

function countAnswers(feedback: readonly PastAnswer[], now: Date): Answered[] {
  const groups = new Map<string, Answered>()
  for (const { site, service, stream: told, waited_s = 0 } of feedback) {
    // The town's pages counted who was asked before the hub invited.
    const stream: CountedStream = told === 'open' ? 'open' : 'asked'
    const day = townDay(new Date(+now - waited_s * 1000))
    const key = [site, service, stream, periodOf(day, 'month')].join(' ')
    const group = groups.get(key) ?? { site, service, stream, days: new Map() }
    group.days.set(day, (group.days.get(day) ?? 0) + 1)
    groups.set(key, group)
  }
  return [...groups.values()]
}
