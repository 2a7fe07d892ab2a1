import type { Queryable } from '../../platform/database/database.ts'

/** Stores the encrypted signing secret of a key's events. */
export async function upsertEventSecret(
  database: Queryable,
  organisation: string,
  key: string,
  sealed: string,
): Promise<void> {
  await database.query(
    'update api_key set event_secret = $3 where organisation = $1 and key = $2',
    [organisation, key, sealed],
  )
}

/**
 * Finds the encrypted signing secret of a key, `null` without one. A rotated key inherits the
 * secret of the old one, until it gets its own.
 */
export async function findEventSecret(
  database: Queryable,
  organisation: string,
  key: string,
): Promise<string | null> {
  const [row] = await database.query<{ event_secret: string }>(
    `with recursive line as (
       select key, event_secret, 0 as step from api_key where organisation = $1 and key = $2
       union all
       select k.key, k.event_secret, line.step + 1 from api_key k
       join line on k.organisation = $1 and k.replaced_by = line.key
       where line.step < 100
     )
     select event_secret from line where event_secret is not null order by step limit 1`,
    [organisation, key],
  )
  return row?.event_secret ?? null
}
