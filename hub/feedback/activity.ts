import { addActivity, type HourOfActivity } from '../store/activity.ts'
import type { Queryable } from '../store/database.ts'
import type { Site } from '../store/directory.ts'
import { openAddingUp } from './adding-up.ts'

/** Longest a number stays in memory, in milliseconds. A hub that is killed loses that much. */
const patience = 60_000

/** The same for what is the first of its hour: somebody who has just set a site up waits for it. */
const news = 1000

const oneHour = 3600 * 1000

/** What is known of the health of widgets: numbers of each hour, never who. */
export interface Activity {
  /** A page of the site asked for its configuration. */
  seen(site: Site, now: Date): void
  /** A service was answered. @param at when the usager answered, by the hub's clock. */
  answered(site: Site, service: string, at: Date): void
  /** Writes what is held. */
  flush(): Promise<void>
}

/** Adds up what happens in each hour. */
export function openActivity(database: Queryable, failed: (error: unknown) => void): Activity {
  const { add, flush } = openAddingUp<'seen' | 'answered', HourOfActivity>({
    keyOf: ({ organisation, site, service, hour }) => [organisation, site, service, hour],
    numbers: ['seen', 'answered'],
    write: (rows) => addActivity(database, rows),
    patience,
    news,
    failed,
  })
  const hourOf = (at: Date) => new Date(Math.floor(at.getTime() / oneHour) * oneHour).toISOString()
  return {
    seen({ organisation, site }, now) {
      add({ organisation, site, service: '', hour: hourOf(now), seen: 1, answered: 0 })
    },
    answered({ organisation, site }, service, at) {
      add({ organisation, site, service, hour: hourOf(at), seen: 0, answered: 1 })
    },
    flush,
  }
}
