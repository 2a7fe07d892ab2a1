import type { Queryable } from './database.ts'

/** Proofs that are due and have not left: how many, and how long the first has waited, in seconds. */
export interface WaitingProofs {
  n: number
  late: number
}

/** Reads what waits in the queue of proofs, whose tables its library makes when a hub first starts. */
export async function readWaitingProofs(database: Queryable): Promise<WaitingProofs> {
  const [there] = await database.query<{ is: boolean }>(
    "select to_regclass('pgboss.job') is not null as is",
  )
  if (!there?.is) return { n: 0, late: 0 }
  const [row] = await database.query<WaitingProofs>(
    `select count(*)::int as n,
       coalesce(extract(epoch from now() - min(start_after)), 0)::float8 as late
     from pgboss.job where state in ('created', 'retry', 'active') and start_after <= now()`,
  )
  return row ?? { n: 0, late: 0 }
}
