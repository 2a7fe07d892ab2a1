import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pChart } from '#shared/statistics/p-chart.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const { control } = reference
const weeks = control.n.map((n, at) => ({ n, x: control.bad[at] ?? 0 }))

describe('A p-chart', () => {
  it('is as worked out with R', () => {
    const chart = pChart(weeks, 12)
    expectClose(chart?.centre, control.pbar)
    expectClose(
      chart?.points.map(({ high }) => high),
      control.ucl3,
    )
    expectClose(
      chart?.points.map(({ low }) => low),
      control.lcl3,
    )
    expectClose(
      chart?.points.map(({ z }) => z),
      control.z,
    )
    expect(chart?.points.map(({ share }) => share)).toEqual(weeks.map(({ x, n }) => x / n))
    expect(chart?.firstSignal).toBe(control.p_chart_first_signal)
  })

  it('signals above and below its limits, and not on them', () => {
    const norm = { x: 50, n: 100 }
    const on = (x: number) => pChart([norm, { x, n: 100 }], 1)
    expect(on(65)?.points[1]?.high).toBeCloseTo(0.65, 14)
    expect(on(65)?.firstSignal).toBeNull()
    expect(on(66)?.firstSignal).toBe(2)
    expect(on(35)?.firstSignal).toBeNull()
    expect(on(34)?.firstSignal).toBe(2)
  })

  it('keeps its limits between none and all', () => {
    const chart = pChart(
      [
        { x: 1, n: 10 },
        { x: 9, n: 10 },
      ],
      1,
    )
    expect(chart?.points[0]?.low).toBe(0)
    expect(chart?.points[0]?.high).toBeCloseTo(0.1 + 3 * Math.sqrt(0.009), 14)
    const mirrored = pChart([{ x: 9, n: 10 }], 1)
    expect(mirrored?.points[0]?.high).toBe(1)
    expect(mirrored?.points[0]?.low).toBeCloseTo(0.9 - 3 * Math.sqrt(0.009), 14)
  })

  it('widens its limits by the given factor', () => {
    const chart = pChart([{ x: 50, n: 100 }], 1, 1.5)
    expectClose(chart?.points[0], { low: 0.275, high: 0.725, z: 0 }, 1e-14)
    expect(pChart([{ x: 50, n: 100 }], 1, 0)?.points[0]).toMatchObject({ low: 0.5, high: 0.5 })
  })

  it('takes its norm from the first periods alone, even from more than there are', () => {
    const periods = [
      { x: 10, n: 100 },
      { x: 30, n: 100 },
      { x: 80, n: 100 },
    ]
    expect(pChart(periods, 1)?.centre).toBe(0.1)
    expect(pChart(periods, 2)?.centre).toBe(0.2)
    expect(pChart(periods, 9)?.centre).toBe(0.4)
  })

  it('has no point for a period without answers', () => {
    const chart = pChart(
      [
        { x: 5, n: 10 },
        { x: 0, n: 0 },
      ],
      2,
    )
    expect(chart?.centre).toBe(0.5)
    expect(chart?.points[1]).toEqual({ share: null, low: null, high: null, z: null })
    expect(chart?.firstSignal).toBeNull()
  })

  it('has no deviation to tell where nothing was bad, and yet signals what is', () => {
    const chart = pChart(
      [
        { x: 0, n: 10 },
        { x: 1, n: 10 },
      ],
      1,
    )
    expect(chart?.points[0]).toEqual({ share: 0, low: 0, high: 0, z: null })
    expect(chart?.firstSignal).toBe(2)
  })

  it('is nothing while its norm has no answer', () => {
    expect(pChart([], 1)).toBeNull()
    expect(
      pChart(
        [
          { x: 0, n: 0 },
          { x: 1, n: 2 },
        ],
        1,
      ),
    ).toBeNull()
  })

  it('refuses what is no count, no norm, no limit', () => {
    for (const period of [
      { x: -1, n: 5 },
      { x: 6, n: 5 },
      { x: Number.NaN, n: 5 },
      { x: 1, n: Number.NaN },
      { x: 1, n: Number.POSITIVE_INFINITY },
    ])
      expect(() => pChart([{ x: 1, n: 2 }, period], 1), JSON.stringify(period)).toThrow(RangeError)
    for (const norm of [0, -1, 1.5, Number.NaN])
      expect(() => pChart(weeks, norm), String(norm)).toThrow(RangeError)
    for (const inflation of [-1, Number.NaN])
      expect(() => pChart(weeks, 1, inflation), String(inflation)).toThrow(RangeError)
    expect(pChart([{ x: 5, n: 5 }], 1)?.centre).toBe(1)
  })

  it('signals exactly what lies beyond three deviations', () => {
    const period = fc
      .tuple(fc.nat(60), fc.integer({ min: 1, max: 60 }))
      .map(([x, n]) => ({ x: Math.min(x, n), n }))
    fc.assert(
      fc.property(fc.array(period, { minLength: 2, maxLength: 20 }), (periods) => {
        const chart = pChart(periods, 2)
        for (const [at, { z }] of chart?.points.entries() ?? [])
          if (z !== null && Math.abs(Math.abs(z) - 3) > 1e-9 && at + 1 === chart?.firstSignal)
            expect(Math.abs(z)).toBeGreaterThan(3)
      }),
    )
  })
})
