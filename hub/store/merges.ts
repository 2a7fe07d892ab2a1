import type { recognisedKinds } from '#shared/contract/context.ts'
import type { Queryable } from './database.ts'

/** An identifier as it is called in a sector. */
export interface Named {
  kind: (typeof recognisedKinds)[number]
  key: string
}

/** A merge as it is kept, in one sector. */
export interface StoredMerge {
  organisation: string
  merge: string
  sector: string
  one: Named
  other: Named
  reason: string
  made_at: Date
}

/** A merge in each of its sectors. */
export interface KeptMerge {
  sectors: string[]
  made_at: Date
  undone_at: Date | null
}

/**
 * Records merges. Two names that are merged already, by whoever and in whichever order, are left as
 * they are.
 * @returns the id of the merge that stands, another's where theirs came first; `null` when the id is
 *   of another pair
 */
export async function insertMerges(
  transaction: Queryable,
  merges: readonly StoredMerge[],
): Promise<{ merge: string; isNew: boolean } | null> {
  let standing: { merge: string; isNew: boolean } | null = null
  for (const { organisation, merge, sector, one, other, reason, made_at } of merges) {
    // In one order, so that the index has a pair once whoever says it, and when.
    const [first, second] = one.key < other.key ? [one, other] : [other, one]
    const pair = [organisation, sector, first.key, second.key]
    const made = await transaction.query<{ merge: string }>(
      `insert into merge (organisation, sector, one_key, other_key, one_kind, other_kind, merge,
         reason, made_at)
       select $1, $2, $3, $4, $5, $6, $7::uuid, $8, $9
       where not exists (${stands}) on conflict do nothing returning merge`,
      [...pair, first.kind, second.kind, merge, reason, made_at],
    )
    // A statement of its own: it sees what another made meanwhile.
    const [row] = made.length > 0 ? made : await transaction.query<{ merge: string }>(stands, pair)
    if (row) standing ??= { merge: row.merge, isNew: made.length > 0 }
  }
  return standing
}

const stands = `select merge from merge
  where (organisation, sector, one_key, other_key) = ($1, $2, $3, $4) and undone_at is null`

/** A merge by its id, in the sectors of whoever asks; `null` where there is none. */
export async function findMerge(
  database: Queryable,
  organisation: string,
  merge: string,
  sectors: readonly string[],
): Promise<KeptMerge | null> {
  const [row] = await database.query<KeptMerge>(
    `select array_agg(sector order by sector) as sectors, min(made_at) as made_at,
       max(undone_at) as undone_at
     from merge where organisation = $1 and merge = $2
       and sector in (select jsonb_array_elements_text($3::jsonb))
     having count(*) > 0`,
    [organisation, merge, JSON.stringify(sectors)],
  )
  return row ?? null
}

/**
 * Takes a merge back, in the sectors of whoever asks. It stays in the record.
 * @returns the names it had made one, for the trace
 */
export function undoMerge(
  transaction: Queryable,
  organisation: string,
  merge: string,
  sectors: readonly string[],
  reason: string,
  now: Date,
): Promise<{ sector: string; one_key: string }[]> {
  return transaction.query(
    `update merge set undone_at = $5, undone_reason = $4
     where organisation = $1 and merge = $2 and undone_at is null
       and sector in (select jsonb_array_elements_text($3::jsonb))
     returning sector, one_key`,
    [organisation, merge, JSON.stringify(sectors), reason, now],
  )
}
