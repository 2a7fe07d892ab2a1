import { describe, expect, it } from 'vitest'
import { type Fault, isUnreliable } from '../../hub/asking/fault.ts'
import { sayFault } from '../../hub/asking/say-fault.ts'

/** One of each: a kind that is not here is refused by the compiler. */
const faults: { readonly [Why in Fault['why']]: Extract<Fault, { why: Why }> } = {
  unreachable: { why: 'unreachable', code: 'ECONNREFUSED' },
  untrusted: { why: 'untrusted', code: 'CERT_HAS_EXPIRED' },
  too_slow: { why: 'too_slow', seconds: 1 },
  refused: { why: 'refused', status: 401 },
  redirected: { why: 'redirected', to: 'https://login.example/sso' },
  busy: { why: 'busy', seconds: 1200 },
  failed: { why: 'failed', status: 500, code: 'internal' },
  too_large: { why: 'too_large', bytes: 20_000_000 },
  unreadable: { why: 'unreadable', what: 'page' },
  unexpected: { why: 'unexpected', path: '/items/0/id' },
  not_proven: { why: 'not_proven' },
  endless: { why: 'endless' },
  not_asked_for: { why: 'not_asked_for' },
  emptied: { why: 'emptied', gone: 90, known: 1000 },
  hindered: {
    why: 'hindered',
    sentence: 'The path /srv/inside cannot be read (EACCES). It is tried again.',
  },
  rested: { why: 'rested' },
}

describe('A fault', () => {
  it.each(Object.values(faults))('of each kind is one or two plain sentences: $why', (fault) => {
    const said = sayFault(fault)
    expect(said).toMatch(/^[A-Z][^\n]+\.$/)
    expect(said.split(/\. (?=[A-Z])/).length).toBeLessThanOrEqual(2)
    expect(said).not.toMatch(/undefined|null|NaN|\.\.|no request/)
    for (const [name, told] of Object.entries(fault).slice(1))
      if (name !== 'what' && name !== 'bytes')
        expect(said).toContain(typeof told === 'number' ? told.toLocaleString('en') : String(told))
  })

  it('of each kind is told apart from every other', () => {
    const all = Object.values(faults).map(sayFault)
    expect(new Set(all).size).toBe(all.length)
    const what = (['format', 'page', 'charset', 'depth'] as const).map((one) =>
      sayFault({ why: 'unreadable', what: one }),
    )
    expect(new Set(what).size).toBe(4)
  })

  it('says what is known, and nothing of what is not', () => {
    expect(sayFault({ why: 'busy', seconds: null })).toMatch(/^It asks for patience\. /)
    expect(sayFault({ why: 'redirected', to: '' })).toMatch(/^It sent elsewhere, as sites do/)
    expect(sayFault({ why: 'failed', status: 404 })).toMatch(/^It failed \(status 404\)\. /)
    expect(sayFault(faults.too_slow)).toMatch(/within 1 second\. /)
    expect(sayFault(faults.too_large)).toContain('20 megabytes')
  })

  it('is unreliable where the source answered something that cannot be believed', () => {
    const unreliable = Object.values(faults).filter(isUnreliable)
    expect(unreliable.map(({ why }) => why)).toEqual(['endless', 'not_asked_for', 'emptied'])
  })
})
