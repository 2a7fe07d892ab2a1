import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  answeredWithin,
  kaplanMeier,
  type WaitCurve,
  waitQuantile,
} from '#shared/statistics/kaplan-meier.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const { km } = reference
const files = km.time.map((time, at) => ({ time, answered: km.event[at] === 1 }))
const answered = (...times: number[]) => times.map((time) => ({ time, answered: true }))
const open = (...times: number[]) => times.map((time) => ({ time, answered: false }))

function curveOf(of: Parameters<typeof kaplanMeier>[0]): WaitCurve {
  const curve = kaplanMeier(of)
  if (curve === null) throw new Error('There are files')
  return curve
}

describe('How long files wait', () => {
  it('is as survfit in R tells', () => {
    const curve = curveOf(files)
    const within = km.times.map((time) => answeredWithin(curve, time))
    expectClose(
      within.map((one) => one?.share),
      km.F,
    )
    expectClose(
      within.map((one) => one && 1 - one.share),
      km.S,
    )
    expectClose(
      within.map((one) => one?.se),
      km.se_greenwood,
    )
    expectClose(
      within.map((one) => one?.interval && 1 - one.interval.high),
      km.lower_loglog,
    )
    expectClose(
      within.map((one) => one?.interval && 1 - one.interval.low),
      km.upper_loglog,
    )
    expect(waitQuantile(curve, 0.5)).toEqual({
      reached: true,
      time: km.median,
      interval: { low: 3, high: 12 },
    })
    expect(waitQuantile(curve, 0.9)).toEqual({
      reached: true,
      time: km.q90,
      interval: { low: 12, high: null },
    })
    expect(waitQuantile(curve, 0.2)).toMatchObject({ time: 3, interval: { low: 1, high: 5 } })
  })

  it('is not what the closed files alone would say', () => {
    const closed = curveOf(files.filter((file) => file.answered))
    expectClose(answeredWithin(closed, 10)?.share, km.naive_share_within10_closed_only)
    expect(waitQuantile(closed, 0.5)).toMatchObject({ time: km.naive_median_closed_only })
  })

  it('has a step for each time with an answer', () => {
    const found = curveOf([...answered(2, 2, 5), ...open(2, 3)])
    expect(found).toMatchObject({ n: 5, faults: 0, longest: 5 })
    expectClose(
      found.steps.map(({ interval, ...step }) => step),
      [
        { time: 2, atRisk: 5, answered: 2, waiting: 0.6, se: Math.sqrt(0.24 / 5) },
        { time: 5, atRisk: 1, answered: 1, waiting: 0, se: null },
      ],
    )
    expect(found.steps[1]?.interval).toBeNull()
    expectClose(found.steps[0]?.interval, curveOf(answered(1, 1, 2, 2, 2)).steps[0]?.interval)
    expectClose(found.steps[0]?.interval, { low: 0.125730182994431, high: 0.881756407393532 })
  })

  it('counts as still at risk what is open after the same time', () => {
    expect(curveOf([...open(4), ...answered(4)]).steps).toMatchObject([{ time: 4, atRisk: 2 }])
    expect(curveOf([...open(3), ...answered(4)]).steps).toMatchObject([{ time: 4, atRisk: 1 }])
  })

  it('leaves out and counts what is before its start, or no time', () => {
    const wrong = answered(-1, Number.NaN, Number.POSITIVE_INFINITY)
    const found = curveOf([...wrong, ...open(-2), ...answered(0, 1)])
    expect(found).toMatchObject({ n: 2, faults: 4, longest: 1 })
    expect(answeredWithin(found, 0)?.share).toBe(0.5)
  })

  it('is nothing when there is no file', () => {
    expect(kaplanMeier([])).toBeNull()
    expect(kaplanMeier(answered(-1))).toBeNull()
  })

  it('is the plain share when no file is open', () => {
    const times = fc.array(fc.nat(30), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(times, fc.nat(30), (given, time) => {
        const within = answeredWithin(curveOf(answered(...given)), time)
        const n = given.length
        const share = given.filter((one) => one <= time).length / n
        expectClose(within?.share, share)
        if (share < 1) expectClose(within?.se, Math.sqrt((share * (1 - share)) / n))
      }),
    )
  })

  it('never grows, whatever is open, and its interval holds it', () => {
    const file = fc.record({ time: fc.nat(20), answered: fc.boolean() })
    fc.assert(
      fc.property(fc.array(file, { minLength: 1, maxLength: 60 }), (given) => {
        let before = 1
        for (const { waiting, interval, atRisk, answered: ended } of curveOf(given).steps) {
          expect(waiting).toBeLessThan(before)
          expect(ended).toBeLessThanOrEqual(atRisk)
          if (interval) expect(interval.low).toBeLessThan(waiting)
          if (interval) expect(interval.high).toBeGreaterThan(waiting)
          before = waiting
        }
      }),
    )
  })
})

describe('The share answered within a time', () => {
  it('is none before the first answer, with nothing to tell of its interval', () => {
    expect(answeredWithin(curveOf(answered(3, 4)), 2.9)).toEqual({
      share: 0,
      se: 0,
      interval: null,
    })
    expect(answeredWithin(curveOf(open(3)), 3)).toEqual({ share: 0, se: 0, interval: null })
  })

  it('is all after the last, and unknown after the longest wait of what is open', () => {
    expect(answeredWithin(curveOf(answered(3)), 3)).toEqual({ share: 1, se: null, interval: null })
    expect(answeredWithin(curveOf(answered(3)), 99)?.share).toBe(1)
    const unfinished = curveOf([...answered(3), ...open(7)])
    expect(answeredWithin(unfinished, 7)?.share).toBe(0.5)
    expect(answeredWithin(unfinished, 7.1)).toBeNull()
    expect(answeredWithin(curveOf(open(3)), 4)).toBeNull()
  })

  it('is asked for a time', () => {
    const curve = curveOf(answered(0, 2))
    expect(answeredWithin(curve, 0)?.share).toBe(0.5)
    for (const time of [-1, Number.NaN])
      expect(() => answeredWithin(curve, time)).toThrow(RangeError)
  })
})

describe('The time within which a share is answered', () => {
  it('is the middle of the while in which exactly that share is, as in R', () => {
    expect(waitQuantile(curveOf(answered(1, 2, 6, 9)), 0.5)).toMatchObject({
      reached: true,
      time: 4,
    })
    expect(waitQuantile(curveOf(answered(1, 2, 6)), 0.5)).toMatchObject({ reached: true, time: 2 })
    const last = curveOf([...answered(1, 3), ...open(7, 9)])
    expect(waitQuantile(last, 0.5)).toMatchObject({ reached: true, time: 6 })
  })

  it('is between the times at which the interval of the curve holds that share, as in R', () => {
    const intervalOf = (of: Parameters<typeof kaplanMeier>[0], q: number) => {
      const found = waitQuantile(curveOf(of), q)
      return found.reached ? found.interval : undefined
    }
    expect(intervalOf(answered(1, 2, 6, 9), 0.5)).toEqual({ low: 1, high: null })
    expect(intervalOf(answered(1, 2, 6, 9), 0.2)).toEqual({ low: 1, high: 6 })
    const ten = answered(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
    expect(intervalOf(ten, 0.5)).toEqual({ low: 1, high: 8 })
    expect(intervalOf(ten, 0.9)).toEqual({ low: 7, high: null })
    const opened = [...ten, ...open(10, 10, 11, 12)]
    expect(intervalOf(opened, 0.5)).toEqual({ low: 3, high: null })
    expect(intervalOf(answered(3, 3, 3, 5, 5, 8), 0.9)).toEqual({ low: 5, high: null })
  })

  it('has no interval where all are answered at once', () => {
    expect(waitQuantile(curveOf(answered(1, 1, 1)), 0.5)).toEqual({
      reached: true,
      time: 1,
      interval: null,
    })
  })

  it('is within its interval, which is wider the fewer the files', () => {
    const file = fc.record({ time: fc.nat(20), answered: fc.boolean() })
    fc.assert(
      fc.property(fc.array(file, { minLength: 1, maxLength: 40 }), (given) => {
        const [found, sure] = [given, [...given, ...given, ...given]].map((files) =>
          waitQuantile(curveOf(files), 0.5),
        )
        if (!found?.reached || !sure?.reached || !found.interval || !sure.interval) return
        const { low, high } = found.interval
        expect(low).toBeLessThanOrEqual(found.time)
        expect(high ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(found.time)
        expect(sure.interval.low).toBeGreaterThanOrEqual(low)
        expect(sure.interval.high ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(
          high ?? Number.POSITIVE_INFINITY,
        )
      }),
    )
  })

  it('is only known to be more than the longest, when so many are never answered', () => {
    const curve = curveOf([...answered(1), ...open(4, 8, 12)])
    expect(waitQuantile(curve, 0.5)).toEqual({ reached: false, moreThan: 12 })
    expect(waitQuantile(curve, 0.2)).toMatchObject({ reached: true, time: 1 })
    expect(waitQuantile(curveOf(open(5)), 0.1)).toEqual({ reached: false, moreThan: 5 })
  })

  it('is the same for a share that rounding has moved', () => {
    // Ten answered: seven tenths of them is a share that no binary number is.
    const curve = curveOf(answered(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))
    for (const tenths of [1, 2, 3, 4, 5, 6, 7, 8, 9])
      expect(waitQuantile(curve, tenths / 10)).toMatchObject({ reached: true, time: tenths + 0.5 })
  })

  it('is asked for a share between none and all', () => {
    for (const q of [0, 1, -0.5, 1.5, Number.NaN])
      expect(() => waitQuantile(curveOf(files), q), String(q)).toThrow(RangeError)
  })
})
