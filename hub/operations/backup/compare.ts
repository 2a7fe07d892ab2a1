import type { Copying } from '../../platform/database/database.ts'
import type { Restored } from './restore.ts'
import { passRows } from './write-tables.ts'

/** Lists tables that differ after a restore, a sentence each. */
export async function compareTables(
  transaction: Copying,
  { tables }: Restored,
  tell: (table: string, rows: number) => void,
): Promise<string[]> {
  const unlike: string[] = []
  for (const { rows, sha256, ...table } of tables) {
    const told = (soFar: number) => tell(table.name, soFar)
    const is = await passRows(transaction, table, async () => {}, told)
    if (is.rows !== rows)
      unlike.push(`${table.name}: ${rows} rows were backed up, and ${is.rows} came back.`)
    else if (is.sha256 !== sha256)
      unlike.push(`${table.name}: its ${rows} rows did not come back as they were.`)
  }
  return unlike
}
