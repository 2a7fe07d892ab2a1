import type { Proof } from '#shared/contract/proof.ts'
import type { Queryable } from './database.ts'
import type { RequestKey } from './requests.ts'

/** A proof as it is kept, with who made it: a system of the organisation, or the hub by itself. */
export type StoredProof = Proof & { made_by: 'source' | 'hub' }

/**
 * Every proof of a request, in the order things happened.
 * @param audience whom they are shown to; an agent is shown those for usagers too.
 */
export async function findProofs(
  database: Queryable,
  key: RequestKey,
  audience: 'usager' | 'agent',
): Promise<StoredProof[]> {
  const rows = await database.query<{ content: Proof; made_by: StoredProof['made_by'] }>(
    `select content, made_by from proof
     where organisation = $1 and source = $2 and reference = $3
       and ($4 = 'agent' or audience = 'usager')
     order by at, recorded_at, proof`,
    [key.organisation, key.source, key.reference, audience],
  )
  return rows.map(({ content, made_by }) => ({ ...content, made_by }))
}

/** The digest of the proof that is kept under an id, `null` for none. */
export async function findProofHash(
  transaction: Queryable,
  { organisation, source, reference }: RequestKey,
  proof: string,
): Promise<string | null> {
  const [kept] = await transaction.query<{ content_hash: string }>(
    `select content_hash from proof
     where organisation = $1 and source = $2 and reference = $3 and proof = $4`,
    [organisation, source, reference, proof],
  )
  return kept?.content_hash ?? null
}

/** Records a proof that a system of the organisation makes. Append-only. */
export async function insertProof(
  transaction: Queryable,
  key: RequestKey,
  proof: Proof,
  contentHash: string,
  now: Date,
): Promise<void> {
  await transaction.query(
    `insert into proof (organisation, source, reference, proof, kind, at, content_hash, content,
       recorded_at, audience)
     values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9, $10)`,
    [
      key.organisation,
      key.source,
      key.reference,
      proof.id,
      proof.kind,
      new Date(proof.at),
      contentHash,
      JSON.stringify(proof),
      now,
      proof.audience ?? 'usager',
    ],
  )
}
