import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AdaptationAsked } from '#shared/contract/agents/adaptation.ts'
import { defaultPurposes } from '#shared/contract/agents/purpose.ts'
import { upsertPurposes } from '../../../../hub/catalogue/organisations/purposes-sql.ts'
import type { Queryable } from '../../../../hub/platform/database/database.ts'
import { type TownAgent, townAgents } from '../../../world/agents.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { declares, putRequest, reads, receives } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const { claire, karim, quality } = townAgents
const home = { fr: 'Rendez-vous à domicile', en: 'Appointment at home' }
const braille = {
  fr: 'Un acte en braille',
  en: 'A certificate in braille',
  condition: { fr: 'les personnes aveugles', en: 'people who are blind' },
  ask: { fr: 'au guichet', en: 'at the counter' },
}

describe.each(anyStore)('An adaptation, on $store', ({ open }) => {
  let hub: TestHub
  let code: string
  beforeEach(async () => {
    hub = await startHub(await open())
    await declares(hub, { adaptations: [home, braille] })
    code = await receives(hub, 'EC-1')
  })
  afterEach(() => hub.close())

  const says = (agent: TownAgent, change: Partial<AdaptationAsked> = {}, locale = 'fr') =>
    hub.as(agent, 'POST', `/v1/adaptations?locale=${locale}`, {
      request: { source: town.source, reference: 'EC-1' },
      adaptation: 1,
      applies: true,
      purpose: 'instruct',
      ...change,
    })
  const traces = () =>
    hub.database.query<{ act: string; outcome: string; sector: string; purpose: string }>(
      'select act, outcome, sector, purpose from access_log.access',
    )
  const kept = () =>
    hub.database.query<{ version: number; adaptation: number; rule: object; applies: boolean }>(
      'select version, adaptation, rule, applies from applied_adaptation order by position',
    )

  it('is a published rule that an agent says applies, and its usager reads it', async () => {
    const told = await says(claire, { adaptation: 2 })
    expect(told.statusCode, told.body).toBe(200)
    expect(told.headers['cache-control']).toBe('no-store')
    expect(told.json()).toEqual({
      adaptations: [
        { adaptation: 1, what: home.fr },
        {
          adaptation: 2,
          what: braille.fr,
          condition: braille.condition.fr,
          ask: braille.ask.fr,
          since: 'mardi 24 novembre',
        },
      ],
    })
    const { adaptations, facts } = await reads(hub, code)
    expect(adaptations[0]).not.toHaveProperty('since')
    expect(adaptations[1]).toMatchObject({ what: braille.fr, since: 'mardi 24 novembre' })
    expect(facts[0]).toEqual({
      title: 'Ce qui est adapté pour votre demande',
      lines: [
        'Un acte en braille. Pour qui\u00a0: les personnes aveugles. Depuis mardi 24 novembre.',
      ],
      written: true,
    })
    const page = await hub.send({ method: 'GET', url: `/suivi/${code}?locale=en` })
    expect(page.body).toContain('What is adapted for your request')
    expect(page.body).toContain('Since Tuesday')
  })

  it('said again says the same, and can be taken back', async () => {
    await says(claire)
    hub.clock.now = new Date('2026-11-26T10:00:00Z')
    const again = (await says(claire, {}, 'en')).json()
    expect(again.adaptations[0]).toEqual({
      adaptation: 1,
      what: home.en,
      since: 'Tuesday 24 November',
    })
    for (const _ of ['once', 'twice'])
      expect((await says(claire, { applies: false })).json().adaptations[0]).toEqual({
        adaptation: 1,
        what: home.fr,
      })
    expect((await kept()).map(({ applies }) => applies)).toEqual([true, false])
    expect((await reads(hub, code)).facts[0]?.title).toBe('Délai pour tous')
    await expect(
      hub.database.query('update applied_adaptation set applies = true'),
    ).rejects.toThrow(/append-only/)
  })

  it('stays what it was when the rules change, and goes to nobody else', async () => {
    await says(claire)
    await declares(hub, { adaptations: [braille] })
    const before = { adaptation: 2, what: home.fr, since: 'mardi 24 novembre' }
    const told = (await says(claire, { applies: false })).json().adaptations
    expect(told).toEqual([expect.objectContaining({ adaptation: 1, what: braille.fr }), before])
    expect((await reads(hub, code)).facts[0]?.lines).toEqual([
      'Rendez-vous à domicile. Depuis mardi 24 novembre.',
    ])
    await putRequest(hub, 'EC-2')
    const other = { request: { source: town.source, reference: 'EC-2' }, adaptation: 2 }
    expect((await says(claire, other)).statusCode).toBe(422)
    for (const _ of ['once', 'twice'])
      expect(
        (await says(claire, { adaptation: 2, applies: false })).json().adaptations,
      ).toHaveLength(1)
    expect((await says(claire, { adaptation: 2 })).statusCode).toBe(422)
    expect(await kept()).toMatchObject([
      { version: 2, adaptation: 1, rule: home, applies: true },
      { version: 2, adaptation: 1, rule: home, applies: false },
    ])
  })

  it('is none that the service does not publish', async () => {
    const refused = await says(claire, { adaptation: 3 })
    expect(refused.json()).toMatchObject({
      status: 422,
      code: 'invalid',
      errors: [{ path: '/adaptation', code: 'unknown_rule', detail: expect.stringMatching(/\.$/) }],
    })
    const crafted = { note: 'comme pour sa sœur' } as Partial<AdaptationAsked>
    expect((await says(claire, crafted)).json().errors).toMatchObject([{ path: '/note' }])
    expect(await kept()).toEqual([])
  })

  it('of a request that is not there or not theirs is one answer, and leaves a trace', async () => {
    const request = { source: town.source, reference: 'EC-404' }
    const nowhere = await says(claire, { request })
    const began = performance.now()
    const elsewhere = await says(karim)
    expect(performance.now() - began).toBeGreaterThanOrEqual(39)
    const held = { ...claire, rights: { ...claire.rights, services: ['mariages'] } }
    expect(nowhere.json()).toMatchObject({ status: 404, code: 'unknown_request' })
    expect(elsewhere.body).toBe(nowhere.body)
    expect((await says(held)).body).toBe(nowhere.body)
    await putRequest(hub, 'EC-1', { confidential: true })
    expect((await says(claire)).body).toBe(nowhere.body)
    expect(await kept()).toEqual([])
    expect((await traces()).map(({ act, outcome }) => [act, outcome])).toEqual(
      Array(4).fill(['adapt', 'nothing']),
    )
  })

  it('of a request that becomes confidential meanwhile is the same answer, and is not recorded', async () => {
    const request = { source: town.source, reference: 'EC-404' }
    const nowhere = await says(claire, { request })
    const { database } = hub
    const change = `update request set confidential = true where reference = 'EC-1'`
    const meanwhile: typeof database = Object.assign(Object.create(database), {
      transaction: (work: (transaction: Queryable) => Promise<unknown>) =>
        database.transaction((transaction) =>
          work({
            ...transaction,
            async query(text, values) {
              if (/for update/.test(text)) await transaction.query(change)
              return transaction.query(text, values)
            },
          }),
        ),
    })
    const other = await startHub(meanwhile)
    const asked = { request: { ...request, reference: 'EC-1' }, adaptation: 1, applies: true }
    const late = await other.as(claire, 'POST', '/v1/adaptations?locale=fr', {
      ...asked,
      purpose: 'instruct',
    })
    expect(late.body).toBe(nowhere.body)
    expect(await kept()).toEqual([])
    expect((await traces()).map(({ outcome }) => outcome).sort()).toEqual(['nothing', 'refused'])
  })

  it('needs a purpose that shows a request, and leaves its trace like a look', async () => {
    const [instruct, ...others] = defaultPurposes
    if (!instruct) throw new Error('There are purposes')
    const blind = { ...instruct, purpose: 'count', level: 0 as const }
    await upsertPurposes(hub.database, town.organisation, [instruct, ...others, blind])
    for (const purpose of ['count', 'curiosity'])
      expect((await says(claire, { purpose })).json()).toMatchObject({ code: 'purpose_refused' })
    expect((await says(quality)).json()).toMatchObject({ status: 403, code: 'no_rights' })
    await says(claire)
    const left = await traces()
    expect(left).toHaveLength(4)
    expect(left).toEqual(
      expect.arrayContaining([
        { act: 'adapt', outcome: 'refused', sector: 'etat-civil', purpose: 'count' },
        { act: 'adapt', outcome: 'refused', sector: 'etat-civil', purpose: 'unknown' },
        { act: 'adapt', outcome: 'refused', sector: '', purpose: 'instruct' },
        { act: 'adapt', outcome: 'shown', sector: 'etat-civil', purpose: 'instruct' },
      ]),
    )
    await hub.as(claire, 'POST', '/v1/context', {
      identifier: { kind: 'reference', value: 'EC-1' },
      purpose: 'instruct',
      level: 1,
    })
    const keys = await hub.database.query<{ key: string; subject_key: string; agent_key: string }>(
      `select request_keys[1] as key, subject_key, agent_key from access_log.access
       where outcome = 'shown'`,
    )
    expect(keys).toHaveLength(2)
    expect(keys[0]).toEqual(keys[1])
  })
})
