import type { Scope } from '#shared/contract/agents/key.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** A key as it is kept: of its secret, the hash alone. */
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
  /** That of the organisation. */
  zone: string
}

/** What a key is made of. */
export type NewKey = Pick<
  KeptKey,
  'organisation' | 'key' | 'secret_hash' | 'source' | 'name' | 'scopes' | 'created_at'
> & { expires_at: Date | null }

const kept = `k.organisation, k.key, k.secret_hash, k.source,
  coalesce(nullif(k.name, ''), k.source) as name, k.scopes, k.created_at, k.expires_at,
  k.revoked_at, k.replaced_by, k.last_used_on::text as last_used_on, o.zone`

/** A key by its public half, whatever became of it. */
export async function findKey(database: Queryable, key: string): Promise<KeptKey | null> {
  const [found] = await listKeysNamed(database, [key])
  return found ?? null
}

/** Keys by their public halves, whatever became of them. */
export function listKeysNamed(database: Queryable, keys: readonly string[]): Promise<KeptKey[]> {
  return database.query<KeptKey>(
    `select ${kept} from api_key k join organisation o using (organisation)
     where k.key in (select jsonb_array_elements_text($1::jsonb))`,
    [JSON.stringify(keys)],
  )
}

/**
 * The same, held until the transaction ends.
 * @param organisation whose it must be; `null` for anybody's
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

/** Every key of an organisation, or of all of them with `null`, newest first. */
export function listKeys(database: Queryable, organisation: string | null): Promise<KeptKey[]> {
  return database.query<KeptKey>(
    `select ${kept} from api_key k join organisation o using (organisation)
     where $1::text is null or k.organisation = $1
     order by k.organisation, k.created_at desc, k.key`,
    [organisation],
  )
}

/** Keeps a new key. */
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

/** Names the key that replaces another, which ends then, or sooner if it was to. */
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

/** Ends a key at once and for good; one that was ended keeps the moment it was. */
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

/** Keeps the day a key was used; never goes back, and writes nothing that is there already. */
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
