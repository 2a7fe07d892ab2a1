import { describe, expect, it } from 'vitest'
import { newest } from '../../../../hub/migrations/migrate.ts'
import { liveThroughCuts } from '../../../chaos/power/live.ts'
import { migrateThroughCuts } from '../../../chaos/power/migrate.ts'
import { isLong, times } from '../../../world/times.ts'

const seed = 20261202

describe('An embedded database whose power is cut', () => {
  it('starts again with every acknowledged answer and true counts', async () => {
    const { lost, broken, acknowledged, syncs } = await liveThroughCuts({
      cuts: times(2, 200),
      seed,
    })
    expect([...lost, ...broken]).toEqual([])
    expect(acknowledged).toBeGreaterThan(0)
    // Four answers at once share a sync at most.
    expect(syncs).toBeGreaterThanOrEqual(acknowledged / 4)
  }, 3_600_000)

  it.each(isLong ? (['lying', 'losing'] as const) : (['lying'] as const))(
    'is broken on a disk that is %s, so that the cuts prove something',
    async (disk) => {
      const { lost, broken } = await liveThroughCuts({ cuts: times(1, 20), seed, disk })
      expect(lost.length + broken.length).toBeGreaterThan(0)
    },
    600_000,
  )
})

describe.each(isLong ? [1] : [])('A folder of schema %i', (schema) => {
  it('is migrated whole when the power is cut in the middle of it', async () => {
    const { broken, schemas } = await migrateThroughCuts(schema, { cuts: 20, seed })
    expect(broken).toEqual([])
    // Some cuts fell before the last migration, or they prove nothing.
    expect(schemas.some((schema) => schema !== null && schema < newest)).toBe(true)
  }, 3_600_000)
})
