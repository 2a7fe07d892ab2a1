import { describe, expect, it } from 'vitest'
import { openPace } from '../../../../hub/integrations/source-client/pace.ts'

/** A clock that is somewhere else each time it is looked at, last where it ends. */
const clockOf = (...moments: number[]) => {
  const left = [...moments]
  return () => (left.length > 1 ? left.shift() : left[0]) as number
}

describe('A source that is asked so often a minute', () => {
  it('is asked at once while it may be, and again a minute after the first', async () => {
    let now = 0
    const looked: number[] = []
    const pace = openPace(2, () => {
      looked.push(now)
      return now
    })
    await pace()
    now = 59_990
    await pace()
    const third = pace()
    now = 59_995
    await Promise.resolve()
    now = 60_000
    await third
    await expect(pace(AbortSignal.abort())).rejects.toThrow()
  })

  it('waits again where a timer rang early', async () => {
    const pace = openPace(1, clockOf(0, 0, 59_999, 59_999.5, 60_000, 60_000))
    await pace()
    await pace()
    await expect(pace(AbortSignal.abort())).rejects.toThrow()
  })

  it('is asked no sooner since somebody who waited has left', async () => {
    const pace = openPace(1, () => 0)
    await pace()
    await expect(pace(AbortSignal.abort())).rejects.toThrow()
    await expect(pace(AbortSignal.abort())).rejects.toThrow()
  })
})
