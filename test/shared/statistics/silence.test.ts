import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectedSince, improbable, probabilityOfSilence } from '#shared/statistics/silence.ts'

const week = 7

/** A service that is answered twice each day but the last two of the week. */
function usual(weeks: number): Map<number, number> {
  const counts = new Map<number, number>()
  for (let day = 0; day < weeks * 7; day += 1) if (day % 7 < 5) counts.set(day, 2)
  return counts
}

describe('Silence', () => {
  it.each([
    [0, 1],
    [1, 0.36787944117144233],
    [3, 0.049787068367863944],
    [6.907755278982137, 0.001],
    [12, 0.000006144212353328214],
  ])('while %f are expected has the probability %f', (expected, probability) => {
    expect(probabilityOfSilence(expected)).toBeCloseTo(probability, 12)
  })

  it('has no probability when less than nothing is expected', () => {
    expect(() => probabilityOfSilence(-1)).toThrow(RangeError)
    expect(() => probabilityOfSilence(Number.NaN)).toThrow(RangeError)
  })

  it('is less probable the more is expected, and never impossible nor sure', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 500, noNaN: true }),
        fc.double({ min: 0.01, max: 50, noNaN: true }),
        (n, more) => {
          const one = probabilityOfSilence(n)
          expect(one).toBeGreaterThan(0)
          expect(one).toBeLessThanOrEqual(1)
          expect(probabilityOfSilence(n + more)).toBeLessThan(one)
        },
      ),
    )
  })
})

describe('The expected number since the last answer', () => {
  const counts = usual(4)
  const last = 3 * week + 4

  it('is nothing over a week-end, and two more once each working day is over', () => {
    const at = (today: number) => expectedSince(counts, 0, last, today)
    expect(at(27)).toBe(0)
    expect(at(28)).toBe(0)
    // The fourth week is not over at its last answer: three whole ones are known.
    expect(at(29)).toBeCloseTo(2)
    expect(at(31)).toBeCloseTo(6)
    expect(at(32)).toBeCloseTo(8)
    expect(probabilityOfSilence(6)).toBeGreaterThan(improbable)
    expect(probabilityOfSilence(8)).toBeLessThan(improbable)
  })

  it('is not known before two whole weeks', () => {
    expect(expectedSince(counts, 0, 2 * week - 2, 3 * week)).toBeNull()
    expect(expectedSince(counts, 0, 2 * week - 1, 3 * week)).not.toBeNull()
  })

  it('goes by the last eight weeks alone', () => {
    const once = new Map([...usual(20), [5, 1000]])
    const end = 20 * week - 1
    expect(expectedSince(once, 0, end, end + 1 + week)).toBeCloseTo(10)
  })

  it('grows with time, and over a whole week is what a week brings on average', () => {
    const days = fc.array(fc.nat({ max: 5 }), { minLength: 4 * week, maxLength: 4 * week })
    fc.assert(
      fc.property(days, fc.nat({ max: 30 }), (came, later) => {
        const known = new Map(came.entries())
        const end = 4 * week - 1
        const at = (day: number) => expectedSince(known, 0, end, end + 1 + day) ?? Number.NaN
        const sum = came.reduce((all, n) => all + n, 0)
        expect(at(week)).toBeCloseTo(sum / 4, 6)
        expect(at(later + 1)).toBeGreaterThanOrEqual(at(later))
        expect(at(later + week) - at(later)).toBeCloseTo(sum / 4, 6)
      }),
    )
  })
})
