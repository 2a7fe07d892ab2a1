import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalTwoSided } from '#shared/statistics/distribution/normal.ts'
import { holm } from '#shared/statistics/holm.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const { multiplicity, funnel } = reference
const several = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 })

describe('Several tests looked at together', () => {
  it('are adjusted as R does', () => {
    const p = funnel.z.map(normalTwoSided)
    expectClose(
      {
        p_two_sided_z: p,
        holm: holm(p),
        p_two_sided_z_additive: funnel.z_additive.map(normalTwoSided),
      },
      {
        p_two_sided_z: multiplicity.p_two_sided_z,
        holm: multiplicity.holm,
        p_two_sided_z_additive: multiplicity.p_two_sided_z_additive,
      },
    )
  })

  it('are worked out by hand, in the order given', () => {
    expectClose(holm([0.04, 0.01, 0.03]), [0.06, 0.03, 0.06])
    expect(holm([0.9, 0.8])).toEqual([1, 1])
  })

  it('are what they are when alone, and none of none', () => {
    expect(holm([])).toEqual([])
    expect(holm([0.2])).toEqual([0.2])
    expect(holm([0, 1])).toEqual([0, 1])
  })

  it('are no tests when one is no probability', () => {
    for (const p of [-0.01, 1.01, Number.NaN])
      expect(() => holm([0.5, p])).toThrow(new RangeError('A probability is between zero and one'))
  })

  it('count less than alone', () => {
    fc.assert(
      fc.property(several, (p) => {
        for (const [at, one] of holm(p).entries()) {
          expect(one).toBeGreaterThanOrEqual(p[at] ?? 2)
          expect(one).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('keep their order, whatever the order they come in', () => {
    fc.assert(
      fc.property(several, (p) => {
        expect(holm(p.toReversed())).toEqual(holm(p).toReversed())
        const ordered = holm(p.toSorted((one, other) => one - other))
        expect(ordered).toEqual(ordered.toSorted((one, other) => one - other))
      }),
    )
  })

  it('leave what is given as it is', () => {
    const p = Object.freeze([0.3, 0.1])
    expect(holm(p)).not.toBe(p)
  })
})
