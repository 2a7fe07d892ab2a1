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
         (p->>'across')::boolean as across, position
       from jsonb_array_elements($2::jsonb) with ordinality as l (p, position)
     ), withdrawn as (
       delete from purpose where organisation = $1
         and purpose not in (select purpose from declared)
     )
     insert into purpose (organisation, purpose, name, level, across, position)
     select $1, purpose, name, level, coalesce(across, false), position from declared
     on conflict (organisation, purpose) do update
       set name = excluded.name, level = excluded.level, across = excluded.across,
           position = excluded.position`,
    [organisation, JSON.stringify(purposes)],
  )
}

/** Returns the purposes of access of an organisation, in order. */
export function listPurposes(database: Queryable, organisation: string): Promise<Purpose[]> {
  return database.query<Purpose>(
    'select purpose, name, level, across from purpose where organisation = $1 order by position',
    [organisation],
  )
}
