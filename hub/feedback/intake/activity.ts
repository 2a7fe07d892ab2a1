import type { Site } from '../../catalogue/organisations/directory-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { dayIn } from '../../platform/time/day.ts'
import { type DayOfActivity, upsertActivity } from './activity-sql.ts'
import { openAddingUp } from './adding-up.ts'

/** Longest time a count stays in memory, in milliseconds. A killed hub loses that much. */
const patience = 60_000

/** The same for the first event of an hour: a person who installs a site waits for it. */
const news = 1000

const oneHour = 3600 * 1000

/** Health of widgets: daily counts, without personal data. */
export interface Activity {
  /** Counts a page's request for the configuration. */
  seen(site: Site, now: Date): void
  /** Counts an answer. @param day of the answer, in the organisation's time zone */
  answered(site: Site, answer: { service: string; day: string }, now: Date): void
  /** Writes the counts. */
  flush(): Promise<void>
}

declare module '../../platform/deps.ts' {
  interface Deps {
    activity: Activity
  }
}

/** Opens the daily counts. The busiest hour of a site is computed in memory only. */
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
  /** Answers of this hour by site. */
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
