import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerWeights, likelihoodCusum } from '#shared/statistics/likelihood-cusum.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const { control } = reference
const weeks = control.n.map((n, at) => ({ n, x: control.bad[at] ?? 0 }))

describe('A cumulative sum of likelihood ratios', () => {
  it('is as worked out with R', () => {
    const { bad, good } = answerWeights(control.bern_p0, control.bern_p1)
    expectClose(bad, control.bern_W1)
    expectClose(good, control.bern_W0)
    const chart = (h: number) => likelihoodCusum(weeks, control.bern_p0, control.bern_p1, h)
    expectClose(chart(3).sums, control.bern_llr_grouped)
    expect(chart(3).firstSignal).toBe(control.bern_first_over_3)
    expect(chart(4.5).firstSignal).toBe(control['bern_first_over_4.5'])
  })

  it('signals above its threshold and not on it', () => {
    const one = [{ x: 1, n: 1 }]
    const found = likelihoodCusum(one, 0.25, 0.5, Math.log(2))
    expect(found).toEqual({ sums: [Math.log(2)], firstSignal: null })
    expect(likelihoodCusum(one, 0.25, 0.5, 0.69).firstSignal).toBe(1)
    expect(likelihoodCusum([{ x: 0, n: 3 }], 0.25, 0.5, 0)).toEqual({
      sums: [0],
      firstSignal: null,
    })
  })

  it('stands still when nobody answers', () => {
    const { sums } = likelihoodCusum(
      [
        { x: 2, n: 2 },
        { x: 0, n: 0 },
      ],
      0.1,
      0.2,
      9,
    )
    expectClose(sums, [2 * Math.log(2), 2 * Math.log(2)], 1e-14)
  })

  it('refuses shares that are not one worse than the other, and what is no count', () => {
    for (const [p0, p1] of [
      [0, 0.5],
      [0.5, 0.5],
      [0.5, 0.4],
      [0.5, 1],
      [Number.NaN, 0.5],
      [0.5, Number.NaN],
    ] as const)
      expect(() => answerWeights(p0, p1), `${p0} ${p1}`).toThrow(RangeError)
    for (const period of [
      { x: -1, n: 2 },
      { x: 3, n: 2 },
      { x: Number.NaN, n: 2 },
    ])
      expect(() => likelihoodCusum([period], 0.1, 0.2, 3)).toThrow(RangeError)
    for (const h of [-1, Number.NaN])
      expect(() => likelihoodCusum([], 0.1, 0.2, h)).toThrow(RangeError)
  })

  it('says the same of a period and of its bad answers alone followed by its good ones, or more', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), (bad, good) => {
        const whole = likelihoodCusum([{ x: bad, n: bad + good }], 0.15, 0.25, 4).sums.at(-1)
        const parts = likelihoodCusum(
          [
            { x: bad, n: bad },
            { x: 0, n: good },
          ],
          0.15,
          0.25,
          4,
        ).sums.at(-1)
        expectClose(whole, parts ?? 0, 1e-12)
      }),
    )
  })
})
