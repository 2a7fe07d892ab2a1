import { describe, expect, it } from 'vitest'
import { spreadChart } from '#shared/statistics/spread-chart.ts'

const usual = { alone: 3, twoOfThree: 2, eight: 2 }
const names = ['nord', 'sud', 'est', 'ouest']
const month = (xs: readonly number[], n = 30) => ({
  places: new Map(xs.map((x, nth) => [names[nth] ?? '', { x, n }])),
})
const months = (times: number, xs: readonly number[]) =>
  Array.from({ length: times }, (_, nth) => month(xs.map((x) => x + ((nth % 3) - 1))))
const even = [22, 21, 22, 21]
const alike = () => 1

describe('The chart of what lies between territories', () => {
  it('tells that they go apart, and that they come nearer', () => {
    const apart = spreadChart([...months(9, even), month([29, 29, 29, 8])], alike, usual)
    expect(apart).toMatchObject({ signal: 'up', territories: 4 })
    expect(apart?.reference).toHaveLength(8)
    expect(apart?.before.low).toBeLessThanOrEqual(0)
    expect(apart?.after.low).toBeGreaterThan(0)
    const uneven = months(9, [28, 28, 28, 6])
    expect(spreadChart([...uneven, month([24, 23, 24, 22])], alike, usual)?.signal).toBe('down')
  })

  it('tells nothing of a fall of all alike, nor of territories that stay as far apart', () => {
    expect(spreadChart([...months(9, even), month([8, 7, 8, 7])], alike, usual)?.signal).toBe(
      'none',
    )
    const uneven = [28, 28, 28, 12]
    expect(spreadChart([...months(9, uneven), month(uneven)], alike, usual)?.signal).toBe('none')
  })

  it('tells less where one territory weighs little', () => {
    const last = month([22, 21, 22, 8])
    const weigh = (name: string) => (name === 'ouest' ? 0.01 : 1)
    expect(spreadChart([...months(9, even), last], alike, usual)?.signal).toBe('up')
    expect(spreadChart([...months(9, even), last], weigh, usual)?.signal).toBe('none')
  })

  it('is nothing of two territories, of too few months, and of one that answers for the first time', () => {
    const two = month([29, 8])
    expect(spreadChart([...months(9, even), two], alike, usual)).toBeNull()
    expect(spreadChart([...months(7, even), month([29, 29, 29, 8])], alike, usual)).toBeNull()
    const fresh = { places: new Map([...month([22, 21]).places, ['neuf', { x: 1, n: 30 }]]) }
    expect(spreadChart([...months(9, even), fresh], alike, usual)).toBeNull()
  })
})
