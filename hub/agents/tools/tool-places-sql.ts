import type { ToolPlace } from '#shared/contract/agents/tools.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** Stores the address of a tool with its source, or changes that source. */
export async function upsertToolPlace(
  database: Queryable,
  organisation: string,
  { origin, path = '', source }: ToolPlace,
): Promise<void> {
  await database.query(
    `insert into tool_place (organisation, origin, path, source) values ($1, $2, $3, $4)
     on conflict (organisation, origin, path) do update set source = excluded.source`,
    [organisation, origin, path, source],
  )
}

/** Deletes an address. @returns whether it existed */
export async function deleteToolPlace(
  database: Queryable,
  organisation: string,
  { origin, path = '' }: Omit<ToolPlace, 'source'>,
): Promise<boolean> {
  const rows = await database.query(
    'delete from tool_place where (organisation, origin, path) = ($1, $2, $3) returning origin',
    [organisation, origin, path],
  )
  return rows.length > 0
}

/** Returns whether a source is known: it has a request, a key or a connector. */
export async function isKnownSource(
  database: Queryable,
  organisation: string,
  source: string,
): Promise<boolean> {
  const rows = await database.query(
    `select 1 from api_key where (organisation, source) = ($1, $2)
     union all select 1 from connector where (organisation, source) = ($1, $2)
     union all select 1 from request where (organisation, source) = ($1, $2)
     limit 1`,
    [organisation, source],
  )
  return rows.length > 0
}
