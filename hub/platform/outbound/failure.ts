/** Why the hub received no answer. */
export type NotReached =
  /** DNS has no such name, or DNS failed. */
  | { why: 'unresolved'; host: string }
  /** The name resolves to a private network outside the allowed ones. */
  | { why: 'private_address'; host: string; address: string }
  /** Plain HTTP outside the allowed networks. */
  | { why: 'not_https'; host: string }
  /** No connection, or it broke. */
  | { why: 'unreachable'; code: string }
  /** The TLS certificate is not valid. */
  | { why: 'untrusted'; code: string }

/** Returns the meaning of a network error. @param code of Node.js */
export function failureOf(code: string): NotReached {
  return /CERT|SELF_SIGNED|UNABLE_TO|ALTNAME|SSL|TLS|EPROTO/.test(code)
    ? { why: 'untrusted', code }
    : { why: 'unreachable', code }
}
