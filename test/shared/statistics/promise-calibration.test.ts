import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calibratePromises } from '#shared/statistics/promise-calibration.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const known = reference.promise_calibration
const delays = known.promised_days.map((promised, at) => ({
  promised,
  actual: known.actual_days[at] ?? 0,
}))

describe('Announced delays against what came', () => {
  it('are as worked out with R', () => {
    expectClose(calibratePromises(delays), {
      n: 8,
      kept: known.kept,
      medianRatio: known.median_ratio,
      meanSlack: known.mean_slack,
      p90Ratio: known.p90_ratio_type7,
    })
  })

  it('are kept to the day, and broken after it', () => {
    expect(calibratePromises([{ promised: 10, actual: 10 }])).toEqual({
      n: 1,
      kept: 1,
      medianRatio: 1,
      p90Ratio: 1,
      meanSlack: 0,
    })
    expect(calibratePromises([{ promised: 10, actual: 10.1 }])?.kept).toBe(0)
    expect(calibratePromises([{ promised: 10, actual: 0 }])).toMatchObject({
      kept: 1,
      meanSlack: 10,
    })
  })

  it('are nothing when none was announced', () => {
    expect(calibratePromises([])).toBeNull()
  })

  it('are refused where they are no delays', () => {
    for (const wrong of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      const one = { promised: 5, actual: 5 }
      expect(() => calibratePromises([one, { ...one, promised: wrong }])).toThrow(RangeError)
      expect(() => calibratePromises([one, { ...one, actual: wrong }])).toThrow(RangeError)
    }
    expect(() => calibratePromises([{ promised: 0, actual: 5 }])).toThrow(RangeError)
  })

  it('are all kept by whoever announces a year, which the slack tells', () => {
    const days = fc.array(fc.integer({ min: 1, max: 365 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(days, (actual) => {
        const found = calibratePromises(actual.map((one) => ({ promised: 365, actual: one })))
        const mean = actual.reduce((sum, one) => sum + one, 0) / actual.length
        expect(found?.kept).toBe(1)
        expectClose(found?.meanSlack, 365 - mean)
        expect(found?.p90Ratio).toBeGreaterThanOrEqual(found?.medianRatio ?? 2)
      }),
    )
  })
})
