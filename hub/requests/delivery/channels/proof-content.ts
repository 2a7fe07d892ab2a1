import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { LetterIdentity } from '../../../catalogue/identity/letter-identity.ts'
import type { RequestInvitation } from '../../invitations/open-invitations.ts'
import type { StoredProof } from '../../requests/proofs-sql.ts'
import type { Known } from '../../status/narration.ts'

/** A change that answers have led to, and the page of replies. */
export interface PublishedChange {
  what: string
  url: string
}

/** A proof to send, with the data of its request. */
export interface ProofContent extends Known {
  proof: StoredProof
  locale: UsagerLocale
  now: Date
  /** Who writes. */
  identity: LetterIdentity
  /** Public URL of the hub. */
  publicUrl: string
  /** URL of the request's page, if the code is known; else of the page that asks for one. */
  page: string
  /** URL to stop the messages without signing in. */
  stop: string
  /** It goes to somebody who acts for the usager. */
  isDelegate?: boolean
  /** The unanswered invitation to say how it was; `null` before the end and in an agent's preview. */
  invitation: RequestInvitation | null
  /** What answers have led to, in the last message of a request; none elsewhere. */
  change?: PublishedChange | null
}
