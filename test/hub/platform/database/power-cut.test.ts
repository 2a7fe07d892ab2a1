import { describe, expect, it } from 'vitest'
import { liveThroughCuts } from '../../../chaos/power/live.ts'
import { times } from '../../../world/times.ts'

describe('An embedded database whose power is cut', () => {
  it('starts again with every acknowledged answer and true counts', async () => {
    const { lost, broken, acknowledged, syncs } = await liveThroughCuts({
      cuts: times(4, 200),
      seed: 20261202,
    })
    expect([...lost, ...broken]).toEqual([])
    expect(acknowledged).toBeGreaterThan(0)
    // Four answers at once share a sync at most.
    expect(syncs).toBeGreaterThanOrEqual(acknowledged / 4)
  }, 3_600_000)

  it('is broken on a disk that does not sync, so that the cuts prove something', async () => {
    const { lost, broken } = await liveThroughCuts({ cuts: 1, seed: 20261202, isLying: true })
    expect(lost.length + broken.length).toBeGreaterThan(0)
  }, 120_000)
})
