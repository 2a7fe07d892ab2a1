import { describe, expect, it } from 'vitest'
import { laneyChart } from '#shared/statistics/laney.ts'
import { pChart } from '#shared/statistics/p-chart.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const { control } = reference
const weeks = control.n.map((n, at) => ({ n, x: control.bad[at] ?? 0 }))
/** Periods of a hundred answers, of a norm of a half: one bad answer more is a fifth of a deviation. */
const hundreds = (...bad: number[]) => bad.map((x) => ({ x, n: 100 }))

describe('Laney’s chart', () => {
  it('is as worked out with R', () => {
    const chart = laneyChart(weeks, 12)
    expectClose(chart?.sigmaZ, control.laney_sigma_z)
    expectClose(
      chart?.points.map(({ high }) => high),
      control.laney_ucl3,
    )
    expectClose(chart?.centre, control.pbar)
    expect(chart?.firstSignal).toBeNull()
  })

  it('widens what the plain chart signals', () => {
    const periods = hundreds(40, 60, 40, 60, 68)
    expect(pChart(periods, 4)?.firstSignal).toBe(5)
    const chart = laneyChart(periods, 4)
    expect(chart?.sigmaZ).toBeCloseTo(4 / 1.1283791670955126, 12)
    expect(chart?.firstSignal).toBeNull()
  })

  it('passes over periods without answers, and the norm’s alone set the spread', () => {
    const [one, two, three] = hundreds(45, 55, 90)
    const none = { x: 0, n: 0 }
    if (!one || !two || !three) throw new Error('Three periods')
    const chart = laneyChart([one, none, two, three], 3)
    expect(chart?.sigmaZ).toBeCloseTo(2 / 1.1283791670955126, 12)
    expect(chart?.points[1]?.high).toBeNull()
    expect(chart?.firstSignal).toBe(4)
  })

  it('is nothing without two periods to tell apart', () => {
    expect(laneyChart([], 1)).toBeNull()
    expect(laneyChart(hundreds(50), 1)).toBeNull()
    expect(laneyChart(hundreds(50, 60), 1)).toBeNull()
    expect(laneyChart(hundreds(0, 0, 0), 3)).toBeNull()
    expect(laneyChart(hundreds(50, 60), 2)).not.toBeNull()
  })

  it('is nothing when the periods of the norm have one share, which leaves the limits no width', () => {
    const equal = [
      { x: 10, n: 100 },
      { x: 20, n: 200 },
      { x: 101, n: 1000 },
    ]
    expect(laneyChart(equal, 2)).toBeNull()
    expect(laneyChart(equal, 3)).not.toBeNull()
  })
})
