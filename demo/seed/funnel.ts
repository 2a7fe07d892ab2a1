import { periodOf } from '#shared/calendar/period.ts'
import type { DayCounters } from '../../hub/feedback/intake/counters-sql.ts'
import { townDay } from '../valmont/promise.ts'
import type { PastAnswer } from './past-answer.ts'

/** Usagers who opened the form for each who answered. */
const givenUp = 1.3

/** The answers with their instants. */
interface Told {
  organisation: string
  feedback: readonly PastAnswer[]
  /** The instant from which ages are counted. */
  now: Date
}

/**
 * Counts how many usagers pressed the button and did not answer. Pages count nothing of invitations:
 * the hub knows them.
 */
export function inventFunnel({ organisation, feedback, now }: Told): DayCounters[] {
  const counters: DayCounters[] = []
  for (const { days, ...row } of countAnswers(feedback, now)) {
    let before = 0
    for (const [day, answered] of [...days].sort()) {
      const after = before + answered
      // Cumulative rounding, so that the days add up to the total.
      const opened = Math.round(after * givenUp) - Math.round(before * givenUp)
      counters.push({ organisation, ...row, day, ended: 0, shown: 0, opened, answered })
      before = after
    }
  }
  return counters
}

/** Answers by the button of a site and service in a month, by day in the town. */
interface Answered extends Pick<DayCounters, 'site' | 'service' | 'stream'> {
  days: Map<string, number>
}

function countAnswers(feedback: readonly PastAnswer[], now: Date): Answered[] {
  const groups = new Map<string, Answered>()
  for (const { site, service, stream, waited_s = 0 } of feedback) {
    if (stream !== 'open') continue
    const day = townDay(new Date(+now - waited_s * 1000))
    const key = [site, service, periodOf(day, 'month')].join(' ')
    const group = groups.get(key) ?? { site, service, stream, days: new Map() }
    group.days.set(day, (group.days.get(day) ?? 0) + 1)
    groups.set(key, group)
  }
  return [...groups.values()]
}
