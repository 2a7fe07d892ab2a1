import type { Queryable } from '../../platform/database/database.ts'

/** Setup codes stand among the records of sign-ins, which are swept as they expire. */
const model = 'SetupCode'

/** Inserts the digest of a code, in the place of any before. */
export async function replaceSetupCode(
  database: Queryable,
  digest: string,
  expires: Date,
): Promise<void> {
  await database.query(
    `with gone as (delete from sign_in_record where model = $1 and id <> $2)
     insert into sign_in_record (model, id, payload, expires_at)
     values ($1, $2, '{"tries":0}', $3)`,
    [model, digest, expires],
  )
}

/**
 * Compares the digests of a text with the code's, and counts a wrong one. @returns whether one is the
 * code's, and fewer than `most` wrong ones came before.
 */
export async function countSetupTry(
  database: Queryable,
  digests: readonly string[],
  now: Date,
  most: number,
): Promise<boolean> {
  const rows = await database.query<{ is_right: boolean }>(
    `update sign_in_record
     set payload = jsonb_build_object('tries', (payload->>'tries')::int + (id <> all($2))::int)
     where model = $1 and expires_at > $3 and (payload->>'tries')::int < $4
     returning id = any($2) as is_right`,
    [model, digests, now, most],
  )
  return rows.some(({ is_right }) => is_right)
}

/** Deletes the code. @returns whether there was one */
export async function deleteSetupCode(database: Queryable): Promise<boolean> {
  const rows = await database.query('delete from sign_in_record where model = $1 returning id', [
    model,
  ])
  return rows.length > 0
}
