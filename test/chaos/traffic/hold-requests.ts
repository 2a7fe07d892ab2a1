import type { Queryable } from '../../../hub/platform/database/database.ts'
import { referenceOf } from '../proofs/source.ts'
import type { Held } from './held.ts'
import type { Ledger } from './ledger.ts'

interface Request {
  reference: string
  state: string
  steps: number[]
}

/** Each request in the state it was last said to be in, with each of its proofs once. */
export async function holdRequests(
  database: Queryable,
  { states, proofs }: Pick<Ledger, 'states' | 'proofs'>,
  held: Held,
): Promise<void> {
  const rows = await database.query<Request>(
    `select reference, state, coalesce((
       select jsonb_agg(coalesce(substring(content #>> '{text,fr}' from 'pas-([0-9]+)')::int, 0))
       from proof p where (p.organisation, p.source, p.reference)
         = (r.organisation, r.source, r.reference)), '[]') as steps
     from request r`,
  )
  const kept = new Map(rows.map((row) => [row.reference, row]))
  for (const [reference, state] of states) {
    const found = kept.get(reference)?.state
    if (found !== state) held.lost.push(`${reference} is ${found} instead of ${state}`)
  }
  for (const name of proofs) {
    const [usager = '', step = ''] = name.split('/')
    const reference = referenceOf(Number(usager))
    const times = kept.get(reference)?.steps.filter((one) => one === Number(step)).length ?? 0
    const line = `step ${step} of ${reference} is there ${times} times`
    if (times === 0) held.lost.push(line)
    if (times > 1) held.doubled.push(line)
  }
}
