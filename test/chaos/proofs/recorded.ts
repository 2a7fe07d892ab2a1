import type { Database } from '../../../hub/platform/database/database.ts'
import { town } from '../../world/town.ts'
import { nameOf } from './arrivals.ts'
import { referenceOf } from './source.ts'

/** What hubs recorded of one sending. */
export interface Recorded {
  channel: string
  outcome: 'accepted' | 'failed' | 'unknown'
}

/** How many proofs still wait in the outbox. */
export async function countWaiting(database: Database): Promise<number> {
  const [row] = await database.query<{ waiting: number }>(
    `select count(*)::int as waiting from job where queue like 'proofs/%'`,
  )
  return row?.waiting ?? 0
}

/** Names of the proofs that still wait in the outbox, as many usagers as there are. */
export async function findWaiting(database: Database, usagers: number): Promise<Set<string>> {
  const rows = await database.query<{ reference: string; step: number }>(
    `select proof.reference, coalesce(
       substring(content #>> '{text,fr}' from 'pas-([0-9]+)')::int, 0) as step
     from job join proof on proof.proof = (payload->>'proof')::uuid
     where queue like 'proofs/%'`,
  )
  const numbers = numbersOf(usagers)
  return new Set(rows.map(({ reference, step }) => nameOf(numbers.get(reference) ?? -1, step)))
}

/** What hubs recorded of each proof, by its name, as many usagers as there are. */
export async function findRecorded(
  database: Database,
  usagers: number,
): Promise<Map<string, Recorded[]>> {
  const rows = await database.query<Recorded & { reference: string; step: number }>(
    `select reference, channel,
       case failure->>'why' when 'interrupted' then 'unknown' else outcome end as outcome, coalesce(
       substring(content #>> '{text,fr}' from 'pas-([0-9]+)')::int, 0) as step
     from delivery join proof using (organisation, source, reference, proof)
     where organisation = $1`,
    [town.organisation],
  )
  const numbers = numbersOf(usagers)
  const all = new Map<string, Recorded[]>()
  for (const { reference, step, channel, outcome } of rows) {
    const name = nameOf(numbers.get(reference) ?? Number.NaN, step)
    all.set(name, [...(all.get(name) ?? []), { channel, outcome }])
  }
  return all
}

const numbersOf = (usagers: number) =>
  new Map(Array.from({ length: usagers }, (_, n) => [referenceOf(n), n]))
