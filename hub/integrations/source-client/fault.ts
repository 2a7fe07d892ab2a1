/** Why a source did not answer, or its answer was rejected. None of these means *no request*. */
export type Fault =
  /** No connection, or it broke. */
  | { why: 'unreachable'; code: string }
  /** TLS: its certificate is invalid or expired. */
  | { why: 'untrusted'; code: string }
  /** Timeout, in seconds. */
  | { why: 'too_slow'; seconds: number }
  /** It refused the key; with a code where it refused a part only. */
  | { why: 'refused'; status: number; code?: string }
  /** It redirected, as sites do to a sign-in page. */
  | { why: 'redirected'; to: string }
  /** Its rate limit was reached; seconds to wait, if given. */
  | { why: 'busy'; seconds: number | null }
  /** It failed, or did not understand the request. */
  | { why: 'failed'; status: number; code?: string }
  /** Its answer exceeds the maximum, in bytes. */
  | { why: 'too_large'; bytes: number }
  /** Its answer has another format. */
  | { why: 'unreadable'; what: 'format' | 'page' | 'charset' | 'depth' }
  /** Its answer contradicts its documentation at this path. */
  | { why: 'unexpected'; path: string }
  /** Nothing proves that it accepted the key, so an empty list proves nothing. */
  | { why: 'not_proven' }
  /** Its pagination never ends. */
  | { why: 'endless' }
  /** It returned records that were not requested. */
  | { why: 'not_asked_for' }
  /** Most known records seem to be gone. */
  | { why: 'emptied'; gone: number; known: number }
  /** A problem on this side: a sentence for its administrator. */
  | { why: 'hindered'; sentence: string }
  /** The circuit breaker is open after several failures. */
  | { why: 'rested' }

/** A source that failed. Nothing is known of its requests then. */
export class SourceFault extends Error {
  readonly fault: Fault

  constructor(fault: Fault) {
    super(`The source could not be read: ${fault.why}`)
    this.fault = fault
  }
}

/** Returns whether the answer is untrustworthy, rather than missing. */
export function isUnreliable({ why }: Fault): boolean {
  return why === 'not_asked_for' || why === 'emptied' || why === 'endless'
}
