import { daysLater, monthsLater } from '#shared/calendar/day.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { newestInstrument } from '../../catalogue/instruments/newest-instrument.ts'
import {
  listMonthTallies,
  listWeekTallies,
  type WeekTally,
} from '../../feedback/answers/tallies-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { dayIn } from '../../platform/time/day.ts'
import { countPromiseParts } from '../../requests/promises/promise-counts-sql.ts'
import { countGood } from '../figures/count-good.ts'
import { type Criterion, openingCriterion } from '../figures/criterion.ts'
import { versionOf } from '../figures/known.ts'
import { provenIn } from '../figures/proven-in.ts'
import type { WeekCount } from '../figures/warn-group.ts'
import type { SeriesKey } from './sql.ts'

/** Weekly counts of one monitored series. */
export interface WatchedSeries extends SeriesKey {
  /** `id version` of the instrument; empty for dates. */
  instrument: string
  weeks: WeekCount[]
}

/** How far back to read. */
const looksBack = 24

/** Reads every non-empty series of an organisation, over the last two years. */
export async function readSeries(
  database: Queryable,
  { organisation, zone, services }: { organisation: string; zone: string; services: Service[] },
  now: Date,
): Promise<WatchedSeries[]> {
  const asked = (await newestInstrument(database, organisation)) ?? parvis
  const criterion = openingCriterion(asked)
  const since = mondayOnwards(monthsLater(dayIn(zone, now), -looksBack))
  const [promises, opened, ...answers] = await Promise.all([
    countPromiseParts(
      database,
      { organisation, zone, by: 'week', within: { from: since, until: null } },
      now,
    ),
    // Of all time: which stream is proven does not depend on how far back a chart looks.
    listMonthTallies(database, organisation, [asked.opening]),
    ...services.map(({ service }) =>
      criterion === null
        ? []
        : listWeekTallies(database, {
            organisation,
            service,
            instrument: asked,
            items: [criterion.item],
            since,
          }),
    ),
  ])
  return services.flatMap(({ service }, at): WatchedSeries[] => {
    const own = answers[at] ?? []
    const proven = provenIn(
      opened.filter((one) => one.service === service),
      asked,
    )
    const asking = ([proven, 'open'] as const).map((stream) => ({
      service,
      measure: 'unsatisfied' as const,
      stream,
      instrument: versionOf(asked),
      weeks: criterion === null ? [] : countBad(own, stream, criterion),
    }))
    const due = promises.filter((one) => one.service === service)
    const keeping = {
      service,
      measure: 'promises_broken' as const,
      stream: null,
      instrument: '',
      weeks: due.map(({ part, kept, due }) => ({ week: part ?? '', x: due - kept, n: due })),
    }
    return [...asking, keeping].filter(({ weeks }) => weeks.length > 0)
  })
}

/** Counts the dissatisfied usagers, week by week. */
function countBad(
  tallies: readonly WeekTally[],
  stream: WeekTally['stream'],
  criterion: Criterion,
): WeekCount[] {
  const weeks = new Map<string, WeekTally[]>()
  for (const one of tallies)
    if (one.stream === stream && criterion.points.has(one.value))
      weeks.set(one.week, [...(weeks.get(one.week) ?? []), one])
  return [...weeks]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([week, own]) => {
      const { x, n } = countGood(own, criterion)
      return { week, x: n - x, n }
    })
}

/** Returns the first Monday from a day on, to avoid partial weeks. */
function mondayOnwards(day: string): string {
  const at = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
  return daysLater(day, at === 0 ? 0 : 7 - at)
}
