import type { Queryable } from '../../../platform/database/database.ts'

/** Why a witness did not cosign the newest head of a log. */
export const witnessFaults = [
  'unreachable',
  'slow',
  'unknown_log',
  'other_key',
  'ahead',
  'fork',
  'forged',
  'strange',
] as const

export type WitnessFault = (typeof witnessFaults)[number]

/** How a witness stands to the log of an organisation. */
export interface Witnessing {
  organisation: string
  witness: string
  /** Of the newest head it cosigned; with `at`, by the witness's clock, and the signature line. */
  size: number | null
  at: Date | null
  line: string | null
  fault: WitnessFault | null
  /** Number of seals that the witness says it saw. */
  fault_size: number | null
  fault_since: Date | null
}

/** Lists how every witness stands to the logs. @param organisation all without it */
export function listWitnessings(
  database: Queryable,
  organisation: string | null,
): Promise<Witnessing[]> {
  return database.query<Witnessing>(
    `select organisation, witness, size::float8 as size, at, line, fault,
       fault_size::float8 as fault_size, fault_since
     from log_cosignature where organisation = coalesce($1, organisation)
     order by organisation, witness`,
    [organisation],
  )
}

/** Lists the cosignature lines of a head, by witness. @param size number of seals under it */
export async function listCosignaturesOf(
  database: Queryable,
  organisation: string,
  size: number,
): Promise<string[]> {
  const rows = await database.query<{ line: string }>(
    `select line from log_cosignature
     where organisation = $1 and size = $2::bigint and line is not null order by witness`,
    [organisation, size],
  )
  return rows.map(({ line }) => line)
}

/** Records the newest head that a witness cosigned; its fault is over. */
export async function upsertCosignature(
  database: Queryable,
  one: { organisation: string; witness: string; size: number; at: Date; line: string },
): Promise<void> {
  await database.query(
    `insert into log_cosignature (organisation, witness, size, at, line) values ($1, $2, $3, $4, $5)
     on conflict (organisation, witness) do update
     set size = excluded.size, at = excluded.at, line = excluded.line,
       fault = null, fault_size = null, fault_since = null`,
    [one.organisation, one.witness, one.size, one.at, one.line],
  )
}

/** Records why a witness did not cosign. The head that it cosigned last stays. */
export async function upsertFault(
  database: Queryable,
  one: { organisation: string; witness: string; fault: WitnessFault; size: number | null },
  now: Date,
): Promise<void> {
  await database.query(
    `insert into log_cosignature as c (organisation, witness, fault, fault_size, fault_since)
     values ($1, $2, $3, $4, $5)
     on conflict (organisation, witness) do update
     set fault = excluded.fault, fault_size = excluded.fault_size,
       fault_since = case when c.fault = excluded.fault then c.fault_since else excluded.fault_since end`,
    [one.organisation, one.witness, one.fault, one.size, now],
  )
}

/** Deletes what a witness cosigned. */
export async function deleteCosignatures(transaction: Queryable, witness: string): Promise<void> {
  await transaction.query('delete from log_cosignature where witness = $1', [witness])
}

/** How the witnesses of all logs fare, and how many logs were forked: ours, or those of others. */
export type WitnessStanding = Record<'well' | 'failing' | 'forked', number>

/** Counts them. */
export async function countWitnessings(database: Queryable): Promise<WitnessStanding> {
  const [own] = await database.query<WitnessStanding>(
    `select count(*) filter (where fault is null)::float8 as well,
       count(*) filter (where fault not in ('ahead', 'fork'))::float8 as failing,
       count(*) filter (where fault in ('ahead', 'fork'))::float8 as forked
     from log_cosignature`,
  )
  const [others] = await database.query<{ forked: number }>(
    'select count(*)::float8 as forked from watched_log where forked_at is not null and removed_at is null',
  )
  const { well, failing, forked } = own ?? { well: 0, failing: 0, forked: 0 }
  return { well, failing, forked: forked + (others?.forked ?? 0) }
}
