import type { Fault } from '../../hub/integrations/source-client/fault.ts'

/** One fault of each kind, with what only an administrator should read: a kind that is not here is refused by the compiler. */
export const faults: { readonly [Why in Fault['why']]: Extract<Fault, { why: Why }> } = {
  unreachable: { why: 'unreachable', code: 'ECONNREFUSED' },
  untrusted: { why: 'untrusted', code: 'CERT_HAS_EXPIRED' },
  too_slow: { why: 'too_slow', seconds: 71 },
  refused: { why: 'refused', status: 403 },
  redirected: { why: 'redirected', to: 'https://inside.example/login' },
  busy: { why: 'busy', seconds: 71 },
  failed: { why: 'failed', status: 500, code: 'E_INSIDE' },
  too_large: { why: 'too_large', bytes: 20_000_000 },
  unreadable: { why: 'unreadable', what: 'charset' },
  unexpected: { why: 'unexpected', path: '/items/71/Requestor' },
  not_proven: { why: 'not_proven' },
  endless: { why: 'endless' },
  not_asked_for: { why: 'not_asked_for' },
  emptied: { why: 'emptied', gone: 710, known: 711 },
  hindered: {
    why: 'hindered',
    sentence: 'The path /srv/inside cannot be read (EACCES). It is tried again.',
  },
  rested: { why: 'rested' },
}
