import type { Failure } from '../../failure.ts'

/** An SMS as a provider is given it. */
export interface Sms {
  /** The name of this sending: the same whenever the same is sent again. */
  id: string
  /** In E.164. */
  to: string
  text: string
  url: URL
  token: string
  signal: AbortSignal
  now: Date
}

/** What became of an SMS. */
export type SmsOutcome =
  /** @param takenAs what the provider calls it; `null` where that is no name */
  | { takenAs: string | null }
  | {
      failure: Failure
      isTemporary: boolean
      /** Milliseconds the provider asks us to wait. */
      retryAfter?: number | null
      /** The number is none. */
      isGone?: boolean
    }

/** A gateway that SMS are sent through, one file each. */
export interface Provider {
  /** Sent twice under one id, an SMS goes out once. */
  isIdempotent: boolean
  /** Sends once. What goes wrong is an outcome, never a throw. */
  send(sms: Sms): Promise<SmsOutcome>
}
