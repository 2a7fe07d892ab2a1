import { type CountersSent, countedSteps } from '#shared/contract/feedback/counters.ts'
import type { Site } from '../../catalogue/organisations/directory-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { dayIn } from '../../platform/time/day.ts'
import { openAddingUp } from './adding-up.ts'
import { type DayCounters, upsertCounters } from './counters-sql.ts'

/** Longest a number stays in memory, in milliseconds. A hub that is killed loses that much. */
const patience = 500

/** Where counters are added up before they are written. */
export interface Counting {
  add(site: Site, sent: CountersSent, now: Date): void
  /** Writes what is held; what could not be written is held on, for the next time. */
  flush(): Promise<void>
}

/** Adds up in memory: many pages end at once, and a row of a busy day is written once for all. */
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
    add({ organisation, zone }, { site, service, stream, counts }, now) {
      const { ended = 0, shown = 0, opened = 0, answered = 0 } = counts
      const steps = { ended, shown, opened, answered }
      add({ organisation, site, service, stream, day: dayIn(zone, now), ...steps })
    },
    flush,
  }
}
