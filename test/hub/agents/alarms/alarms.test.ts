import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { limitLooks } from '../../../../hub/agents/alarms/limit-looks.ts'
import { purgeAlarms } from '../../../../hub/agents/alarms/purge-alarms.ts'
import { raiseAlarm } from '../../../../hub/agents/alarms/raise-alarm.ts'
import { watchLooks } from '../../../../hub/agents/alarms/watch-looks.ts'
import { cacheServiceDefinitions } from '../../../../hub/catalogue/services/service-definition.ts'
import type { Refusal } from '../../../../hub/platform/http/refusal.ts'
import { spoke, tells } from '../../../world/agent-acts.ts'
import { type TownAgent, tokenOf, townAgents } from '../../../world/agents.ts'
import type { TestHub } from '../../../world/hub.ts'
import { startAdministered } from '../../../world/persons.ts'
import { putRequest } from '../../../world/requests.ts'
import { town } from '../../../world/town.ts'

const { organisation } = town
const { claire, karim, admin, quality } = townAgents

/** Many looks of one agent, some at a time. @returns how often each status was answered */
async function looksAt(hub: TestHub, agent: TownAgent, n: number, change: object = {}) {
  const token = await tokenOf(hub.database, hub.secret, agent, hub.clock.now)
  const payload = {
    ...{ identifier: { kind: 'reference', value: 'EC-1' }, purpose: 'instruct', level: 1 },
    ...change,
  }
  const headers = { authorization: `Bearer ${token}` }
  const answered: Record<number, number> = {}
  for (let done = 0; done < n; done += 50) {
    const some = Array.from({ length: Math.min(50, n - done) }, () =>
      hub.send({ method: 'POST', url: '/v1/context', headers, payload }),
    )
    for (const { statusCode } of await Promise.all(some))
      answered[statusCode] = (answered[statusCode] ?? 0) + 1
  }
  return answered
}
async function countAt(hub: TestHub, where: string) {
  const [row] = await hub.database.query<{ n: number }>(
    `select count(*)::int as n from access_log.access where ${where}`,
  )
  return row?.n
}

/** Its own hub: what is refused is held for seconds before it is in an alarm. */
describe('An agent who looks thousands of times', () => {
  let hub: TestHub
  beforeAll(async () => {
    ;({ hub } = await startAdministered())
    await putRequest(hub, 'EC-1')
  })
  afterAll(() => hub.close())

  it('fills no log, is held up, and learns by no other door what there is', async () => {
    expect(await looksAt(hub, claire, 1000)).toEqual({ 200: 60, 429: 940 })
    hub.clock.now = new Date(hub.clock.now.getTime() + 60_000)
    expect(await looksAt(hub, claire, 1000)).toEqual({ 200: 60, 429: 940 })
    expect(await countAt(hub, `outcome = 'refused'`)).toBe(2)
    expect(await countAt(hub, 'true')).toBe(122)
    const { headers, ...refused } = await hub.as(claire, 'POST', '/v1/context', {
      ...{ identifier: { kind: 'reference', value: 'EC-1' }, purpose: 'inform', level: 1 },
    })
    expect([refused.statusCode, refused.json().code]).toEqual([429, 'too_many_requests'])
    expect(Number(headers['retry-after'])).toBe(1)
    const mail = (value: string) => ({ kind: 'email', value })
    const why = { purpose: 'instruct' }
    const pair = { one: mail('a@courrier.example'), other: mail('b@courrier.example') }
    const merge = { merge: '0192f0c1-2d3e-7a4b-8c5d-000000000002', reason: 'usager_said', ...pair }
    const rule = { request: { source: 'guichet', reference: 'EC-1' }, adaptation: 1, applies: true }
    const step = tells('EC-1', { kind: 'message', text: 'Bonjour.' })
    const acts = { merges: merge, adaptations: rule, proofs: step, contacts: spoke('EC-1') }
    for (const [path, asked] of Object.entries({ ...acts, 'proofs/preview': step }))
      expect((await hub.as(claire, 'POST', `/v1/${path}`, { ...asked, ...why })).statusCode).toBe(
        429,
      )
    // Another agent is not held up by it.
    expect(await looksAt(hub, karim, 1)).toEqual({ 200: 1 })
  })
})

describe('An alarm', () => {
  let hub: TestHub
  let parvis: Awaited<ReturnType<typeof startAdministered>>['parvis']
  let watching: Parameters<typeof watchLooks>[0]
  beforeAll(async () => {
    ;({ hub, parvis } = await startAdministered())
    watching = { database: hub.database, clock: () => hub.clock.now, random: randomBytes }
    await putRequest(hub, 'EC-1')
  })
  afterAll(() => hub.close())

  const looks = (agent: TownAgent, n: number, change: object = {}) => looksAt(hub, agent, n, change)
  const minuteLater = () => {
    hub.clock.now = new Date(hub.clock.now.getTime() + 60_000)
  }
  const alarms = () =>
    hub.database.query<{ kind: string; sector: string; times: number; alarm: string }>(
      'select kind, sector, times, alarm, agent_key from access_log.alarm order by at, kind, alarm',
    )
  const count = (where: string) => countAt(hub, where)

  it('counts all refusals of an agent who goes on at the pace of the minute', async () => {
    const getServiceDefinition = cacheServiceDefinitions(hub.database, watching.clock)
    const deps = { ...watching, secret: hub.secret, getServiceDefinition }
    const limit = limitLooks(deps, (error) => expect(error).toBeUndefined())
    const id = '0192f0c1-2d3e-7a4b-8c5d-000000000001'
    const rights = { ...karim.rights, sectors: ['voirie'] }
    const bearer = { agent: id, rights, session: 'of-a-test' }
    const tried = { act: 'look', subject: 'phone:1', purpose: 'inform', level: 1 } as const
    let refused = 0
    for (let minute = 0; minute < 40; minute += 1) {
      minuteLater()
      for (let look = 0; look < 60; look += 1)
        await limit.count(bearer, tried).catch((error: Refusal) => {
          expect(error.code).toBe('too_many_requests')
          refused += 1
        })
    }
    // A thousand at once, and those that forty minutes give back.
    expect(2400 - refused).toBeLessThanOrEqual(1000 + 667)
    expect(refused).toBeGreaterThan(700)
    await limit.flush()
    expect(await alarms()).toMatchObject([{ kind: 'many_looks', sector: 'voirie', times: refused }])
    expect(await count(`sector = 'voirie' and outcome = 'refused'`)).toBeLessThan(40)
    await hub.database.script('delete from access_log.alarm')
    hub.clock.now = new Date(hub.clock.now.getTime() + 2 * 3600_000)
  })

  it('is raised by more looks than anybody reads, once', async () => {
    for (let minute = 0; minute < 5; minute += 1) {
      expect(await looks(admin, 55)).toEqual({ 200: 55 })
      minuteLater()
    }
    await watchLooks(watching)
    expect(await alarms()).toMatchObject([{ kind: 'many_looks', sector: 'etat-civil' }])
    // What was said is not said again while nothing more happens.
    await watchLooks(watching)
    expect(await alarms()).toMatchObject([{ times: 1 }])
  })

  it('is raised where most finds nothing, and where no purpose is one of the list', async () => {
    hub.clock.now = new Date(hub.clock.now.getTime() + 2 * 3600_000)
    await looks(karim, 29, { identifier: { kind: 'reference', value: 'VO-404' } })
    await watchLooks(watching)
    expect(await alarms()).toHaveLength(1)
    await looks(karim, 1, { identifier: { kind: 'reference', value: 'VO-404' } })
    await looks(claire, 5, { purpose: 'karims-mother' })
    await watchLooks(watching)
    expect(await alarms()).toMatchObject([
      { kind: 'many_looks' },
      { kind: 'many_refusals', sector: 'voirie' },
      { kind: 'odd_purpose', sector: 'etat-civil' },
    ])
  })

  it('is raised where one agent has a purpose that others hardly have', async () => {
    hub.clock.now = new Date(hub.clock.now.getTime() + 2 * 3600_000)
    await looks(admin, 55)
    await looks(claire, 20, { purpose: 'supervise' })
    await watchLooks(watching)
    expect((await alarms()).slice(3)).toMatchObject([{ kind: 'odd_purpose', sector: 'etat-civil' }])
  })

  it('is listed without naming anybody, and told to whom it is about for a reason alone', async () => {
    await raiseAlarm(watching, {
      ...{ organisation, kind: 'source_unreliable', sector: null, source: 'guichet' },
      agent_key: null,
    })
    // A command asks the machine what day it is: here, that of the hub.
    vi.useFakeTimers({ now: hub.clock.now, toFake: ['Date'] })
    const listed = await parvis('audit', 'alarms', '--organisation', organisation)
    vi.useRealTimers()
    expect(listed.code).toBe(0)
    expect(listed.out).toMatch(/guichet +a source answered with what was not asked for/)
    expect(listed.out.trimEnd().split('\n')).toHaveLength(6)
    for (const { agent_key } of (await alarms()) as unknown as { agent_key: string | null }[])
      if (agent_key) expect(listed.out).not.toContain(agent_key)
    expect(listed.out).not.toMatch(/Claire|Karim|Paul/)

    const [, fishing, , , source] = await alarms()
    const reveal = (...words: string[]) =>
      parvis('audit', 'reveal', '--organisation', organisation, ...words)
    const unsaid = await reveal('--alarm', String(fishing?.alarm))
    expect(unsaid).toMatchObject({ code: 1, out: '', err: expect.stringContaining('--reason') })
    const empty = await reveal('--alarm', String(fishing?.alarm), '--reason', '  ')
    expect(empty).toMatchObject({ code: 1, out: '' })
    expect(await count(`act = 'reveal'`)).toBe(0)
    const told = await reveal('--alarm', String(fishing?.alarm), '--reason', 'Enquête 2026-12')
    expect(told.code).toBe(0)
    expect(told.out).toContain('This alarm is about Karim, who works for voirie.')
    expect(await count(`act = 'reveal' and reason = 'Enquête 2026-12' and sector = 'voirie'`)).toBe(
      1,
    )
    const log = await hub.as(quality, 'GET', '/v1/access')
    expect(log.json().accesses[0]).toMatchObject({ act: 'reveal', outcome: 'shown' })
    expect(JSON.stringify(log.json())).not.toMatch(/Karim|Enquête/)
    const nobody = await reveal('--alarm', String(source?.alarm), '--reason', 'Panne')
    expect(nobody.err).toContain('about no agent')
  })

  it('is raised by what is refused and by other acts too, and not while more is found', async () => {
    hub.clock.now = new Date(hub.clock.now.getTime() + 2 * 3600_000)
    await putRequest(hub, 'VO-1', { service: 'voirie' })
    const before = (await alarms()).length
    await looks(karim, 31, { identifier: { kind: 'reference', value: 'VO-1' } })
    for (let nth = 0; nth < 15; nth += 1)
      await hub.as(karim, 'POST', '/v1/adaptations', {
        request: { source: town.source, reference: 'VO-404' },
        ...{ adaptation: 1, applies: true, purpose: 'instruct' },
      })
    minuteLater()
    expect(await looks(karim, 15, { purpose: 'inform', level: 2 })).toEqual({ 403: 15 })
    await watchLooks(watching)
    expect(await alarms()).toHaveLength(before)
    await looks(karim, 1, { purpose: 'inform', level: 2 })
    await watchLooks(watching)
    expect((await alarms()).slice(before)).toMatchObject([
      { kind: 'many_refusals', sector: 'voirie' },
    ])
  })

  it('is forgotten with the looks it was raised by', async () => {
    hub.clock.now = new Date('2027-11-01T00:00:00Z')
    await purgeAlarms(watching, 12)
    expect(await alarms()).not.toEqual([])
    hub.clock.now = new Date('2027-12-31T00:00:00Z')
    await purgeAlarms(watching, 12)
    expect(await alarms()).toEqual([])
  })
})
