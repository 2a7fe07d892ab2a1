import { describe, expect, it } from 'vitest'
import type { Dimensions } from '#shared/contract/reporting/perception.ts'
import type { Driver, Priorities } from '#shared/contract/reporting/priorities.ts'
import { formatFirst } from '#shared/report/format-first.ts'

const dimension = (name: string, low: number) => ({
  dimension: name,
  scale: { low: 1, high: 5 },
  perceived: { told: 'mean', mean: low + 0.5, n: 40, interval: { low, high: low + 1 } },
})

const lived = {
  told: 'figures',
  usager: [dimension('empathy', 1.5), dimension('reliability', 3.5)],
} as unknown as Dimensions

const early = {
  told: 'nothing',
  because: 'too_few',
  least: 100,
  complete: 44,
  lacking: [],
} satisfies Priorities['drivers']

const driver = (dimension: Driver['dimension'], quadrant: Driver['quadrant']) =>
  ({ dimension, quadrant }) as Driver

const told = (drivers: unknown) => ({ drivers, duties: [], reasons: [] }) as unknown as Priorities

describe('What to improve first', () => {
  it('names what counts and is lived badly, then what is owed to everyone', () => {
    const dimensions = [driver('reliability', 'keep'), driver('empathy', 'concentrate')]
    const lines = formatFirst(told({ told: 'figures', dimensions }), lived, 'en')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^[^.]*Empathy\./)
    expect(lines[1]).toMatch(/owed to everyone/)
  })

  it('names what is lived badly while nobody knows what counts, and how much is missing', () => {
    const [first] = formatFirst(told(early), lived, 'en')
    expect(first).toMatch(/Empathy/)
    expect(first).not.toMatch(/Reliability/)
    expect(first).toMatch(/56/)
  })

  it('says that it cannot tell, of a service that begins', () => {
    const none: Dimensions = { told: 'nothing', because: 'too_few' }
    const lines = formatFirst(told({ ...early, complete: null }), none, 'en')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^Not enough answers/)
  })
})
