/** Why nothing was heard of an address. */
export type NotReached =
  /** Nobody knows the name, or nobody could be asked. */
  | { why: 'unresolved'; host: string }
  /** The name leads into a network that is not public and was not allowed. */
  | { why: 'private_address'; host: string; address: string }
  /** Plain http leaves the networks that are allowed. */
  | { why: 'not_https'; host: string }
  /** No connection, or it broke. */
  | { why: 'unreachable'; code: string }
  /** The certificate is not to be trusted. */
  | { why: 'untrusted'; code: string }

/** What an error of the network means. @param code as Node.js names it */
export function failureOf(code: string): NotReached {
  return /CERT|SELF_SIGNED|UNABLE_TO|ALTNAME|SSL|TLS|EPROTO/.test(code)
    ? { why: 'untrusted', code }
    : { why: 'unreachable', code }
}
