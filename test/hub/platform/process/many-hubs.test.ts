import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { feedback, newId } from '../../../world/feedback.ts'
import { type ManyHubs, startManyHubs } from '../../../world/many-hubs.ts'
import { libraryCard } from '../../../world/offered.ts'
import { said } from '../../../world/said-requests.ts'
import { town, townConfiguration } from '../../../world/town.ts'

const key = { authorization: `Bearer ${town.key}` }
const asks = `/v1/sites/${town.site}`
const settings = `/v1/configuration/${town.site}`

describe('Three hubs behind a proxy that gives each request to the next of them', () => {
  let hubs: ManyHubs
  beforeAll(async () => {
    hubs = await startManyHubs()
  })
  afterAll(() => hubs.close())

  /** Asks the same of every hub, one after the other. */
  const ofEach = async <T>(ask: () => Promise<T>): Promise<T[]> => {
    const told: T[] = []
    while (told.length < hubs.count) told.push(await ask())
    return told
  }
  const status = async (answer: Promise<Response>) => (await answer).status
  const sends = (part: object) => status(hubs.call('POST', '/v1/feedback', part))

  it('take the parts of an answer, show it, and forget it, as one hub does', async () => {
    const first = feedback()
    const receipt = { 'parvis-receipt': String(first['receipt']) }
    const reads = () => hubs.call('GET', '/v1/feedback/receipt', null, receipt)
    expect(await sends(first)).toBe(201)
    const second = { ...first, part: 2, answers: { FIA: 2 }, comment: 'Trop long.' }
    expect(await sends(second)).toBe(202)
    expect(await sends(first)).toBe(200)
    for (const read of await ofEach(reads))
      expect(await read.json()).toMatchObject({
        answers: { overall: '4', FIA: '2' },
        comment: 'Trop long.',
      })
    const takes = (what: string) => status(hubs.call('DELETE', what, null, receipt))
    expect(await takes('/v1/feedback/receipt/comment')).toBe(204)
    for (const read of await ofEach(reads)) expect(await read.json()).not.toHaveProperty('comment')
    expect(await takes('/v1/feedback/receipt')).toBe(204)
    expect(await ofEach(() => status(reads()))).toEqual([404, 404, 404])
    expect(await sends({ ...first, part: 3, answers: { FIA: 5 } })).toBe(200)
    expect(await ofEach(() => status(reads()))).toEqual([404, 404, 404])
  })

  it('let somebody sign in page after page, act, and sign out for all of them', async () => {
    const paul = await hubs.signIn('paul', { sectors: ['etat-civil'], role: 'admin' })
    expect(await ofEach(() => status(paul('GET', '/v1/agent')))).toEqual([200, 200, 200])
    const identifier = { kind: 'reference', value: 'R-0' }
    const looks = { identifier, purpose: 'instruct', level: 2 }
    expect(await ofEach(() => status(paul('POST', '/v1/context', looks)))).toEqual([200, 200, 200])
    const { accesses } = await (await paul('GET', '/v1/access')).json()
    expect(accesses).toHaveLength(3)
    expect(await status(paul('DELETE', '/v1/agent/sessions'))).toBe(204)
    expect(await ofEach(() => status(paul('GET', '/v1/agent')))).toEqual([401, 401, 401])
  })

  it('take what is asked as it was settled a moment ago, and try what is not settled yet', async () => {
    const admin = await hubs.signIn('sylvie', { sectors: [], role: 'admin' })
    await ofEach(() => hubs.call('GET', asks))
    const changed = { ...townConfiguration, comment: 400 }
    const { draft } = await (await admin('PUT', `${settings}/draft`, changed)).json()
    const tried = await ofEach(() => status(hubs.call('GET', `/preview/${draft}${asks}`)))
    expect(tried).toEqual([200, 200, 200])
    const saved = await admin('PUT', settings, changed, { 'if-match': '"1"' })
    expect(await saved.json()).toMatchObject({ version: 2 })
    const part = () => feedback({ configuration: 2, comment: 'Long. '.repeat(60).trim() })
    expect(await ofEach(() => sends(part()))).toEqual([201, 201, 201])
    // Who had the page open still answers what it asked.
    expect(await ofEach(() => sends(feedback()))).toEqual([201, 201, 201])
  })

  it('take answers about a service that was declared a moment ago, from a page registered since', async () => {
    const quality = await hubs.signIn('camille', { sectors: [], role: 'quality' })
    await ofEach(() => hubs.call('GET', asks))
    const { service } = libraryCard
    const declared = { version: 0, definition: libraryCard }
    expect(await status(quality('PUT', `/v1/services/${service}`, declared))).toBe(201)
    expect(await ofEach(() => sends(feedback({ service })))).toEqual([201, 201, 201])
    const counted = { site: town.site, service, unprompted: true, counts: { ended: 1 } }
    const counts = () => status(hubs.call('POST', '/v1/counters', counted))
    await ofEach(() => hubs.call('GET', asks))
    expect(await ofEach(counts)).toEqual([204, 204, 204])
    const origin = 'https://demarches.bourg.example'
    await hubs.database.query(`update site set origins = origins || $1::text`, [origin])
    expect(await ofEach(() => status(hubs.call('GET', asks, null, { origin })))).toEqual([
      200, 200, 200,
    ])
    const foreign = { origin: 'https://ailleurs.example' }
    expect(await status(hubs.call('GET', asks, null, foreign))).toBe(403)
    expect(await sends(feedback({ service: 'nulle-part' }))).toBe(404)
  })

  it('follow a request from its system to its usager', async () => {
    const { reference: _, ...request } = said('R-1')
    const made = await hubs.call('PUT', '/v1/requests/R-1', request, key)
    const { tracking_code: code } = await made.json()
    const proof = { id: newId(), kind: 'assigned', at: '2026-11-21T09:00:00Z', team: 'Nord' }
    const proves = () => status(hubs.call('POST', '/v1/requests/R-1/proofs', proof, key))
    expect(await ofEach(proves)).toEqual([201, 200, 200])
    const tracked = await ofEach(() =>
      hubs.call('GET', '/v1/tracking?locale=fr', null, { 'parvis-tracking': code }),
    )
    const [told, ...others] = await Promise.all(tracked.map((one) => one.json()))
    expect(told).toMatchObject({ reference: 'R-1' })
    expect(others).toEqual([told, told])
    const renewed = await (await hubs.call('POST', '/v1/requests/R-1/code', null, key)).json()
    const reads = (with_: string) => () =>
      status(hubs.call('GET', '/v1/tracking', null, { 'parvis-tracking': with_ }))
    expect(await ofEach(reads(code))).toEqual([404, 404, 404])
    expect(await ofEach(reads(renewed.tracking_code))).toEqual([200, 200, 200])
  })
})

describe('Three hubs of a site under attack', () => {
  let hubs: ManyHubs
  beforeAll(async () => {
    hubs = await startManyHubs({ proofOfWork: 'always' })
  })
  afterAll(() => hubs.close())

  it('take at one the work that another asked for, and go on at a third', async () => {
    const part = feedback()
    const asked = await hubs.call('POST', '/v1/feedback', part)
    expect(asked.status).toBe(428)
    const { challenge } = await asked.json()
    const solution = await solveChallenge({ challenge, deriveKey })
    const { counter, derivedKey } = solution ?? {}
    const proof = btoa(JSON.stringify({ challenge, solution: { counter, derivedKey } }))
    const headers = { 'parvis-proof': proof }
    expect((await hubs.call('POST', '/v1/feedback', part, headers)).status).toBe(201)
    const next = { ...part, part: 2, answers: { FIA: 3 } }
    expect((await hubs.call('POST', '/v1/feedback', next)).status).toBe(202)
  })
})
