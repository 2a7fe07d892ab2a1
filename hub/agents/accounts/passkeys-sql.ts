import type { Queryable } from '../../platform/database/database.ts'

/** A passkey of an account. */
export interface Passkey {
  organisation: string
  agent: string
  /** Id of the credential, base64url. */
  passkey: string
  /** COSE key, base64url. */
  public_key: string
  counter: number
  transports: string[]
  name: string
  /** Days, `YYYY-MM-DD`. */
  made_on: string
  used_on: string | null
}

const columns = `organisation, agent, passkey, public_key, counter::float8 as counter, transports,
  name, made_on::text as made_on, used_on::text as used_on`

/** Inserts a passkey. @returns whether nobody had one with its id */
export async function insertPasskey(
  database: Queryable,
  one: Omit<Passkey, 'used_on'>,
): Promise<boolean> {
  const rows = await database.query(
    `insert into passkey (organisation, passkey, agent, public_key, counter, transports, name, made_on)
     values ($1, $2, $3, $4, $5, $6::text[], $7, $8::date)
     on conflict do nothing returning passkey`,
    [
      one.organisation,
      one.passkey,
      one.agent,
      one.public_key,
      one.counter,
      one.transports,
      one.name,
      one.made_on,
    ],
  )
  return rows.length > 0
}

/** Finds a passkey by its id. */
export async function findPasskey(database: Queryable, passkey: string): Promise<Passkey | null> {
  const [row] = await database.query<Passkey>(`select ${columns} from passkey where passkey = $1`, [
    passkey,
  ])
  return row ?? null
}

/** Lists the passkeys of a person, the oldest first. */
export function listPasskeys(
  database: Queryable,
  organisation: string,
  agent: string,
): Promise<Passkey[]> {
  return database.query<Passkey>(
    `select ${columns} from passkey where (organisation, agent) = ($1, $2)
     order by made_on, length(name), name, passkey`,
    [organisation, agent],
  )
}

/** Records a use of a passkey. */
export async function updatePasskeyUse(
  database: Queryable,
  { organisation, passkey }: Pick<Passkey, 'organisation' | 'passkey'>,
  counter: number,
  day: string,
): Promise<void> {
  await database.query(
    `update passkey set counter = $3, used_on = $4::date where (organisation, passkey) = ($1, $2)`,
    [organisation, passkey, counter, day],
  )
}

/** Deletes a passkey. */
export async function deletePasskey(
  database: Queryable,
  { organisation, passkey }: Pick<Passkey, 'organisation' | 'passkey'>,
): Promise<void> {
  await database.query('delete from passkey where (organisation, passkey) = ($1, $2)', [
    organisation,
    passkey,
  ])
}
