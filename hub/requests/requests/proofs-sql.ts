import type { Proof } from '#shared/contract/requests/proof.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { digest } from '../../platform/crypto/digest.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { RequestKey } from './requests-sql.ts'

/** The author of a proof: a system of the organisation, the hub itself, or an agent. */
export const proofAuthors = ['source', 'hub', 'agent'] as const

export type ProofAuthor = (typeof proofAuthors)[number]

/**
 * A proof to insert. `written_in`: an agent wrote its sentences in this language only, and each
 * stands under every required language.
 */
export type NewProof = Proof & { written_in?: UsagerLocale }

/**
 * A stored proof, with its author. `asks`: a message of the hub that invites, or asks whether the
 * usager was present; it is no step.
 * `acts`: the mandate whose beginning or end a message of the hub tells.
 */
export type StoredProof = NewProof & {
  made_by: ProofAuthor
  asks?: 'first' | 'reminder' | 'presence'
  acts?: string
}

/**
 * Returns every step of a request, in the order of events.
 * @param audience of the proofs; for agents, those of usagers are included.
 */
export async function listProofs(
  database: Queryable,
  key: RequestKey,
  audience: 'usager' | 'agent',
): Promise<StoredProof[]> {
  const rows = await database.query<{ content: NewProof; made_by: StoredProof['made_by'] }>(
    `select content, made_by from proof
     where organisation = $1 and source = $2 and reference = $3
       and audience <> 'invitation' and ($4 = 'agent' or audience = 'usager')
     order by at, recorded_at, proof`,
    [key.organisation, key.source, key.reference, audience],
  )
  return rows.map(({ content, made_by }) => ({ ...content, made_by }))
}

/**
 * Inserts a proof of the hub itself. One that only asks is no step: its usager does not see it.
 * @param lateFor number of the late promise it tells of; once for each
 * @returns whether it was first
 */
export async function insertHubProof(
  transaction: Queryable,
  { organisation, source, reference }: RequestKey,
  proof: Proof & Pick<StoredProof, 'asks' | 'acts'>,
  now: Date,
  lateFor: number | null = null,
): Promise<boolean> {
  const rows = await transaction.query(
    `insert into proof (organisation, source, reference, proof, kind, at, content_hash, content,
       recorded_at, made_by, audience, late_for)
     values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9, 'hub', $10, $11)
     on conflict do nothing returning proof`,
    [
      organisation,
      source,
      reference,
      proof.id,
      proof.kind,
      new Date(proof.at),
      digest(proof),
      JSON.stringify(proof),
      now,
      proof.asks ? 'invitation' : 'usager',
      lateFor,
    ],
  )
  return rows.length > 0
}
