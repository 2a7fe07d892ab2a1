import type { Queryable } from '../../platform/database/database.ts'

/** Wrong codes until a link is void. */
const mostTries = 5

/**
 * Compares the digests of a code with those of the links that a browser asked for, and counts a wrong
 * one.
 * @returns the link whose code it is, and its account; `null` once too many wrong ones came before
 */
export async function countCodeTry(
  database: Queryable,
  model: string,
  { browsers, codes }: { browsers: readonly string[]; codes: readonly string[] },
  now: Date,
): Promise<{ id: string; account: string } | null> {
  const rows = await database.query<{ id: string; account: string; is_right: boolean }>(
    `update sign_in_record
     set payload = payload || jsonb_build_object(
       'tries', (payload ->> 'tries')::int + (payload ->> 'code' <> all($2))::int)
     where model = $4 and payload ->> 'browser' = any($1) and expires_at > $3
       and consumed_at is null and (payload ->> 'tries')::int < ${mostTries}
     returning id, payload ->> 'accountId' as account, payload ->> 'code' = any($2) as is_right`,
    [browsers, codes, now, model],
  )
  return rows.find(({ is_right }) => is_right) ?? null
}
