import { recountRollups } from '../../../hub/feedback/answers/recount-sql.ts'
import type { Database } from '../../../hub/platform/database/database.ts'
import { openEmbedded } from '../../../hub/platform/database/embedded.ts'
import { listKeptTables, scanTable } from '../../../hub/platform/database/read-pages.ts'

/**
 * Opens a hub's database on what a cut left.
 * @param look what else must be there; returns a line for each thing that is not
 * @returns a line for each thing that is broken: no start, a page that cannot be read, a count that
 *   rows do not give
 */
export async function examine(
  image: string,
  look: (database: Database) => Promise<string[]>,
): Promise<string[]> {
  const opened = await openEmbedded(image).catch((error: unknown) => String(error))
  if (typeof opened === 'string') return [`does not start: ${opened}`]
  try {
    const said = await look(opened)
    for (const table of await listKeptTables(opened)) await scanTable(opened, table)
    const counted = await recountRollups(opened, new Date('2026-11-24T10:00:00Z'))
    return [
      ...said,
      ...counted
        .filter(({ unlike }) => unlike > 0)
        .map(({ what, unlike }) => `${unlike} counts of ${what} are not what rows give`),
    ]
  } catch (error) {
    return [String(error)]
  } finally {
    await opened.close().catch(() => {})
  }
}
