import type { Proof } from '#shared/contract/proof.ts'
import type { Queryable } from './database.ts'
import type { RequestKey } from './requests.ts'

/** Every proof of a request, in the order things happened. */
export async function findProofs(database: Queryable, key: RequestKey): Promise<Proof[]> {
  const rows = await database.query<{ content: Proof }>(
    `select content from proof
     where organisation = $1 and source = $2 and reference = $3 order by at, recorded_at, proof`,
    [key.organisation, key.source, key.reference],
  )
  return rows.map((row) => row.content)
}

/**
 * Records a proof. Append-only: under a known id nothing is written.
 * @returns `first`, `already` when the same content is kept, `contradiction` when another is.
 */
export async function insertProof(
  transaction: Queryable,
  key: RequestKey,
  proof: Proof,
  contentHash: string,
  now: Date,
): Promise<'first' | 'already' | 'contradiction'> {
  const where = [key.organisation, key.source, key.reference, proof.id]
  const rows = await transaction.query(
    `insert into proof (organisation, source, reference, proof, kind, at, content_hash, content,
       recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9)
     on conflict do nothing returning proof`,
    [...where, proof.kind, new Date(proof.at), contentHash, JSON.stringify(proof), now],
  )
  if (rows.length > 0) return 'first'
  const [kept] = await transaction.query<{ content_hash: string }>(
    `select content_hash from proof
     where organisation = $1 and source = $2 and reference = $3 and proof = $4`,
    where,
  )
  return kept?.content_hash === contentHash ? 'already' : 'contradiction'
}
