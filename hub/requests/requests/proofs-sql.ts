import type { Proof } from '#shared/contract/requests/proof.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { RequestKey } from './requests-sql.ts'

/** The author of a proof: a system of the organisation, the hub itself, or an agent. */
export const proofAuthors = ['source', 'hub', 'agent'] as const

export type ProofAuthor = (typeof proofAuthors)[number]

/**
 * A proof to insert. `written_in`: an agent wrote its sentences in this language only, and each
 * stands under every required language.
 */
export type NewProof = Proof & { written_in?: Locale }

/** A stored proof, with its author. `asks`: a message of the hub that invites, and is no step. */
export type StoredProof = NewProof & { made_by: ProofAuthor; asks?: 'first' | 'reminder' }

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
