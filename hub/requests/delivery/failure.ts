/** Why something was not taken. Kept with the delivery; said to agents in words. */
export type Failure =
  /** What was given can be no address or number. */
  | { why: 'not_an_address' }
  /** Whoever delivers refused it. @param said its own words, cut short and on one line */
  | { why: 'refused'; said: string }
  /** It was taken, and came back. @param said the status and words of who sent it back */
  | { why: 'returned'; said: string }
  /** No connection came about, or it broke before anything was said. */
  | { why: 'unreachable'; said: string }
  | { why: 'too_slow'; seconds: number }
  /** The connection broke, or the hub was stopped, while it was being sent: it may have arrived. */
  | { why: 'interrupted' }
  /** The device wants nothing more. */
  | { why: 'gone' }
  /** It was too late to be of use. */
  | { why: 'given_up' }
  /** Something went wrong on our side. */
  | { why: 'broken' }
  /** The hub sends by this way no more. */
  | { why: 'turned_off' }
