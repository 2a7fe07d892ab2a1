import { monthsLater } from '#shared/calendar/day.ts'
import type { DayUnit } from '#shared/calendar/declared/working-days.ts'
import type { UsualDelay } from '#shared/contract/agents/context.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import { fewestShown } from '#shared/statistics/disclosure.ts'
import { type WaitCurve, waitQuantile } from '#shared/statistics/kaplan-meier.ts'
import { treatmentText } from '#shared/text/agent/text.ts'
import { formatCivilDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { formatCount } from '#shared/text/numbers.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { dayIn } from '../../platform/time/day.ts'
import { momentIn } from '../../platform/time/moment.ts'
import type { Queue } from '../requests/queue-position-sql.ts'
import { countWaits, dayUnitOf } from '../waits/count-waits.ts'
import { countQueueStays } from '../waits/durations-sql.ts'
import { waitCurve } from '../waits/wait-curve.ts'

/** Period of the statistics, in months. */
const months = 12

/** Waiting times of a queue, in days of one kind. */
export interface CountedDelay {
  unit: DayUnit
  /** `null` when fewer than half are completed. */
  median: number | null
  nineInTen: number | null
  /** Number of requests, open ones included. */
  n: number
  /** First day of receipt, `YYYY-MM-DD`. */
  since: string
}

/**
 * Computes the usual waiting time: requests of a queue received in the last twelve months, in days
 * of the service standard. Open requests count as censored observations; without them the waiting
 * time would seem shorter.
 * @returns `null` when they are too few.
 */
export async function countUsualDelay(
  database: Queryable,
  queue: Queue,
  service: Service,
  zone: string,
  now: Date,
): Promise<CountedDelay | null> {
  const since = monthsLater(dayIn(zone, now), -months)
  const window = { zone, since: momentIn(zone, since, '00:00:00') }
  const stays = await countQueueStays(database, queue, now, window)
  const curve = waitCurve(countWaits(service, stays, zone))
  if (curve === null || curve.n < fewestShown) return null
  return {
    unit: dayUnitOf(service),
    median: daysOf(curve, 0.5),
    nineInTen: daysOf(curve, 0.9),
    n: curve.n,
    since,
  }
}

/** Formats a usual waiting time for an agent: duration, number of requests, start. */
export function describeUsualDelay(delay: CountedDelay, locale: Locale, now: Date): UsualDelay {
  const { unit, median, nineInTen, n, since } = delay
  const { usual } = treatmentText[locale]
  const within = (days: number, sentence: string) =>
    fill(sentence, { days: formatCount(days, usual.days[unit], locale) })
  const nine = nineInTen === null ? usual.noNine : within(nineInTen, usual.nine)
  // Without a median there is no ninth decile either.
  const said = median === null ? usual.noMedian : `${within(median, usual.median)}, ${nine}`
  const counted = formatCount(n, { other: usual.counted }, locale)
  const words = fill(usual.sentence, {
    said,
    counted: fill(counted, { since: formatCivilDay(since, locale, now) }),
  })
  return { unit, median, nine_in_ten: nineInTen, n, words }
}

function daysOf(curve: WaitCurve, share: number): number | null {
  const found = waitQuantile(curve, share)
  return found.reached ? found.time : null
}
