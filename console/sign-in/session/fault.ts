/**
 * Why the console is not open.
 *
 * - `givenUp`: whoever was signing in turned back
 * - `refused`: the sign-in came to nothing
 * - `noRights`: the account opens nothing here
 * - `lost`: this return was not asked for by this tab, or can no longer be checked
 * - `over`: the session ended, or was ended from outside
 * - `idle`: nobody touched it for a while
 * - `unreachable`, `unreadable`: the hub does not answer, or not as this page expects
 * - `unprotected`: this address has no TLS, so that the browser refuses to sign
 * - `unkept`: the browser refuses to keep the key of a session
 * - `halfLeft`: forgotten here, while the identity provider could not be told
 */
export type Fault =
  | 'givenUp'
  | 'refused'
  | 'noRights'
  | 'lost'
  | 'over'
  | 'idle'
  | 'unreachable'
  | 'unreadable'
  | 'unprotected'
  | 'unkept'
  | 'halfLeft'
