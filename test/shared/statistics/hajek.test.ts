import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draw } from '#shared/quality/draw.ts'
import { hajek, type Sampled } from '#shared/statistics/hajek.ts'
import { seededRandom } from '#shared/statistics/seeded-random.ts'

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
const mean = (numbers: readonly number[]) => sum(numbers) / numbers.length
const deviation = (numbers: readonly number[]) =>
  Math.sqrt(sum(numbers.map((one) => (one - mean(numbers)) ** 2)) / (numbers.length - 1))

const anyMark = fc.integer({ min: 1, max: 7 })
const sampled = fc.record({ y: anyMark, pi: fc.double({ min: 0.1, max: 1, noNaN: true }) })
const several = fc.array(sampled, { minLength: 2, maxLength: 60 })

describe('A mean of answers not all asked as often', () => {
  it('is as worked out with R', () => {
    const y = [6, 5, 3, 7, 4, 2, 6, 5]
    const pi = [0.2, 0.2, 0.6, 0.2, 0.6, 0.6, 0.2, 0.2]
    const found = hajek(y.map((one, at) => ({ y: one, pi: pi[at] ?? 0 })))
    expect(mean(y)).toBe(4.75)
    expect(found?.mean).toBeCloseTo(5.333333333333333, 9)
    expect(found?.se).toBeCloseTo(0.4337333657549036, 9)
    expect(found?.effective).toBeCloseTo(6.75, 9)
  })

  it('is nothing when nobody answered, and has no error to tell from one answer', () => {
    expect(hajek([])).toBeNull()
    expect(hajek([{ y: 4, pi: 0.5 }])).toEqual({ mean: 4, se: null, effective: 1 })
  })

  it('is not made from a probability that is none', () => {
    for (const pi of [0, -0.1, 1.01, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => hajek([{ y: 4, pi }])).toThrow(RangeError)
  })

  it('is the plain mean when all were asked as often', () => {
    const answers = fc.array(anyMark, { minLength: 2, maxLength: 60 })
    fc.assert(
      fc.property(answers, fc.double({ min: 0.1, max: 1, noNaN: true }), (given, pi) => {
        const found = hajek(given.map((y) => ({ y, pi })))
        expect(found?.mean).toBeCloseTo(mean(given), 9)
        expect(found?.se).toBeCloseTo(deviation(given) / Math.sqrt(given.length), 9)
        expect(found?.effective).toBeCloseTo(given.length, 9)
      }),
    )
  })

  it('stays among the answers, and counts for no more than there are', () => {
    fc.assert(
      fc.property(several, (answers) => {
        const { mean: middle, effective } = hajek(answers) ?? { mean: 0, effective: 0 }
        const given = answers.map(({ y }) => y)
        expect(middle).toBeGreaterThanOrEqual(Math.min(...given) - 1e-9)
        expect(middle).toBeLessThanOrEqual(Math.max(...given) + 1e-9)
        expect(effective).toBeGreaterThanOrEqual(1 - 1e-9)
        expect(effective).toBeLessThanOrEqual(answers.length + 1e-9)
      }),
    )
  })

  it('moves with the answers, and not when everybody is asked half as often', () => {
    fc.assert(
      fc.property(several, (answers) => {
        const moved = hajek(answers.map(({ y, pi }) => ({ y: y + 10, pi: pi / 2 })))
        expect(moved?.mean).toBeCloseTo((hajek(answers)?.mean ?? 0) + 10, 9)
        expect(moved?.se).toBeCloseTo(hajek(answers)?.se ?? 0, 9)
      }),
    )
  })
})

describe('A question asked three times as often after a bad mark', () => {
  /** How often usagers give each overall mark. */
  const marks = [0.05, 0.1, 0.2, 0.4, 0.25].map((share, at) => ({ mark: at + 1, share }))
  /** How the answer lies beside the mark: as often below as above, within the scale. */
  const besides = [-1, 0, 0, 1]
  const answer = (mark: number, beside: number) => Math.min(5, Math.max(1, mark + beside))
  const truth = sum(
    marks.map(({ mark, share }) => share * mean(besides.map((beside) => answer(mark, beside)))),
  )
  const random = seededRandom(20261124)
  /** The answers of one month, in which 1,000 usagers gave a mark. */
  const oneMonth = (): Sampled[] =>
    Array.from({ length: 1000 }, () => draw(marks, random())).flatMap(({ mark }) => {
      const pi = mark <= 2 ? 0.6 : 0.2
      if (random() >= pi) return []
      return [{ y: answer(mark, besides[Math.floor(random() * 4)] ?? 0), pi }]
    })
  const months = Array.from({ length: 2000 }, oneMonth)
  const estimates = months.map((answers) => hajek(answers) ?? { mean: 0, se: 0 })
  const error = (estimated: readonly number[]) =>
    (mean(estimated) - truth) / (deviation(estimated) / Math.sqrt(estimated.length))

  it('gives a plain mean that is wrong by far', () => {
    const naive = months.map((answers) => mean(answers.map(({ y }) => y)))
    expect(truth).toBeCloseTo(3.65, 9)
    expect(mean(naive)).toBeCloseTo(3.2, 1)
    expect(error(naive)).toBeLessThan(-100)
  })

  it('gives a mean by Hájek that is right', () => {
    expect(Math.abs(error(estimates.map((one) => one.mean)))).toBeLessThan(3)
  })

  it('gives an interval that holds the truth 95 times of 100', () => {
    const holding = estimates.filter((one) => Math.abs(one.mean - truth) <= 1.96 * (one.se ?? 0))
    const share = holding.length / months.length
    expect(share).toBeGreaterThan(0.935)
    expect(share).toBeLessThan(0.965)
  })
})
