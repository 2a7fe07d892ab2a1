import type { Failure } from '../../failure.ts'

/** An SMS for a provider. */
export interface Sms {
  /** Idempotency key: the same for a repeated sending. */
  id: string
  /** In E.164. */
  to: string
  text: string
  url: URL
  token: string
  signal: AbortSignal
  now: Date
}

/** The outcome of an SMS. */
export type SmsOutcome =
  /** @param takenAs the provider's id; `null` when it is not usable */
  | { takenAs: string | null }
  | {
      failure: Failure
      isTemporary: boolean
      /** Milliseconds of the provider's `Retry-After`. */
      retryAfter?: number | null
      /** The number does not exist. */
      isGone?: boolean
    }

/** An SMS gateway, one file each. */
export interface Provider {
  /** Whether it sends an SMS with a repeated id once. */
  isIdempotent: boolean
  /** Sends once. A failure is an outcome, never an exception. */
  send(sms: Sms): Promise<SmsOutcome>
}
