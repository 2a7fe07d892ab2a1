import { describe, expect, it } from 'vitest'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { countedValues } from '../../../../hub/reporting/figures/criterion.ts'

describe('Criteria', () => {
  it('of one item that differ are counted side by side, never one in the place of the other', () => {
    const points = new Set(['1', '2', '3'])
    const strict = { item: 'overall', points, good: new Set(['3']) }
    const mild = { item: 'overall', points, good: new Set(['2', '3']) }
    const values = countedValues(parvis, () => [strict, mild, { ...mild }])
    const good = values.filter((one) => one.good)
    expect(values).toHaveLength(6)
    expect(good.map(({ criterion, value }) => `${criterion}: ${value}`)).toEqual([
      'overall 3: 3',
      'overall 2 3: 2',
      'overall 2 3: 3',
    ])
  })
})
