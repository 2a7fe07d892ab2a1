import type { Queryable } from '../../platform/database/database.ts'

/** A digest by which usagers are recognised. */
export interface PersonKey {
  organisation: string
  sector: string
  key: string
}

/** The digests of a table, each column in one. */
const keysOf = {
  identifier: 'identifier',
  merge: `(select organisation, sector, one_key as key from merge
    union all select organisation, sector, other_key from merge)`,
}

/** Lists digests after one that another generation made, each once. */
export function listPersonKeys(
  database: Queryable,
  table: keyof typeof keysOf,
  generation: number,
  { organisation, sector, key }: PersonKey,
): Promise<PersonKey[]> {
  return database.query<PersonKey>(
    `select distinct k.organisation, k.sector, k.key from ${keysOf[table]} k
     where (k.organisation, k.sector, k.key) > ($1, $2, $3) and k.key not like $4
     order by k.organisation, k.sector, k.key limit 500`,
    [organisation, sector, key, `${generation}.%`],
  )
}

/** Counts the digests that another generation made. */
export async function countPersonKeys(
  database: Queryable,
  table: keyof typeof keysOf,
  generation: number,
): Promise<number> {
  const [row] = await database.query<{ n: number }>(
    `select count(*)::int as n from ${keysOf[table]} k where k.key not like $1`,
    [`${generation}.%`],
  )
  return row?.n ?? 0
}
