import type { Queryable } from './database.ts'

/** A key that signs tokens: its public half, and the private one under seal. */
export interface SigningKey {
  kid: string
  public: Record<string, unknown>
  sealed: string
}

/** Every signing key, the newest first. */
export function findSigningKeys(database: Queryable): Promise<SigningKey[]> {
  return database.query<SigningKey>(
    'select kid, public, sealed from signing_key order by created_at desc, kid',
  )
}

/** Keeps a first signing key, unless another process was faster. */
export async function insertFirstSigningKey(database: Queryable, key: SigningKey): Promise<void> {
  await database.query('select pg_advisory_xact_lock(7127849)')
  await database.query(
    `insert into signing_key (kid, public, sealed)
     select $1, $2::jsonb, $3 where not exists (select 1 from signing_key)`,
    [key.kid, JSON.stringify(key.public), key.sealed],
  )
}
