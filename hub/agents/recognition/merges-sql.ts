import type { recognisedKinds } from '#shared/contract/agents/context.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { keyChangesOf } from '../../requests/identifiers/identifiers-sql.ts'
import { renewIdentifiers } from '../../requests/identifiers/renew-identifiers-sql.ts'

/** The key of an identifier in a sector. */
export interface Named {
  kind: (typeof recognisedKinds)[number]
  key: string
  /** Digests of the same by earlier generations of the root. */
  earlier: readonly string[]
}

/** A stored merge, in one sector. */
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
 * Inserts merges. A pair already merged by anybody stays unchanged.
 * @returns the id of the existing or new merge; `null` when the id belongs to another pair
 */
export async function insertMerges(
  transaction: Queryable,
  merges: readonly StoredMerge[],
): Promise<{ merge: string; isNew: boolean } | null> {
  await renewIdentifiers(
    transaction,
    merges.flatMap(({ organisation, sector, one, other }) =>
      keyChangesOf(
        organisation,
        [one, other].map((named) => ({ ...named, sector })),
      ),
    ),
  )
  let standing: { merge: string; isNew: boolean } | null = null
  for (const merge of merges) {
    // A concurrent insert is invisible to this snapshot: read again.
    const stands =
      (await insertMerge(transaction, merge)) ?? (await insertMerge(transaction, merge))
    standing ??= stands
  }
  return standing
}

/** Stores the pair in a fixed order, so that it is merged once. */
async function insertMerge(
  transaction: Queryable,
  { organisation, merge, sector, one, other, reason, made_at }: StoredMerge,
): Promise<{ merge: string; isNew: boolean } | null> {
  const [first, second] = one.key < other.key ? [one, other] : [other, one]
  const [row] = await transaction.query<{ merge: string; is_new: boolean }>(
    `with before as (
       select merge from merge where (organisation, sector) = ($1, $3) and undone_at is null
         and (one_key, other_key) = ($5, $7)
     ), made as (
       insert into merge (organisation, merge, sector, one_kind, one_key, other_kind, other_key,
         reason, made_at)
       select $1, $2::uuid, $3, $4, $5, $6, $7, $8, $9
       where not exists (select from before)
       on conflict do nothing returning merge
     )
     select merge, false as is_new from before union all select merge, true from made`,
    [
      ...[organisation, merge, sector, first.kind, first.key, second.kind, second.key],
      ...[reason, made_at],
    ],
  )
  return row ? { merge: row.merge, isNew: row.is_new } : null
}

/** Finds a merge by its id, in the agent's sectors; `null` when missing. */
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
     group by merge`,
    [organisation, merge, JSON.stringify(sectors)],
  )
  return row ?? null
}

/**
 * Undoes a merge in the agent's sectors, and keeps the row.
 * @returns the merged keys, for the access log
 */
export function updateMergeUndone(
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
