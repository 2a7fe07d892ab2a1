import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { responseRate } from '#shared/statistics/response-rate.ts'

describe('A response rate', () => {
  it('leaves out who was not reached, and not who is silent', () => {
    expect(responseRate({ invited: 412, undeliverable: 12, answered: 130 })).toBe(0.325)
    expect(responseRate({ invited: 5, undeliverable: 0, answered: 0 })).toBe(0)
    expect(responseRate({ invited: 5, undeliverable: 2, answered: 3 })).toBe(1)
  })

  it('is none where nobody could answer', () => {
    expect(responseRate({ invited: 0, undeliverable: 0, answered: 0 })).toBeNull()
    expect(responseRate({ invited: 3, undeliverable: 3, answered: 0 })).toBeNull()
  })

  it('rises when a silent invitation turns out to have bounced', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.nat(500),
        fc.nat(500),
        (answered, bounced, silent) => {
          const invited = answered + bounced + silent + 1
          const before = responseRate({ invited, undeliverable: bounced, answered })
          const after = responseRate({ invited, undeliverable: bounced + 1, answered })
          expect(after).toBeGreaterThan(before ?? 9)
        },
      ),
    )
  })

  it('refuses what is no count, and more answers than people reached', () => {
    for (const wrong of [
      { invited: 3, undeliverable: 1, answered: 3 },
      { invited: -1, undeliverable: 0, answered: 0 },
      { invited: 3, undeliverable: 0.5, answered: 0 },
      { invited: 3, undeliverable: 0, answered: Number.NaN },
    ])
      expect(() => responseRate(wrong)).toThrow(RangeError)
  })
})
