import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openZammad, type ZammadTicket, zammadToken } from '../../../fakes/sources/zammad.ts'
import { type ReadingTown, startReadingTown } from '../../../world/read-sources.ts'

describe('A source that gives what came first before the rest', () => {
  let world: ReadingTown
  beforeEach(async () => {
    world = await startReadingTown()
  })
  afterEach(() => world.close())

  it('is read again for what changed behind a long reading', async () => {
    const ticket = (id: number): ZammadTicket => ({
      ...{ id, number: `${id}`, customer_id: 31, state_id: 2 },
      ...{ created_at: '2026-11-20T08:00:00.000Z', updated_at: '2026-11-20T08:00:00.000Z' },
    })
    const first = ticket(501)
    const second = ticket(502)
    const zammad = await openZammad([first, second], [{ id: 31 }], { most: 1, index: 'none' })
    try {
      const settings = { connector: 'zammad', url: zammad.url, services: { '*': 'voirie' } }
      await world.declare('zammad', settings, { token: zammadToken })
      const { asked } = zammad
      // While the second is waited for, the first is closed, and the second changes much later.
      const push = asked.push.bind(asked)
      asked.push = (one) => {
        if (one.path === '/api/v1/tickets' && one.query.get('page') === '2') {
          asked.push = push
          world.pass(600)
          Object.assign(first, { state_id: 4, updated_at: world.hub.clock.now.toISOString() })
          world.pass(3000)
          Object.assign(second, { updated_at: world.hub.clock.now.toISOString() })
        }
        return push(one)
      }
      expect(await world.read('zammad')).toMatchObject({ counts: { created: 2 } })
      expect(await world.read('zammad')).toMatchObject({ counts: { updated: 1 } })
      expect(
        await world.hub.database.query("select state from request where reference = '501'"),
      ).toEqual([{ state: 'closed' }])
    } finally {
      await zammad.close()
    }
  })
})
