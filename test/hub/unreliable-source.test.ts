import { describe, expect, it } from 'vitest'
import type { Database } from '../../hub/store/database.ts'
import { townAgents } from '../world/agents.ts'
import { startHub } from '../world/hub.ts'
import { putRequest } from '../world/requests.ts'
import { stores } from '../world/stores.ts'

const { claire } = townAgents

describe.each(stores)('A source that answers what was not asked, on $store', ({ open }) => {
  it('is believed in nothing, and somebody is told', async () => {
    const database = await open()
    let isLying = false
    /** As back-office systems that give everything to a filter they do not know. */
    const lying: Database = {
      ...database,
      async query<Row>(...asked: Parameters<Database['query']>) {
        const rows = await database.query<Row>(...asked)
        if (!isLying || !asked[0].includes('hit.is_named')) return rows
        const [sql, parameters = []] = asked
        const more = await database.query<Row>(sql, parameters.with(6, [stranger]))
        return [...rows, ...more]
      },
    }
    let stranger = ''
    const hub = await startHub(lying)
    await putRequest(hub, 'EC-1', { usager: { email: 'marie@courrier.example' } })
    await putRequest(hub, 'EC-2', { usager: { email: 'jeanne@courrier.example' } })
    const [kept] = await database.query<{ key: string }>(
      "select key from identifier where reference = 'EC-2'",
    )
    stranger = kept?.key ?? ''
    const look = async () =>
      (
        await hub.as(claire, 'POST', '/v1/context', {
          identifier: { kind: 'email', value: 'marie@courrier.example' },
          purpose: 'instruct',
          level: 1,
        })
      ).json()
    expect(await look()).toMatchObject({ others: [{ reference: 'EC-1' }] })
    isLying = true
    expect(await look()).toEqual({ found: false })
    expect(await look()).toEqual({ found: false })
    expect(await database.query('select kind, source, times from access_log.alarm')).toEqual([
      { kind: 'source_unreliable', source: 'hub', times: 2 },
    ])
    await hub.close()
  })
})
