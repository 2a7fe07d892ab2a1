import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultPurposes } from '#shared/contract/agents/purpose.ts'
import { upsertPurposes } from '../../../../hub/catalogue/organisations/purposes-sql.ts'
import { type TownAgent, townAgents } from '../../../world/agents.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { receives } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const { claire, karim, quality, admin } = townAgents
const marie = { email: 'marie.durand@courrier.example' }

describe.each(anyStore)('What an agent types, on $store', ({ open }) => {
  let hub: TestHub
  let codes: { civil: string; road: string; hidden: string }
  beforeAll(async () => {
    hub = await startHub(await open())
    codes = {
      civil: await receives(hub, 'EC-1', { usager: marie }),
      road: await receives(hub, 'VO-1', { usager: marie, service: 'voirie' }),
      hidden: await receives(hub, 'EC-2', { usager: marie, confidential: true }),
    }
  })
  afterAll(() => hub.close())

  const ask = (agent: TownAgent, kind: string, value: string, more: object = {}) =>
    hub.as(agent, 'POST', '/v1/context', {
      ...{ identifier: { kind, value }, purpose: 'instruct', level: 1, way: 'typed' },
      ...more,
    })
  const minutesLater = (minutes: number) => {
    hub.clock.now = new Date(hub.clock.now.getTime() + minutes * 60_000)
  }

  it('is the request of a tracking code, however it is written, in their own sectors alone', async () => {
    const bare = codes.civil.replace(/[^0-9A-Z]/g, '').toLowerCase()
    for (const written of [codes.civil, bare, ` ${bare.slice(1)} `]) {
      const found = (await ask(claire, 'code', written)).json()
      expect(found, written).toMatchObject({ found: true, request: { reference: 'EC-1' } })
      expect(JSON.stringify(found)).not.toContain(codes.civil.slice(2))
    }
    const unknown = await ask(claire, 'code', 'S-0000-0000-0000-0000')
    for (const written of [codes.road, codes.hidden, 'nothing', `${codes.civil}0`])
      expect((await ask(claire, 'code', written)).body, written).toBe(unknown.body)
    const present = { purpose: 'reception', present: true }
    expect((await ask(claire, 'code', codes.road, present)).body).toBe('{"found":false}')
    expect((await ask(karim, 'code', codes.road)).json()).toMatchObject({
      request: { reference: 'VO-1' },
    })
  })

  it('is in the access log as typed, and as little else as any look', async () => {
    minutesLater(1)
    await ask(claire, 'reference', 'EC-1', { way: undefined })
    minutesLater(1)
    await ask(claire, 'reference', 'EC-1')
    const { accesses } = (await hub.as(quality, 'GET', '/v1/access')).json()
    expect(accesses.slice(0, 2).map(({ way }: { way: string }) => way)).toEqual(['typed', 'seen'])
    const kept = JSON.stringify(await hub.database.query('select * from access_log.access'))
    expect(kept).not.toContain(codes.civil.slice(2, 6))
  })

  it('stands for its purpose only where the organisation allows it, in their own sectors', async () => {
    const standing = { way: 'standing' }
    expect((await ask(admin, 'reference', 'EC-1', standing)).json().code).toBe('purpose_refused')
    const stands = defaultPurposes.map((one) => ({ ...one, stands_until: ['12:00', '17:30'] }))
    await upsertPurposes(hub.database, town.organisation, stands)
    minutesLater(5)
    const offered = (await hub.as(admin, 'GET', '/v1/agent')).json().purposes
    expect(offered[0].stands_until).toEqual(['12:00', '17:30'])
    expect((await ask(admin, 'reference', 'EC-1', standing)).json()).toMatchObject({ found: true })
    minutesLater(1)
    for (const more of [{ purpose: 'reception' }, { present: true }])
      expect((await ask(admin, 'reference', 'EC-1', { ...standing, ...more })).statusCode).toBe(403)
    const { accesses } = (await hub.as(quality, 'GET', '/v1/access')).json()
    expect(accesses[2]).toMatchObject({ way: 'standing', outcome: 'shown' })
  })

  it('may be guessed thirty times in an hour and no more, which is alarmed', async () => {
    minutesLater(60)
    const statuses: Record<number, number> = {}
    for (let nth = 0; nth < 1000; nth += 1) {
      if (nth % 50 === 0) minutesLater(1)
      const { statusCode } = await ask(claire, 'reference', `EC-${9000 + nth}`)
      statuses[statusCode] = (statuses[statusCode] ?? 0) + 1
    }
    expect(statuses).toEqual({ 200: 30, 429: 970 })
    const alarms = await hub.database.query(
      `select kind, sector, times from access_log.alarm where kind = 'subject_guessed'`,
    )
    expect(alarms).toEqual([{ kind: 'subject_guessed', sector: 'etat-civil', times: 970 }])
    // What the page shows is no guess, nor what another agent types; and an hour later it is over.
    expect((await ask(claire, 'reference', 'EC-1', { way: undefined })).statusCode).toBe(200)
    expect((await ask(karim, 'reference', 'VO-1')).statusCode).toBe(200)
    minutesLater(60)
    for (let nth = 0; nth < 40; nth += 1)
      expect((await ask(claire, 'reference', 'EC-1')).statusCode).toBe(200)
  })
})
