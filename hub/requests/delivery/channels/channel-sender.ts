import type { SentChannel } from '../channel.ts'
import type { Failure } from '../failure.ts'
import type { ProofContent } from './proof-content.ts'

/** One sending of a proof to one usager. */
export interface Sending {
  told: ProofContent
  /**
   * The name of this sending: of one proof by one channel it is always the same, and nobody can guess
   * it. What makes a channel idempotent.
   */
  name: string
  /** Where it goes, as it was unsealed: an address, a number in E.164, a push subscription as JSON. */
  to: string
  /** Ends the try. */
  signal: AbortSignal
}

/** What became of a sending. */
export type Outcome =
  /** It was taken. @param takenAs what whoever took it calls it */
  | { takenAs: string | null }
  | {
      failure: Failure
      /** Whether the same may be taken later; the next channel is tried where it may not. */
      isTemporary: boolean
      /** Milliseconds that whoever refused asks us to wait. */
      retryAfter?: number | null
      /** The address is no longer one: it is forgotten, or not used again. */
      isGone?: boolean
    }

/** A way to tell usagers, one file each. */
export interface ChannelSender {
  channel: SentChannel
  /** Whether the same sending said twice arrives once. */
  isIdempotent: boolean
  /** What a sending is called on its way: a Message-ID, an idempotency key, a topic. */
  nameOf(name: string): string
  /** Most sendings at once. */
  mostAtOnce: number
  /** Sends once. What goes wrong on the way is an outcome; what is thrown is a fault of ours. */
  send(sending: Sending): Promise<Outcome>
  close(): Promise<void>
}
