import type { SentChannel } from '../channel.ts'
import type { Failure } from '../failure.ts'
import type { ProofContent } from './proof-content.ts'

/** One sending of a proof to one usager. */
export interface Sending {
  told: ProofContent
  /** Idempotency key of this sending: constant for a proof and a channel, and unguessable. */
  name: string
  /**
   * Decrypted recipient: an e-mail address, a phone number in E.164, a push subscription as JSON.
   */
  to: string
  /** Aborts the attempt. */
  signal: AbortSignal
}

/** The outcome of a sending. */
export type Outcome =
  /** It was accepted. @param takenAs id at the provider */
  | { takenAs: string | null }
  | {
      failure: Failure
      /** Whether a retry may succeed; otherwise the next channel follows. */
      isTemporary: boolean
      /** Milliseconds of the provider's `Retry-After`. */
      retryAfter?: number | null
      /** The address no longer exists: the hub deletes it, or stops using it. */
      isGone?: boolean
    }

/** A channel, one file each. */
export interface ChannelSender {
  channel: SentChannel
  /** Whether a repeated sending arrives once. */
  isIdempotent: boolean
  /** Returns the provider's form of the key: a Message-ID, an idempotency key, a topic. */
  nameOf(name: string): string
  /** Most concurrent sendings. */
  mostAtOnce: number
  /** Sends once. A failure on the way is an outcome; only a bug throws. */
  send(sending: Sending): Promise<Outcome>
  close(): Promise<void>
}
