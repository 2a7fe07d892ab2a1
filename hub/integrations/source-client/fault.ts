/** Why a source could not be asked, or its answer not be believed. None of these means *no request*. */
export type Fault =
  /** No connection, or it broke. */
  | { why: 'unreachable'; code: string }
  /** Its certificate is not to be trusted, or expired. */
  | { why: 'untrusted'; code: string }
  /** It did not answer in time, in seconds. */
  | { why: 'too_slow'; seconds: number }
  /** It said that the key may not, and what it may not where only a part is refused. */
  | { why: 'refused'; status: number; code?: string }
  /** It sent elsewhere, as sites do with whoever is not signed in. */
  | { why: 'redirected'; to: string }
  /** It asks for patience, for so many seconds where it says how many. */
  | { why: 'busy'; seconds: number | null }
  /** It failed, or did not know what was asked. */
  | { why: 'failed'; status: number; code?: string }
  /** Its answer is longer than any that is read, in bytes. */
  | { why: 'too_large'; bytes: number }
  /** Its answer is not in the format that was asked for. */
  | { why: 'unreadable'; what: 'format' | 'page' | 'charset' | 'depth' }
  /** Its answer holds something else than its documentation says, at this place. */
  | { why: 'unexpected'; path: string }
  /** Nothing shows that the key was accepted: an empty list would say nothing. */
  | { why: 'not_proven' }
  /** Its pages have no end. */
  | { why: 'endless' }
  /** It gave records that were not asked for. */
  | { why: 'not_asked_for' }
  /** Most of what was known there seems to be gone. */
  | { why: 'emptied'; gone: number; known: number }
  /** Something on this side is in the way: a sentence for its administrator. */
  | { why: 'hindered'; sentence: string }
  /** It was not asked: it failed several times of late. */
  | { why: 'rested' }

/** A source that could not be asked or believed. Nothing is known of its requests, then. */
export class SourceFault extends Error {
  readonly fault: Fault

  constructor(fault: Fault) {
    super(`The source could not be read: ${fault.why}`)
    this.fault = fault
  }
}

/** Whether what a source answered cannot be believed, rather than that it did not answer. */
export function isUnreliable({ why }: Fault): boolean {
  return why === 'not_asked_for' || why === 'emptied' || why === 'endless'
}
