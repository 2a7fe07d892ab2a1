import type { Site } from '../../catalogue/organisations/directory-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { dayIn } from '../../platform/time/day.ts'
import { type DayOfActivity, upsertActivity } from './activity-sql.ts'
import { openAddingUp } from './adding-up.ts'

/** Longest a number stays in memory, in milliseconds. A hub that is killed loses that much. */
const patience = 60_000

/** The same for what is the first of its hour: somebody who has just set a site up waits for it. */
const news = 1000

const oneHour = 3600 * 1000

/** What is known of the health of widgets: numbers of each day, never who. */
export interface Activity {
  /** A page of the site asked for its configuration. */
  seen(site: Site, now: Date): void
  /** A service was answered. @param day when the usager answered, in the organisation's zone */
  answered(site: Site, answer: { service: string; day: string }, now: Date): void
  /** Writes what is held. */
  flush(): Promise<void>
}

declare module '../../platform/deps.ts' {
  interface Deps {
    activity: Activity
  }
}

/** Adds up what happens each day. Which hour is the busiest of a site is known in memory alone. */
export function openActivity(database: Queryable, failed: (error: unknown) => void): Activity {
  const { add, flush } = openAddingUp<'seen' | 'answered' | 'busiest', DayOfActivity>({
    keyOf: ({ organisation, site, service, day }) => [organisation, site, service, day],
    numbers: ['seen', 'answered'],
    greatest: ['busiest'],
    write: (rows) => upsertActivity(database, rows),
    patience,
    news,
    failed,
  })
  let hour = 0
  /** How many answers this hour has brought to each site. */
  const came = new Map<string, number>()

  function cameTo({ organisation, site }: Site, now: Date): number {
    const current = Math.floor(now.getTime() / oneHour)
    if (current !== hour) came.clear()
    hour = current
    const key = `${organisation} ${site}`
    const n = (came.get(key) ?? 0) + 1
    came.set(key, n)
    return n
  }

  return {
    seen({ organisation, site, zone }, now) {
      const day = dayIn(zone, now)
      add({ organisation, site, service: '', day, seen: 1, answered: 0, busiest: 0 })
    },
    answered(site, { service, day }, now) {
      const whose = { organisation: site.organisation, site: site.site }
      const [today, busiest] = [dayIn(site.zone, now), cameTo(site, now)]
      add({ ...whose, service, day, seen: 0, answered: 1, busiest: 0 })
      add({ ...whose, service: '', day: today, seen: 0, answered: 0, busiest })
    },
    flush,
  }
}
