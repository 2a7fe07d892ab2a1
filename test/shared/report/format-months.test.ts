import { describe, expect, it } from 'vitest'
import type { DisclosedMonths, MonthPoint } from '#shared/contract/reporting/perception.ts'
import { formatMonths } from '#shared/report/format-months.ts'

const point = (period: string, estimate: number | null): MonthPoint => ({
  ...{ period, estimate, n: estimate === null ? null : 40 },
  ...{ low: null, high: null, because: estimate === null ? 'too_few' : null },
})

const months = (kept: readonly MonthPoint[]): DisclosedMonths => ({
  told: 'figures',
  periods: ['2026-09', '2026-10'],
  over: '2026-10',
  panels: [
    {
      ...({ indicator: 'satisfied', world: 'usager', stream: 'invited' } as const),
      runs: [[point('2026-09', 0.7), point('2026-10', 0.6)]],
    },
    { indicator: 'promises_kept', world: 'commun', runs: [[...kept]] },
    { indicator: 'within_norm', world: 'commun', runs: [[point('2026-10', 0.9)]] },
  ],
  changes: [],
  norm: { days: 10, unit: 'working' },
})

const keysOf = (told: DisclosedMonths) =>
  formatMonths(told, { bands: [], commitment: null }, 'fr').panels.map(({ key }) => key)

describe('The months of a service', () => {
  it('stand as one pair: satisfaction against its target, and dates kept', () => {
    const told = months([point('2026-10', 0.8)])
    expect(keysOf(told)).toEqual(['satisfied', 'promises_kept'])
    const [satisfied, kept] = formatMonths(told, { bands: [], commitment: 0.8 }, 'en').panels
    expect(satisfied?.target).toEqual({ value: 0.8, said: ['target', '80%'] })
    expect(kept?.target).toBeNull()
  })

  it('show answers within the service standard where no date may be told', () => {
    expect(keysOf(months([point('2026-10', null)]))).toEqual(['satisfied', 'within_norm'])
    expect(keysOf(months([]))).toEqual(['satisfied', 'within_norm'])
  })

  it('draw no target that nobody declared, and keep every month in the table', () => {
    const { panels, told } = formatMonths(
      months([point('2026-10', 0.8)]),
      { bands: [], commitment: null },
      'en',
    )
    expect(panels.map(({ target }) => target)).toEqual([null, null])
    expect(told.table.rows).toHaveLength(4)
    expect(told.sentence).toMatch(/60% in October 2026/)
  })
})
