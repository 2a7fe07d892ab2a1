import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { emptyAccessLog } from '../../../world/access-log.ts'
import { type TownAgent, tokenOf, townAgents } from '../../../world/agents.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { putRequest } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'

const { claire, karim, quality, admin } = townAgents
const marie = { email: 'marie.durand@courrier.example' }

describe.each(anyStore)('A look, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
    await putRequest(hub, 'EC-1', { usager: marie })
    await putRequest(hub, 'VO-1', { usager: marie, service: 'voirie' })
  })
  beforeEach(() => emptyAccessLog(hub.database))
  afterAll(() => hub.close())

  const asked = (value: string, kind = 'reference', purpose = 'instruct') => ({
    identifier: { kind, value },
    purpose,
    level: 2,
  })
  const look = (agent: TownAgent, ...what: Parameters<typeof asked>) =>
    hub.as(agent, 'POST', '/v1/context', asked(...what))

  it('takes as long when there is nothing as when there is something that may not be seen', async () => {
    const token = await tokenOf(hub.database, hub.secret, karim, hub.clock.now)
    const headers = { authorization: `Bearer ${token}` }
    for (const reference of ['EC-404', 'EC-1', 'VO-1']) {
      const times: number[] = []
      // Several times, because a first one is slow by itself.
      for (let time = 0; time < 4; time += 1) {
        const start = performance.now()
        const payload = asked(reference)
        const answer = await hub.send({ method: 'POST', url: '/v1/context', headers, payload })
        times.push(performance.now() - start)
        expect(answer.json().found).toBe(reference === 'VO-1')
      }
      if (reference !== 'VO-1') expect(Math.min(...times), reference).toBeGreaterThanOrEqual(39)
    }
  })

  it('into two sectors leaves traces that cannot be joined, nor read back to who looked', async () => {
    await look(admin, marie.email, 'email')
    const [one, two, ...more] = await hub.database.query<Record<string, unknown>>(
      'select * from access_log.access order by sector',
    )
    expect([one?.['sector'], two?.['sector'], more]).toEqual(['etat-civil', 'voirie', []])
    for (const key of ['agent_key', 'subject_key']) {
      expect(one?.[key], key).toMatch(/^[\w-]{43}$/)
      expect(two?.[key], key).toMatch(/^[\w-]{43}$/)
      expect(one?.[key], key).not.toBe(two?.[key])
    }
    const [paul] = await hub.database.query<{ agent: string }>(
      "select agent from agent where name = 'Paul'",
    )
    expect(paul?.agent).toMatch(/^[\da-f-]{36}$/)
    expect(JSON.stringify([one, two])).not.toContain(paul?.agent)
  })

  it('that could not be answered leaves no trace of an answer', async () => {
    await hub.database.script('alter table proof rename to proof_elsewhere')
    const answer = await look(claire, 'EC-1')
    await hub.database.script('alter table proof_elsewhere rename to proof')
    expect(answer.statusCode).toBe(500)
    expect(await hub.database.query('select * from access_log.access')).toEqual([])
    expect((await look(claire, 'EC-1')).json()).toMatchObject({ found: true })
  })

  it('for what is no purpose leaves a trace without the words that were given for one', async () => {
    expect((await look(claire, 'EC-1', 'reference', 'marie-durand')).statusCode).toBe(403)
    const log = await hub.as(quality, 'GET', '/v1/access')
    expect(log.json().accesses).toMatchObject([
      { purpose: { purpose: 'unknown', name: null }, outcome: 'refused' },
    ])
    const kept = await hub.database.query('select * from access_log.access')
    expect(JSON.stringify(kept)).not.toContain('marie')
  })
})
