import { type CountersSent, countedSteps } from '#shared/contract/feedback/counters.ts'
import type { Site } from '../../catalogue/organisations/directory-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { dayIn } from '../../platform/time/day.ts'
import { openAddingUp } from './adding-up.ts'
import { type DayCounters, upsertCounters } from './counters-sql.ts'

/** Longest time a count stays in memory, in milliseconds. A killed hub loses that much. */
const patience = 500

/** An in-memory aggregation of counts. */
export interface Counting {
  add(site: Site, sent: CountersSent, now: Date): void
  /** Writes the totals; keeps them for the next time after an error. */
  flush(): Promise<void>
}

/** Opens the aggregation: many pages end at once, and one write covers them all. */
export function openCounting(
  database: Queryable,
  failed: (error: unknown) => void = () => {},
): Counting {
  const { add, flush } = openAddingUp<(typeof countedSteps)[number], DayCounters>({
    keyOf: (one) => [one.organisation, one.site, one.service, one.stream, one.day],
    numbers: countedSteps,
    write: (rows) => upsertCounters(database, rows),
    patience,
    failed,
  })
  return {
    add({ organisation, zone }, { site, service, unprompted, counts }, now) {
      const { ended = 0, shown = 0, opened = 0, answered = 0 } = counts
      const steps = { ended, shown, opened, answered }
      const stream = unprompted ? 'open' : 'asked'
      add({ organisation, site, service, stream, day: dayIn(zone, now), ...steps })
    },
    flush,
  }
}
