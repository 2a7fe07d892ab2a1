import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { tokenOf, townAgents } from '../../../world/agents.ts'
import { eventually } from '../../../world/eventually.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { putRequest } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'

describe.each(anyStore)('An agent who leaves before the answer, on $store', ({ open }) => {
  let hub: TestHub
  let letGo = () => {}
  let isLooking = false
  beforeAll(async () => {
    const database = await open()
    /** What is looked for is found once the test lets go. */
    const held: Database = {
      ...database,
      async query<Row>(...asked: Parameters<Database['query']>) {
        const rows = await database.query<Row>(...asked)
        if (!asked[0].includes('hit.is_named')) return rows
        isLooking = true
        await new Promise<void>((resolve) => {
          letGo = resolve
        })
        return rows
      },
    }
    hub = await startHub(held)
    await putRequest(hub, 'EC-1')
  })
  afterAll(() => hub.close())

  it('is shown nothing, and it is written down that they looked', async () => {
    const address = await hub.listen()
    const token = await tokenOf(hub.database, hub.secret, townAgents.claire, hub.clock.now)
    const asking = request(`${address}/v1/context`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    })
    asking.on('error', () => {})
    const identifier = { kind: 'reference', value: 'EC-1' }
    asking.end(JSON.stringify({ identifier, purpose: 'instruct', level: 2 }))
    await eventually(async () => expect(isLooking).toBe(true))
    asking.destroy()
    await eventually(async () => expect(await hub.callers()).toBe(0))
    letGo()
    await eventually(async () =>
      expect(
        await hub.database.query('select outcome, request_keys from access_log.access'),
      ).toEqual([{ outcome: 'abandoned', request_keys: [] }]),
    )
  })
})
