import { closingDayOf } from '#shared/calendar/closing-day.ts'
import type { Closing, Closings } from '#shared/contract/reporting/closing.ts'
import { findOrganisation } from '../../catalogue/organisations/directory-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { type ClosingRow, findClosingDay, listClosings } from './closings-sql.ts'
import { compareClosed } from './compare-closed.ts'

/**
 * Describes the closed months of an organisation: what was published, and both figures of every
 * revision.
 * @throws Refusal `not_found`
 */
export async function describeClosings(
  database: Queryable,
  organisation: string,
): Promise<Closings> {
  const [own, closing_day, rows] = await Promise.all([
    findOrganisation(database, organisation),
    findClosingDay(database, organisation),
    listClosings(database, organisation),
  ])
  if (!own) throw new Refusal('not_found')
  const months = new Map<string, [ClosingRow, ...ClosingRow[]]>()
  for (const row of rows) {
    const known = months.get(row.month)
    if (known) known.push(row)
    else months.set(row.month, [row])
  }
  return {
    organisation: own.name,
    zone: own.zone,
    closing_day,
    closings: [...months.values()].map((rows) => describeClosing(rows, closing_day)),
  }
}

/** @param rows the closing and its revisions, in order */
function describeClosing(
  [first, ...more]: [ClosingRow, ...ClosingRow[]],
  closingDay: number,
): Closing {
  const all = [first, ...more]
  return {
    month: first.month,
    number: first.number,
    planned: first.figures.planned ?? closingDayOf(first.month, closingDay),
    day: first.day,
    published: first.figures.services,
    services: (all.at(-1) ?? first).figures.services,
    revisions: more.map(({ revision, day, figures }, at) => ({
      revision,
      day,
      reasons: figures.reasons,
      changes: compareClosed((all[at] ?? first).figures.services, figures.services),
    })),
  }
}
