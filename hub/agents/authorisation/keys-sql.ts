import type { Scope } from '#shared/contract/agents/key.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** A stored API key, with only the hash of its secret. */
export interface KeptKey {
  organisation: string
  key: string
  secret_hash: string
  source: string
  name: string
  scopes: Scope[]
  created_at: Date
  expires_at: Date | null
  revoked_at: Date | null
  replaced_by: string | null
  /** `YYYY-MM-DD`, in the zone of the organisation. */
  last_used_on: string | null
  /** Time zone of the organisation. */
  zone: string
}

/** The columns of a new key. */
export type NewKey = Pick<
  KeptKey,
  'organisation' | 'key' | 'secret_hash' | 'source' | 'name' | 'scopes' | 'created_at'
> & { expires_at: Date | null }

const kept = `k.organisation, k.key, k.secret_hash, k.source,
  coalesce(nullif(k.name, ''), k.source) as name, k.scopes, k.created_at, k.expires_at,
  k.revoked_at, k.replaced_by, k.last_used_on::text as last_used_on, o.zone`

/** Finds a key by its public half, valid or not. */
export async function findKey(database: Queryable, key: string): Promise<KeptKey | null> {
  const [found] = await listKeysNamed(database, [key])
  return found ?? null
}

/** Lists keys by their public halves, valid or not. */
export function listKeysNamed(database: Queryable, keys: readonly string[]): Promise<KeptKey[]> {
  return database.query<KeptKey>(
    `select ${kept} from api_key k join organisation o using (organisation)
     where k.key in (select jsonb_array_elements_text($1::jsonb))`,
    [JSON.stringify(keys)],
  )
}

/**
 * Finds a key and locks it until the transaction ends.
 * @param organisation owner of the key; `null` for any
 */
export async function lockKey(
  transaction: Queryable,
  organisation: string | null,
  key: string,
): Promise<KeptKey | null> {
  const [row] = await transaction.query<KeptKey>(
    `select ${kept} from api_key k join organisation o using (organisation)
     where k.key = $1 and ($2::text is null or k.organisation = $2) for update of k`,
    [key, organisation],
  )
  return row ?? null
}

/** Lists the keys of an organisation, or of all with `null`, newest first. */
export function listKeys(database: Queryable, organisation: string | null): Promise<KeptKey[]> {
  return database.query<KeptKey>(
    `select ${kept} from api_key k join organisation o using (organisation)
     where $1::text is null or k.organisation = $1
     order by k.organisation, k.created_at desc, k.key`,
    [organisation],
  )
}

/** Inserts a new key. */
export async function insertKey(database: Queryable, made: NewKey): Promise<void> {
  await database.query(
    `insert into api_key
       (organisation, key, secret_hash, source, name, scopes, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6::text[], $7, $8)`,
    [
      made.organisation,
      made.key,
      made.secret_hash,
      made.source,
      made.name,
      made.scopes,
      made.created_at,
      made.expires_at,
    ],
  )
}

/** Sets the key that replaces another, which then ends at this date or at its earlier own. */
export async function updateReplacedKey(
  transaction: Queryable,
  { organisation, key }: Pick<KeptKey, 'organisation' | 'key'>,
  by: string,
  until: Date,
): Promise<void> {
  await transaction.query(
    `update api_key set replaced_by = $3, expires_at = least(expires_at, $4::timestamptz)
     where organisation = $1 and key = $2`,
    [organisation, key, by, until],
  )
}

/** Revokes a key at once and for good; an earlier revocation keeps its instant. */
export async function updateRevokedKey(
  transaction: Queryable,
  { organisation, key }: Pick<KeptKey, 'organisation' | 'key'>,
  at: Date,
): Promise<void> {
  await transaction.query(
    `update api_key set revoked_at = coalesce(revoked_at, $3::timestamptz)
     where organisation = $1 and key = $2`,
    [organisation, key, at],
  )
}

/** Stores the day of the last use; it never goes back, and skips a write that changes nothing. */
export async function updateLastUse(
  database: Queryable,
  { organisation, key }: Pick<KeptKey, 'organisation' | 'key'>,
  day: string,
): Promise<void> {
  await database.query(
    `update api_key set last_used_on = $3::date
     where organisation = $1 and key = $2
       and (last_used_on is null or last_used_on < $3::date)`,
    [organisation, key, day],
  )
}
