import { periodOf } from '#shared/calendar/period.ts'
import type { FeedbackPartSent } from '#shared/contract/feedback/feedback.ts'
import type { DayCounters } from '../../hub/feedback/intake/counters-sql.ts'
import { between, type Random } from '../valmont/chance.ts'
import { townDay } from '../valmont/promise.ts'

/** One usager in so many who is asked answers. */
const asked = { few: 3, many: 6 }

/** For each usager who answers, as many opened the form: some give it up. */
const givenUp = 1.3

/** Who answered, and when. */
interface Told {
  organisation: string
  feedback: readonly FeedbackPartSent[]
  /** The moment from which the answers' waits are counted. */
  now: Date
}

/** The answers of one service, stream and month, each under the day in town on which it was given. */
interface Answered extends Pick<DayCounters, 'site' | 'service' | 'stream'> {
  days: Map<string, number>
}

/**
 * How many usagers were asked and did not answer, beside those who did: what the answers alone
 * would not say. Each month of a service has its own rates.
 */
export function inventFunnel({ organisation, feedback, now }: Told, random: Random): DayCounters[] {
  return countAnswers(feedback, now).flatMap(({ days, ...row }) => {
    const isInvited = row.stream === 'invited'
    const shown = isInvited ? between(random, asked.few, asked.many) : 0
    const ended = shown * between(random, 2, 4)
    let before = 0
    return [...days].sort().map(([day, answered]) => {
      const after = before + answered
      // What falls to the day, so that together the days are the whole.
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

function countAnswers(feedback: readonly FeedbackPartSent[], now: Date): Answered[] {
  const groups = new Map<string, Answered>()
  for (const { site, service, stream, waited_s = 0 } of feedback) {
    const day = townDay(new Date(+now - waited_s * 1000))
    const key = [site, service, stream, periodOf(day, 'month')].join(' ')
    const group = groups.get(key) ?? { site, service, stream, days: new Map() }
    group.days.set(day, (group.days.get(day) ?? 0) + 1)
    groups.set(key, group)
  }
  return [...groups.values()]
}
