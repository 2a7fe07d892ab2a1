import { listOrganisations } from '../../catalogue/organisations/directory-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { lockNumbers } from '../../platform/database/lock-numbers.ts'
import { datable, type KeptLook } from './sealed-looks-sql.ts'

/** A stored seal. */
export interface StoredSeal {
  seal: number
  at: Date
  jws: string
}

/** An organisation, its newest seal, and whether entries wait for the next seal. */
export interface Sealed {
  organisation: string
  seal: number | null
  at: Date | null
  is_waiting: boolean
}

/** The date beside a seal, clamped: a tampered row may hold `infinity`. */
const dated = `least(greatest(s.at, '1970-01-01'), '9999-12-31') as at`

/** Lists the organisations with their newest seal. */
export async function listSealedOrganisations(database: Queryable): Promise<Sealed[]> {
  const sealed: Sealed[] = []
  for (const organisation of await listOrganisations(database)) {
    const [newest] = await listNewestSeals(database, organisation, 1)
    const [waiting] = await database.query(
      `select 1 from access_log.access
       where organisation = $1 and seal is null and ${datable('at')} limit 1`,
      [organisation],
    )
    sealed.push({
      organisation,
      seal: newest?.seal ?? null,
      at: newest?.at ?? null,
      is_waiting: waiting !== undefined,
    })
  }
  return sealed
}

/**
 * Locks the sealing of an organisation until the transaction ends, so that one process seals at a
 * time.
 * @param waits for the lock; without it the function returns at once
 * @returns `false` while another process holds the lock
 */
export async function lockSealing(
  transaction: Queryable,
  organisation: string,
  waits: boolean,
): Promise<boolean> {
  const names = [lockNumbers.seals, organisation]
  if (waits) {
    await transaction.query('select from pg_advisory_xact_lock($1::int, hashtext($2))', names)
    return true
  }
  const [row] = await transaction.query<{ taken: boolean }>(
    'select pg_try_advisory_xact_lock($1::int, hashtext($2)) as taken',
    names,
  )
  return row?.taken === true
}

/**
 * Lists the seals of an organisation, newest first.
 * @param before only seals with a lower number
 */
export function listNewestSeals(
  database: Queryable,
  organisation: string,
  limit: number,
  before: number | null = null,
): Promise<StoredSeal[]> {
  return database.query<StoredSeal>(
    `select seal::float8 as seal, ${dated}, jws from access_log.seal s
     where organisation = $1 and seal < coalesce($3::bigint, 9223372036854775807)
     order by s.seal desc limit $2`,
    [organisation, limit, before],
  )
}

/**
 * Lists the seals of an organisation, oldest first.
 * @param after only seals with a higher number
 */
export function listSeals(
  database: Queryable,
  organisation: string,
  after: number,
  limit: number,
): Promise<(StoredSeal & { leaves: string | null })[]> {
  return database.query(
    `select seal::float8 as seal, ${dated}, jws, leaves from access_log.seal s
     where organisation = $1 and seal > $2::bigint order by s.seal limit $3`,
    [organisation, after, limit],
  )
}

/** Inserts a seal, and sets the seal and position of its entries in the given order. */
export async function insertSeal(
  transaction: Queryable,
  organisation: string,
  { seal, at, jws, leaves }: StoredSeal & { leaves: string },
  looks: readonly Pick<KeptLook, 'access' | 'at'>[],
): Promise<void> {
  await transaction.query(
    'insert into access_log.seal (organisation, seal, at, jws, leaves) values ($1, $2, $3, $4, $5)',
    [organisation, seal, at, jws, leaves],
  )
  const found = await transaction.query(
    `update access_log.access a set seal = $2, position = n - 1
     from rows from (jsonb_to_recordset($3::jsonb) as (access uuid, at timestamptz))
       with ordinality as sealed (access, at, n)
     where a.organisation = $1 and a.access = sealed.access and a.at = sealed.at and a.seal is null
     returning 1`,
    [organisation, seal, JSON.stringify(looks.map(({ access, at }) => ({ access, at })))],
  )
  if (found.length !== looks.length) throw new Error('A look went while it was sealed')
}
