import { describe, expect, it } from 'vitest'
import { live } from '../../../chaos/proofs/live.ts'
import { newDatabase } from '../../../world/stores.ts'

describe('A hub killed while it sends what usagers are owed', () => {
  it('has lost none, gave none two names, and says what may have come twice', async () => {
    const plan = {
      proofs: 40,
      seed: 1,
      hubs: 1,
      kills: 1,
      between: [30, 30],
      weather: 'calm',
    } as const
    const lived = await live(await newDatabase(), plan, () => {})
    expect(lived).toMatchObject({ acknowledged: 40, kills: 1, waiting: 0 })
    expect(lived).toMatchObject({ lost: [], doubled: [], unsaid: [] })
  })
})
