import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultPurposes } from '#shared/contract/agents/purpose.ts'
import type { Endpoint } from '../../../hub/agents/authorisation/gate.ts'
import { upsertPurposes } from '../../../hub/catalogue/organisations/purposes-sql.ts'
import { upsertOrganisation, upsertService } from '../../../hub/catalogue/sites/declare-sql.ts'
import { muted } from '../../../hub/requests/delivery/queue/outbox.ts'
import { nameOf } from '../../documents/authorisation.ts'
import { type TownAgent, tokenOf, townAgents } from '../../world/agents.ts'
import { attempts, type Known } from '../../world/attempts.ts'
import { declareWritten } from '../../world/declare-written.ts'
import { startHub, type TestHub } from '../../world/hub.ts'
import { liveTown } from '../../world/lived-town.ts'
import { openRequiredQuery } from '../../world/required-query.ts'
import { anyStore } from '../../world/stores.ts'
import { town, townServices } from '../../world/town.ts'

/** In every text of the town that a neighbour may not read. */
const mark = 'Marque du Bourg'

/** A second town on the hub, whose people and system are hostile to the first. */
const neighbour = { organisation: 'aval', key: 'parvis_aval_0123456789abcdefghijklmnop' }
const [civil, roads] = townServices
if (!civil || !roads) throw new Error('The town of the tests has services')

const tokenRoutes = ({ declared }: Endpoint) => typeof declared.opensTo === 'object'
const keyRoutes = ({ declared }: Endpoint) => declared.opensTo === 'key'

describe.each(anyStore)('Two hostile towns that share a hub, on $store', ({ open }) => {
  let hub: TestHub
  let known: Known
  const admin = townAgents.admin
  const hostile: TownAgent = {
    name: 'Hugues d’Aval',
    rights: { ...admin.rights, organisation: neighbour.organisation },
  }
  const nowhere: TownAgent = {
    name: 'Nadir de nulle part',
    rights: { ...admin.rights, organisation: 'nulle-part' },
  }

  beforeAll(async () => {
    hub = await startHub(await open(), null, { outbox: muted(new Set(['email'])) })
    const { database } = hub
    await upsertOrganisation(database, neighbour.organisation, 'Aval', town.zone)
    await upsertPurposes(database, neighbour.organisation, defaultPurposes)
    await upsertService(database, neighbour.organisation, civil)
    await declareWritten(database, neighbour.organisation, neighbour.key, town.source)
    known = await liveTown(hub, { mark })
  })
  afterAll(() => hub.close())

  /** Every answer that somebody signed in may have without naming anything, and what they are asked with. */
  const readable = async () => {
    const withRequired = await openRequiredQuery(hub)
    return hub.endpoints
      .filter((one) => tokenRoutes(one) && one.method === 'GET' && !one.url.includes(':'))
      .map(({ url }) => withRequired(url))
  }

  /** All that the town, its system and its usagers can read of it. */
  async function world(): Promise<string[]> {
    const own = [
      `/v1/configuration/${town.site}`,
      '/v1/services/voirie',
      '/v1/services/voirie/versions/1',
    ]
    // The list of what an agent follows up leaves an access each time, which another list tells.
    const quiet = (await readable()).filter((url) => url !== '/v1/follow-ups')
    const read = [...quiet, ...own].map((url) => hub.as(admin, 'GET', url))
    const kept = ['callbacks', 'preferences'].map((what) =>
      hub.withKey('GET', `/v1/requests/MB-1/${what}`),
    )
    const told = [
      { url: '/v1/tracking', headers: { 'parvis-tracking': known.code } },
      { url: '/v1/feedback/receipt', headers: { 'parvis-receipt': known.receipt } },
    ].map((options) => hub.send({ method: 'GET', ...options }))
    const answers = await Promise.all([...read, ...kept, ...told])
    return answers.map(({ statusCode, body }) => `${statusCode} ${body}`)
  }

  it('read nothing of each other, whatever they open', async () => {
    const ownAnswers = (await world()).join()
    expect(ownAnswers.split(mark).length, 'the town reads its own').toBeGreaterThan(8)
    for (const stranger of [hostile, nowhere])
      for (const url of await readable()) {
        const { body, statusCode } = await hub.as(stranger, 'GET', url)
        // Who is of no organisation of the hub is nobody there.
        expect(statusCode, `${stranger.name} at ${url}`).toBe(stranger === hostile ? 200 : 401)
        expect(body, `${stranger.name} at ${url}`).not.toContain(mark)
        expect(body, `${stranger.name} at ${url}`).not.toContain(town.name)
      }
  })

  it('change nothing of each other, by any endpoint that takes what the other has', async () => {
    const tried = attempts(known)
    const named = hub.endpoints.filter(
      (one) => (tokenRoutes(one) || keyRoutes(one)) && /(?<!:):\w/.test(one.url),
    )
    expect(Object.keys(tried)).toEqual(expect.arrayContaining(named.map(nameOf)))
    const before = await world()
    const token = await tokenOf(hub.database, hub.secret, hostile, hub.clock.now)
    for (const [name, { url, body, status = 404 }] of Object.entries(tried)) {
      const endpoint = hub.endpoints.find((one) => nameOf(one) === name)
      if (!endpoint) throw new Error(`${name} is no endpoint`)
      const bearer = keyRoutes(endpoint) ? neighbour.key : token
      const answer = await hub.send({
        method: endpoint.method as 'GET',
        url,
        headers: { authorization: `Bearer ${bearer}` },
        ...(body && { payload: body }),
      })
      expect(answer.statusCode, `${name} ${answer.body}`).toBe(status)
      expect(answer.body, name).not.toContain(mark)
    }
    expect(await world()).toEqual(before)
  })
})
