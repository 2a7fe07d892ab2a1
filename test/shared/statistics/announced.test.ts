import { describe, expect, it } from 'vitest'
import { changeChart } from '#shared/statistics/change-chart.ts'
import type { SignalLimits } from '#shared/statistics/chart-signal.ts'
import { seededRandom } from '#shared/statistics/seeded-random.ts'
import { signalLimits } from '#shared/statistics/signal-limits.ts'
import { spreadChart } from '#shared/statistics/spread-chart.ts'

/** Organisations that are simulated, each from its own seed. */
const seeds = Array.from({ length: 40 }, (_, nth) => 1000 + nth)
const services = 10
/** Shares of a service that are looked at each month, besides what lies between its territories. */
const sharesOfAService = 4
const territories = ['nord', 'sud', 'est', 'ouest']
const monthsBefore = 9
const year = 12

type Random = () => number

function count(random: Random, n: number, share: number) {
  let x = 0
  for (let nth = 0; nth < n; nth += 1) if (random() < share) x += 1
  return { x, n }
}

const between = (random: Random, low: number, high: number) => low + random() * (high - low)

/** False announcements of a share that does not move, in a year. */
function falseOfShare(random: Random, limits: SignalLimits, wander = 0): number {
  const [share, volume] = [between(random, 0.5, 0.95), between(random, 15, 120)]
  const points: { x: number; n: number }[] = []
  let announced = 0
  for (let month = 0; month < monthsBefore + year; month += 1) {
    const own = share + between(random, -wander, wander)
    points.push(count(random, Math.round(between(random, 0.75, 1.25) * volume), own))
    if (month < monthsBefore) continue
    const chart = changeChart(points, limits)
    if (chart !== null && chart.signal !== 'none') announced += 1
  }
  return announced
}

/** The same of what lies between territories that differ, and go on differing as they do. */
function falseOfSpread(random: Random, limits: SignalLimits): number {
  const shares = territories.map(() => between(random, 0.6, 0.9))
  const months: { places: Map<string, { x: number; n: number }> }[] = []
  let announced = 0
  for (let month = 0; month < monthsBefore + year; month += 1) {
    const volume = () => Math.round(between(random, 8, 40))
    months.push({
      places: new Map(
        territories.map((one, at) => [one, count(random, volume(), shares[at] ?? 0)]),
      ),
    })
    if (month < monthsBefore) continue
    const chart = spreadChart(months, () => 1, limits)
    if (chart !== null && chart.signal !== 'none') announced += 1
  }
  return announced
}

/** False announcements of an organisation in a year, on average. */
function falseAYear(wander: number): number {
  const limits = signalLimits(services * (sharesOfAService + 1) * year)
  let all = 0
  for (const seed of seeds) {
    const random = seededRandom(seed)
    for (let nth = 0; nth < services * sharesOfAService; nth += 1)
      all += falseOfShare(random, limits, wander)
    for (let nth = 0; nth < services; nth += 1) all += falseOfSpread(random, limits)
  }
  return all / seeds.length
}

/** How often a share that falls by 15 points is announced within three months. */
function announcedOf(charts: number, n: number): number {
  const limits = signalLimits(charts * year)
  const times = 400
  const random = seededRandom(n)
  let announced = 0
  for (let nth = 0; nth < times; nth += 1) {
    const points = Array.from({ length: year }, () => count(random, n, 0.75))
    const found = [1, 2, 3].some(() => {
      points.push(count(random, n, 0.6))
      return changeChart(points, limits)?.signal === 'down'
    })
    if (found) announced += 1
  }
  return announced / times
}

describe('A signal of change', () => {
  it('is false once a year at most in an organisation of ten services that do not change', () => {
    const still = falseAYear(0)
    console.info(`False announcements a year, ten stable services, 50 charts: ${still.toFixed(2)}`)
    expect(still).toBeLessThanOrEqual(1)
    const wandering = falseAYear(0.05)
    console.info(`The same where months wander by 5 points: ${wandering.toFixed(2)}`)
    expect(wandering).toBeLessThanOrEqual(2)
  })

  it('is told when it is not: a fall of 15 points, within three months', () => {
    const told = [20, 40, 80, 160].map((n) => {
      const [few = 0, many = 0] = [5, 50].map((charts) => announcedOf(charts, n))
      console.info(
        `A fall of 15 points, ${n} answers a month: announced within three months in ${Math.round(few * 100)} % (5 charts), ${Math.round(many * 100)} % (50 charts)`,
      )
      return { few, many }
    })
    expect(told.at(-1)?.many).toBeGreaterThan(0.8)
    for (const { few, many } of told) expect(few).toBeGreaterThanOrEqual(many)
  })
})
