import { monthsLater } from '#shared/calendar/day.ts'
import type { Queryable } from '../../../hub/platform/database/database.ts'
import { dayIn } from '../../../hub/platform/time/day.ts'
import { type Counts, recountAnswers, summed } from '../../world/recount.ts'
import { town } from '../../world/town.ts'
import type { Told } from '../told.ts'

/** Months for which the simulated town keeps answers. */
export const keptMonths = 1

/** What the purge deletes, and the counts that stay. */
export interface Expired {
  /** Answers before this day are over, `YYYY-MM-DD`. */
  before: string
  counted: Counts
  /** The same of answers set aside, by the setting. */
  aside: Map<string, Counts>
}

/** Returns the first day that the retention keeps, `YYYY-MM-DD`. */
export const firstKept = (now: Date) => monthsLater(dayIn(town.zone, now), -keptMonths)

/** Returns what is over at the begin: nothing. */
export const nothingExpired = (): Expired => ({
  before: '0001-01-01',
  counted: {},
  aside: new Map(),
})

/** Notes what will be over on a later day, while nobody changes anything. */
export async function noteExpired(
  database: Queryable,
  expired: Expired,
  told: Told,
  later: Date,
): Promise<void> {
  const before = firstKept(later)
  const ending = `day >= '${expired.before}' and day < '${before}'`
  const rows = await database.query<{ id: string; setting: string | null }>(
    `select feedback::text as id, setting::text as setting from feedback where ${ending}`,
  )
  for (const { id } of rows) told.expired.add(id)
  const counted = await recountAnswers(database, `set_aside is null and ${ending}`)
  expired.counted = summed(expired.counted, counted)
  for (const setting of new Set(rows.flatMap((row) => row.setting ?? []))) {
    const aside = await recountAnswers(database, `setting = '${setting}' and ${ending}`)
    expired.aside.set(setting, summed(expired.aside.get(setting) ?? {}, aside))
  }
  expired.before = before
}
