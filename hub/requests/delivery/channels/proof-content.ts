import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { StoredProof } from '../../register/proofs-sql.ts'
import type { Known } from '../../status/narration.ts'

/** A proof that a usager is sent, with all that may be said of their request. */
export interface ProofContent extends Known {
  proof: StoredProof
  locale: UsagerLocale
  now: Date
  /** Address people reach the hub at. */
  publicUrl: string
  /** The page of the request, where its code is known; else the page that asks for one. */
  page: string
  /** Where whoever is told says, without signing in, that they want to read it on their page alone. */
  stop: string
}
