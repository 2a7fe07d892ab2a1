import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { townAgents } from '../../../world/agents.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { putRequest } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'

const { claire } = townAgents

describe.each(anyStore)('A source that answers what was not asked, on $store', ({ open }) => {
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

describe.each(anyStore)('A source that is wrong of one request, on $store', ({ open }) => {
  let hub: TestHub
  let lie: ((row: object) => object) | null = null
  beforeAll(async () => {
    const database = await open()
    hub = await startHub({
      ...database,
      async query<Row>(...asked: Parameters<Database['query']>) {
        const rows = await database.query<Row>(...asked)
        if (!lie || !asked[0].includes('hit.is_named')) return rows
        return [...rows, ...rows.map((row) => lie?.(row as object) as Row)]
      },
    })
    await putRequest(hub, 'EC-1', { usager: { email: 'marie@courrier.example' } })
  })
  afterAll(() => hub.close())

  it.each<[string, object]>([
    ['which is confidential', { confidential: true }],
    ['of another organisation', { organisation: 'aval' }],
    ['of a service nobody offers', { service: 'cimetiere' }],
    ['of another sector than its service', { sector: 'voirie' }],
    ['of another sector, to be shown whole', { service: 'voirie', sector: 'voirie' }],
    ['under another reference', { reference: 'EC-2' }],
    ['of another source', { source: 'autre' }],
  ])('is believed in nothing when it gives one %s', async (_, wrong) => {
    const look = async () => {
      const identifier = { kind: 'reference', value: 'EC-1', source: 'guichet' }
      const asked = { identifier, purpose: 'reception', present: true, level: 1 }
      return (await hub.as(claire, 'POST', '/v1/context', asked)).json()
    }
    lie = null
    expect(await look()).toMatchObject({ request: { reference: 'EC-1' } })
    lie = (row) => ({ ...row, ...wrong })
    expect(await look()).toEqual({ found: false })
    expect(await hub.database.query('select kind from access_log.alarm')).toEqual([
      { kind: 'source_unreliable' },
    ])
    await hub.database.script('delete from access_log.alarm')
  })
})
