import { describe, expect, it } from 'vitest'
import { isUnreliable } from '../../../../hub/integrations/source-client/fault.ts'
import { formatSourceFault } from '../../../../hub/integrations/source-client/format-source-fault.ts'
import { faults } from '../../../fakes/faults.ts'

describe('A fault', () => {
  it.each(Object.values(faults))('of each kind is one or two plain sentences: $why', (fault) => {
    const said = formatSourceFault(fault)
    expect(said).toMatch(/^[A-Z][^\n]+\.$/)
    expect(said.split(/\. (?=[A-Z])/).length).toBeLessThanOrEqual(2)
    expect(said).not.toMatch(/undefined|null|NaN|\.\.|no request/)
    for (const [name, told] of Object.entries(fault).slice(1))
      if (name !== 'what' && name !== 'bytes')
        expect(said).toContain(typeof told === 'number' ? told.toLocaleString('en') : String(told))
  })

  it('of each kind is told apart from every other', () => {
    const all = Object.values(faults).map(formatSourceFault)
    expect(new Set(all).size).toBe(all.length)
    const what = (['format', 'page', 'charset', 'depth'] as const).map((one) =>
      formatSourceFault({ why: 'unreadable', what: one }),
    )
    expect(new Set(what).size).toBe(4)
  })

  it('says what is known, and nothing of what is not', () => {
    expect(formatSourceFault({ why: 'busy', seconds: null })).toMatch(/^It asks for patience\. /)
    expect(formatSourceFault({ why: 'redirected', to: '' })).toMatch(
      /^It sent elsewhere, as sites do/,
    )
    expect(formatSourceFault({ why: 'failed', status: 404 })).toMatch(
      /^It failed \(status 404\)\. /,
    )
    expect(formatSourceFault({ why: 'too_slow', seconds: 1 })).toMatch(/within 1 second\. /)
    expect(formatSourceFault(faults.too_large)).toContain('20 megabytes')
  })

  it('is unreliable where the source answered something that cannot be believed', () => {
    const unreliable = Object.values(faults).filter(isUnreliable)
    expect(unreliable.map(({ why }) => why)).toEqual(['endless', 'not_asked_for', 'emptied'])
  })
})
