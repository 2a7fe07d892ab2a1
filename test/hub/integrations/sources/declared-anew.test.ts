import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FakeRequestTracker, openFakeRequestTracker } from '../../../fakes/sources/rt5.ts'
import { type ReadingTown, startReadingTown } from '../../../world/read-sources.ts'

describe('A source that is declared otherwise while it is read', () => {
  let world: ReadingTown
  let rt: FakeRequestTracker
  beforeEach(async () => {
    world = await startReadingTown()
    rt = await openFakeRequestTracker()
    for (let id = 1; id <= 150; id++)
      rt.put({ id, updated: new Date(Date.UTC(2026, 10, 20) + id * 60_000).toISOString() })
    await declare('Informatique')
  })
  afterEach(async () => {
    await rt.close()
    await world.close()
  })

  const declare = (queue: string) =>
    world.declare(
      'rt',
      { connector: 'rt5', url: rt.url, services: { [queue]: 'voirie' } },
      { token: rt.token },
    )
  /** Does something once, while the second list is waited for. */
  const inTheMiddle = (work: () => Promise<unknown>) => {
    let lists = 0
    rt.meanwhile = async () => {
      if (++lists === 2) await work()
    }
  }
  const known = async () => (await world.hub.database.query('select reference from request')).length

  it('is read from the beginning by the new settings, whatever the old ones had read', async () => {
    inTheMiddle(() => declare('Voirie'))
    expect(await world.read('rt')).toEqual({ taken: true })
    expect(
      await world.hub.database.query('select read_to, sweep_to, swept_at, failures from connector'),
    ).toEqual([{ read_to: null, sweep_to: null, swept_at: null, failures: 0 }])
    expect(await world.read('rt')).toMatchObject({ counts: { created: 150 } })
  })

  it('takes nothing more once it is read no more', async () => {
    await declare('Voirie')
    inTheMiddle(() => world.type('connector', 'remove', 'rt'))
    expect(await world.read('rt')).toEqual({ taken: true })
    expect(await known()).toBeLessThan(150)
  })
})
