import type { Proof } from '#shared/contract/requests/proof.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { RequestKey } from './requests-sql.ts'

/** Who made a proof: a system of the organisation, the hub by itself, or an agent with a look. */
export const proofAuthors = ['source', 'hub', 'agent'] as const

export type ProofAuthor = (typeof proofAuthors)[number]

/**
 * A proof to be kept. `written_in`: an agent wrote its sentences in this language alone, and each of
 * them stands under every language that must be there.
 */
export type NewProof = Proof & { written_in?: Locale }

/** A proof as it is kept, with who made it. */
export type StoredProof = NewProof & { made_by: ProofAuthor }

/**
 * Every proof of a request, in the order things happened.
 * @param audience whom they are shown to; an agent is shown those for usagers too.
 */
export async function listProofs(
  database: Queryable,
  key: RequestKey,
  audience: 'usager' | 'agent',
): Promise<StoredProof[]> {
  const rows = await database.query<{ content: NewProof; made_by: StoredProof['made_by'] }>(
    `select content, made_by from proof
     where organisation = $1 and source = $2 and reference = $3
       and ($4 = 'agent' or audience = 'usager')
     order by at, recorded_at, proof`,
    [key.organisation, key.source, key.reference, audience],
  )
  return rows.map(({ content, made_by }) => ({ ...content, made_by }))
}
