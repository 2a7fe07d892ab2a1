import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Context } from '#shared/contract/agents/context.ts'
import { defaultPurposes } from '#shared/contract/agents/purpose.ts'
import { upsertPurposes } from '../../../../hub/catalogue/organisations/purposes-sql.ts'
import { type TownAgent, townAgents } from '../../../world/agents.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { putRequest } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const { claire, karim } = townAgents

describe.each(anyStore)('Of a usager who is told from others, on $store,', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  const email = (value: string) => ({ kind: 'email', value })
  const shown = async (
    agent: TownAgent,
    identifier: object,
    more: object = {},
  ): Promise<Context> => {
    const asked = { identifier, purpose: 'instruct', level: 1, ...more }
    return (await hub.as(agent, 'POST', '/v1/context?locale=fr', asked)).json()
  }
  const references = (context: Context) =>
    context.found ? (context.others ?? []).map(({ reference }) => reference).sort() : []

  it('a request with a name alone is of the one of the household who has that name', async () => {
    const given = [
      { birth_date: '1980-04-02', name: 'Martin' },
      { name: 'MARTIN' },
      { birth_date: '2011-07-30', name: 'Petit' },
      { name: 'Grand' },
    ]
    for (const [nth, one] of given.entries())
      await putRequest(hub, `M-${nth}`, { usager: { email: 'maison@courrier.example', ...one } })
    const asked = email('maison@courrier.example')
    const answer = (value: string) => ({ second_factor: { kind: 'birth_date', value } })
    expect(await shown(claire, asked)).toMatchObject({ candidates: [{}, {}, {}] })
    expect(references(await shown(claire, asked, answer('1980-04-02')))).toEqual(['M-0', 'M-1'])
    expect(references(await shown(claire, asked, answer('2011-07-30')))).toEqual(['M-2'])
  })

  it('who has something confidential is shown the rest, as if that were not there', async () => {
    const usager = { email: 'double@courrier.example' }
    await putRequest(hub, 'Q-1', { usager })
    await putRequest(hub, 'Q-2', { usager, confidential: true })
    const raised = () =>
      hub.database.query("select from access_log.alarm where kind <> 'factor_guessed'")
    expect(references(await shown(claire, email(usager.email)))).toEqual(['Q-1'])
    expect(references(await shown(claire, { kind: 'reference', value: 'Q-1' }))).toEqual([])
    expect(await raised()).toEqual([])
  })

  it('one reference in two sources names nobody, and shows no other request of either usager', async () => {
    const usager = { email: 'deux@courrier.example' }
    await putRequest(hub, 'D-1', { usager })
    await putRequest(hub, 'D-2', { usager })
    await hub.database.query(
      `insert into request (organisation, source, reference, service, channel, locale, state,
         state_at, received_at, tracking_hash, recorded_at, changed_at)
       select organisation, 'autre', reference, service, channel, locale, state,
         state_at, received_at, tracking_hash || 'x', recorded_at, changed_at
       from request where reference = 'D-1'`,
    )
    const both = await shown(claire, { kind: 'reference', value: 'D-1' })
    expect(references(both)).toEqual(['D-1', 'D-1'])
  })

  it('no purpose of an organisation shows whole what is of another sector', async () => {
    const wide = {
      purpose: 'wide',
      name: { fr: 'Tout voir', en: 'See all' },
      level: 2,
      across: true,
    } as const
    await upsertPurposes(hub.database, town.organisation, [...defaultPurposes, wide])
    // What an organisation declares is read again after a few seconds.
    hub.clock.now = new Date(hub.clock.now.getTime() + 10_000)
    const usager = { email: 'loin@courrier.example' }
    await putRequest(hub, 'L-1', { usager })
    const present = { purpose: 'wide', present: true }
    const named = { kind: 'reference', value: 'L-1' }
    expect(await shown(karim, named, { ...present, level: 1 })).toMatchObject({
      elsewhere: [{ service: 'Service etat-civil' }],
    })
    expect(await shown(karim, named, { ...present, level: 2 })).toEqual({ found: false })
  })

  it('a second factor has another digest in each sector: nobody joins two by a birth date', async () => {
    for (const service of ['etat-civil', 'voirie'])
      await putRequest(hub, `B-${service}`, { service, usager: { birth_date: '1955-06-07' } })
    const kept = await hub.database.query<{ digest: string }>(
      "select distinct digest from second_factor where reference like 'B-%'",
    )
    expect(kept).toHaveLength(2)
  })
})
