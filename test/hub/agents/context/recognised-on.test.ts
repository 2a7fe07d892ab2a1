import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type TownAgent, townAgents } from '../../../world/agents.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { putRequest } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'

const { claire, karim } = townAgents
const marie = { email: 'marie.durand@courrier.example' }

describe.each(anyStore)('The day a usager was first recognised, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startHub(await open())
    await putRequest(hub, 'EC-1', { usager: marie })
    await putRequest(hub, 'EC-2', { usager: marie, received_at: '2026-10-02T09:00:00Z' })
    await putRequest(hub, 'EC-3', { usager: marie, state: 'closed' })
    await putRequest(hub, 'EC-4', { usager: marie, state: 'withdrawn' })
    await putRequest(hub, 'EC-5', { usager: marie, confidential: true })
    await putRequest(hub, 'VO-1', { usager: marie, service: 'voirie' })
  })
  afterEach(() => hub.close())

  const look = (agent: TownAgent, value: string, asked: Record<string, unknown> = {}) =>
    hub.as(agent, 'POST', '/v1/context', {
      identifier: { kind: value.includes('@') ? 'email' : 'reference', value },
      purpose: 'instruct',
      level: 2,
      ...asked,
    })
  const kept = async () => {
    const rows = await hub.database.query<{ reference: string; day: string }>(
      `select reference, recognised_on::text as day from request
       where recognised_on is not null order by reference`,
    )
    return Object.fromEntries(rows.map(({ reference, day }) => [reference, day]))
  }

  it('is kept for each open request that a look showed, and for no other', async () => {
    expect((await look(claire, marie.email)).json()).toMatchObject({ found: true })
    expect(await kept()).toEqual({ 'EC-1': '2026-11-24', 'EC-2': '2026-11-24' })
  })

  it('is the first, in the time zone of the organisation', async () => {
    hub.clock.now = new Date('2026-11-24T23:30:00Z')
    await look(claire, 'EC-1', { purpose: 'inform', level: 1 })
    const first = await kept()
    expect(first).toMatchObject({ 'EC-1': '2026-11-25' })
    hub.clock.now = new Date('2026-11-27T10:00:00Z')
    await look(claire, 'EC-1')
    expect(await kept()).toEqual(first)
  })

  it('is not kept of a look that showed nothing of the request', async () => {
    await look(claire, 'EC-1', { purpose: 'reception', level: 0 })
    await look(claire, 'EC-1', { purpose: 'curiosity' })
    await look(karim, 'EC-1')
    await look(claire, 'EC-5')
    expect(await kept()).toEqual({})
  })

  it('is not kept of a household of which nobody was chosen', async () => {
    const factor = (reference: string, digest: string) =>
      hub.database.query(
        `insert into second_factor (organisation, source, reference, kind, digest)
         values ('bourg', 'guichet', $1, 'birth_date', $2)`,
        [reference, digest],
      )
    await factor('EC-1', 'one')
    await factor('EC-2', 'another')
    expect((await look(claire, marie.email)).json()).toMatchObject({ level: 0 })
    expect(await kept()).toEqual({})
  })

  it('is shown to no agent', async () => {
    await look(claire, 'EC-1')
    const { body } = await look(claire, 'EC-1')
    expect(body).not.toContain('recognised')
    expect(body).not.toContain('is_first')
  })
})
