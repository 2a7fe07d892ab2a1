/** Reason of a failed delivery. Stored as a code, and formatted for agents. */
export type Failure =
  /** The address or number is malformed. */
  | { why: 'not_an_address' }
  /** The provider refused it. @param said its text, shortened to one line */
  | { why: 'refused'; said: string }
  /** It was accepted, and bounced. @param said status and text of the bounce */
  | { why: 'returned'; said: string }
  /** The connection failed, before any answer. */
  | { why: 'unreachable'; said: string }
  | { why: 'too_slow'; seconds: number }
  /** The connection broke, or the hub stopped, during the sending: it may have arrived. */
  | { why: 'interrupted' }
  /** The subscription has expired. */
  | { why: 'gone' }
  /** It was too late to be useful. */
  | { why: 'given_up' }
  /** An error of the hub. */
  | { why: 'broken' }
  /** The channel is turned off. */
  | { why: 'turned_off' }
