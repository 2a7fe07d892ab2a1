import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { insertHint } from '../../../../hub/integrations/sources/source-hints-sql.ts'
import { reseal } from '../../../../hub/operations/root/reseal.ts'
import { addGeneration } from '../../../../hub/platform/crypto/change-root.ts'
import { followGenerations } from '../../../../hub/platform/crypto/hub-secret.ts'
import { type FakeRequestTracker, openFakeRequestTracker } from '../../../fakes/sources/rt5.ts'
import type { TownAgent } from '../../../world/agents.ts'
import { opens } from '../../../world/forms.ts'
import { addressOfTicket, pressesOn, stepOn } from '../../../world/hosted.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { asksForTicket } from '../../../world/invitations.ts'
import { type ReadingTown, startReadingTown } from '../../../world/read-sources.ts'
import { bringResults } from '../../../world/results.ts'
import { avis, avisOf } from '../../../world/state-exports.ts'
import { stores } from '../../../world/stores.ts'
import { answerAll, askedOf, signInAll, teamOf } from '../../../world/team.ts'
import { town } from '../../../world/town.ts'

const signal = new AbortController().signal
const team = teamOf('voirie', 5)
const [first] = team as [TownAgent]

const follows = ({ database, secret }: TestHub) =>
  followGenerations(database, { secret: String(secret), data: '' }, secret)

/** Returns the generations of the digests of a column. */
const generations = async ({ database }: TestHub, table: string, column: string) =>
  (
    await database.query<{ n: string }>(
      `select distinct case when ${column} like '2.%' then 2 else 1 end as n from ${table} order by 1`,
    )
  ).map(({ n }) => n)

describe.each(stores)('What a hub knows again when the root has changed, on $store', ({ open }) => {
  let hub: TestHub
  let tickets: string[] = []
  const results = avis(avisOf('2026-10', { good: 20, medium: 6, bad: 4 }))
  beforeAll(async () => {
    hub = await startHub(await open())
    tickets = [await asksForTicket(hub, { person: 'rosa@exemple.fr' }), await asksForTicket(hub)]
    await bringResults(hub, results)
    await signInAll(hub, team)
    await answerAll(hub, [first], [[4, 4, 4]])
    await addGeneration(hub.database, hub.secret, 0)
    await follows(hub)
    tickets.push(await asksForTicket(hub, { person: 'paul@exemple.fr' }))
  })
  afterAll(() => hub.close())

  const asks = async (person: string) =>
    (await hub.withKey('POST', '/v1/invitations', { service: 'etat-civil', person })).json()
  const everythingIsKnown = async () => {
    for (const ticket of tickets) {
      const page = await opens(hub, addressOfTicket(ticket))
      expect([page.statusCode, stepOn(page).name]).toEqual([200, 'overall'])
    }
    for (const person of ['Rosa@exemple.fr', 'paul@exemple.fr'])
      expect(await asks(person)).toEqual({ not_invited: 'resting' })
    expect(await bringResults(hub, results)).toMatchObject({ taken: 0, known: 30 })
    expect(await askedOf(hub, first)).toBeNull()
  }

  it('is known before its digests are renewed', async () => {
    expect(await generations(hub, 'invitation_rest', 'person')).toEqual([1, 2])
    expect(await generations(hub, 'invitation', 'ticket_hash')).toEqual([1, 2])
    await everythingIsKnown()
  })

  it('is known afterwards, by digests of the new generation alone', async () => {
    await reseal({ database: hub.database, secret: hub.secret }, signal)
    for (const [table, column] of [
      ['invitation', 'ticket_hash'],
      ['invitation_rest', 'person'],
      ['result_mark', 'mark'],
      ['belief_mark', 'mark'],
    ] as const)
      expect(await generations(hub, table, column), `${table}.${column}`).toEqual([2])
    await everythingIsKnown()
  })

  it('takes the answer of a ticket of before, once', async () => {
    const page = stepOn(await opens(hub, addressOfTicket(tickets[1] ?? '')))
    const next = await pressesOn(hub, page, { answer: '4' })
    expect(next.statusCode).toBe(200)
    expect(
      await hub.database.query('select 1 as n from invitation where feedback is not null'),
    ).toHaveLength(1)
  })
})

describe('A record of a source, when the root has changed', () => {
  let world: ReadingTown
  let rt: FakeRequestTracker
  beforeAll(async () => {
    world = await startReadingTown()
    rt = await openFakeRequestTracker()
    await world.declare(
      'rt',
      { connector: 'rt5', url: rt.url, services: { Voirie: 'voirie' } },
      { token: rt.token },
    )
    rt.put({ id: 12 })
    await world.read('rt')
    await addGeneration(world.hub.database, world.hub.secret, 0)
    await follows(world.hub)
  })
  afterAll(async () => {
    await rt.close()
    await world.close()
  })

  it('is the same as before', async () => {
    const { hub } = world
    for (const generation of [1, 2]) {
      expect(await generations(hub, 'source_record', 'content_hash')).toEqual([generation])
      const key = { organisation: town.organisation, source: 'rt' }
      await insertHint(hub.database, key, String(generation), ['12'], hub.clock.now)
      expect(await world.read('rt')).toMatchObject({ counts: { updated: 0, unchanged: 1 } })
      await reseal({ database: hub.database, secret: hub.secret }, signal)
    }
  })
})
