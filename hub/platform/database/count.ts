import type { Parameter, Queryable } from './database.ts'

/** Runs a statement that returns one number. @param sql returns one row, with `n` */
export async function countBy(
  database: Queryable,
  sql: string,
  parameters: readonly Parameter[],
): Promise<number> {
  const [row] = await database.query<{ n: number }>(sql, parameters)
  return row?.n ?? 0
}
