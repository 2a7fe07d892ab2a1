import { describe, expect, it } from 'vitest'
import { shrinkRates } from '#shared/statistics/beta-binomial-shrinkage.ts'
import { drawNormal, seededRandom } from '#shared/statistics/seeded-random.ts'

const random = seededRandom(2026)

/** A rate of which the log odds are normal: no beta distribution. */
function logitNormal(middle: number, spread: number): number {
  return 1 / (1 + Math.exp(-(middle + spread * drawNormal(random))))
}

const truths = {
  'all alike': () => 0.8,
  'slightly different, log odds normal': () => logitNormal(1.4, 0.25),
  'different, log odds normal': () => logitNormal(1.4, 0.5),
  'very different, log odds normal': () => logitNormal(0, 1),
  'near all, log odds normal': () => logitNormal(3, 0.5),
  'one in five apart': () => (random() < 0.2 ? 0.7 : 0.85),
}

const sizes = {
  'as many answers each': () => 40,
  'from 11 to 311 answers': () => 11 + Math.floor(300 * random() ** 3),
}

/** Places in each simulated country, and countries of each kind. */
const countries: readonly [number, number][] = [
  [20, 25],
  [60, 12],
]

describe('Intervals of 95 % of shrunken rates', () => {
  const found = Object.entries(truths).map(([name, truth]) => {
    let inside = 0
    let all = 0
    for (const size of Object.values(sizes))
      for (const [places, times] of countries)
        for (let time = 0; time < times; time++) {
          const rates = Array.from({ length: places }, truth)
          const shrunk = shrinkRates(rates.map(answersOf(size)))
          for (const [at, rate] of rates.entries()) {
            const place = shrunk?.places[at] ?? expect.fail()
            all++
            if (place.low <= rate && rate <= place.high) inside++
          }
        }
    return { name, share: inside / all }
  })

  it('cover from 92 to 98 % of the truths, over all kinds of them', () => {
    const overall = found.reduce((sum, { share }) => sum + share, 0) / found.length
    expect(overall).toBeGreaterThan(0.92)
    expect(overall).toBeLessThan(0.98)
  })

  it('cover nine in ten at least of each kind', () => {
    expect(found.filter(({ share }) => share < 0.9)).toEqual([])
  })
})

function answersOf(size: () => number): (rate: number) => { x: number; n: number } {
  return (rate) => {
    const n = size()
    return { x: Array.from({ length: n }, random).filter((one) => one < rate).length, n }
  }
}
