import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { benjaminiHochberg } from '#shared/statistics/benjamini-hochberg.ts'
import { normalTwoSided } from '#shared/statistics/distribution/normal.ts'
import { holm } from '#shared/statistics/holm.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const { multiplicity, funnel } = reference
const several = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 })
const adjustments = { Holm: holm, 'Benjamini and Hochberg': benjaminiHochberg }

describe('Several tests looked at together', () => {
  it('are adjusted as R does', () => {
    const p = funnel.z.map(normalTwoSided)
    expectClose(
      {
        p_two_sided_z: p,
        holm: holm(p),
        BH: benjaminiHochberg(p),
        p_two_sided_z_additive: funnel.z_additive.map(normalTwoSided),
      },
      {
        p_two_sided_z: multiplicity.p_two_sided_z,
        holm: multiplicity.holm,
        BH: multiplicity.BH,
        p_two_sided_z_additive: multiplicity.p_two_sided_z_additive,
      },
    )
  })

  it('are worked out by hand, in the order given', () => {
    expectClose(holm([0.04, 0.01, 0.03]), [0.06, 0.03, 0.06])
    expectClose(benjaminiHochberg([0.04, 0.01, 0.03]), [0.04, 0.03, 0.04])
    expect(holm([0.9, 0.8])).toEqual([1, 1])
    expect(benjaminiHochberg([0.9, 0.8])).toEqual([0.9, 0.9])
  })

  it.each(Object.entries(adjustments))(
    'are by %s what they are when alone, and none of none',
    (_name, adjust) => {
      expect(adjust([])).toEqual([])
      expect(adjust([0.2])).toEqual([0.2])
      expect(adjust([0, 1])).toEqual([0, 1])
    },
  )

  it.each(Object.entries(adjustments))(
    'are by %s no test when one is no probability',
    (_name, adjust) => {
      for (const p of [-0.01, 1.01, Number.NaN])
        expect(() => adjust([0.5, p])).toThrow(
          new RangeError('A probability is between zero and one'),
        )
    },
  )

  it('count less by Holm than by Benjamini and Hochberg, and less by these than alone', () => {
    fc.assert(
      fc.property(several, (p) => {
        const strict = holm(p)
        const mild = benjaminiHochberg(p)
        for (const [at, one] of p.entries()) {
          expect(mild[at]).toBeGreaterThanOrEqual(one)
          expect(strict[at]).toBeGreaterThanOrEqual((mild[at] ?? 2) - 1e-12)
          expect(strict[at]).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('keep their order, whatever the order they come in', () => {
    fc.assert(
      fc.property(several, (p) => {
        for (const adjust of Object.values(adjustments)) {
          expect(adjust(p.toReversed())).toEqual(adjust(p).toReversed())
          const ordered = adjust(p.toSorted((one, other) => one - other))
          expect(ordered).toEqual(ordered.toSorted((one, other) => one - other))
        }
      }),
    )
  })

  it('leave what is given as it is', () => {
    const p = Object.freeze([0.3, 0.1])
    expect(holm(p)).not.toBe(p)
    expect(benjaminiHochberg(p)).not.toBe(p)
  })
})
