import type { Purpose } from '#shared/contract/agents/purpose.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** Stores the purposes of access for agents, in the order of display; others are withdrawn. */
export async function upsertPurposes(
  database: Queryable,
  organisation: string,
  purposes: readonly Purpose[],
): Promise<void> {
  await database.query(
    `with declared as (
       select p->>'purpose' as purpose, p->'name' as name, (p->>'level')::int as level,
         (p->>'across')::boolean as across,
         coalesce((select array_agg(hour) from jsonb_array_elements_text(p->'stands_until') hour), '{}')
           as stands_until,
         position
       from jsonb_array_elements($2::jsonb) with ordinality as l (p, position)
     )
     insert into purpose (organisation, purpose, name, level, across, stands_until, position)
     select $1, purpose, name, level, coalesce(across, false), stands_until, position from declared
     on conflict (organisation, purpose) do update
       set name = excluded.name, level = excluded.level, across = excluded.across,
           stands_until = excluded.stands_until, position = excluded.position`,
    [organisation, JSON.stringify(purposes)],
  )
  await database.query(
    'delete from purpose where organisation = $1 and purpose <> all ($2::text[])',
    [organisation, purposes.map(({ purpose }) => purpose)],
  )
}

/** Returns the purposes of access of an organisation, in order. */
export async function listPurposes(database: Queryable, organisation: string): Promise<Purpose[]> {
  const rows = await database.query<Purpose & { stands_until: string[] }>(
    `select purpose, name, level, across, stands_until from purpose
     where organisation = $1 order by position`,
    [organisation],
  )
  return rows.map(({ stands_until, ...purpose }) => ({
    ...purpose,
    ...(stands_until.length > 0 && { stands_until }),
  }))
}
