import { randomUUID } from 'node:crypto'
import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { afterEach, describe, expect, it } from 'vitest'
import type { Challenge } from '#shared/contract/proof-of-work.ts'
import { insertConfiguration, upsertSite } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { townAgents } from '../../../world/agents.ts'
import { feedback } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { newDatabase } from '../../../world/stores.ts'
import { town, townConfiguration } from '../../../world/town.ts'

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

let hub: TestHub
afterEach(() => hub.close())

const post = (payload: Record<string, unknown>, headers: Record<string, string> = {}) =>
  hub.send({
    method: 'POST',
    url: '/v1/feedback',
    headers: { origin: town.origin, 'user-agent': firefox, ...headers },
    payload,
  })
const passes = (milliseconds: number) => {
  hub.clock.now = new Date(hub.clock.now.getTime() + milliseconds)
}
const setAside = async () =>
  (await hub.as(townAgents.quality, 'GET', '/v1/set-aside')).json().months as { n: number }[]

/** The same people every time: chance that is repeated is no chance. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Does the work as a device does it. */
async function prove(challenge: Challenge): Promise<string> {
  const solution = await solveChallenge({ challenge, deriveKey })
  const { counter, derivedKey } = solution ?? { counter: 0, derivedKey: '' }
  return btoa(JSON.stringify({ challenge, solution: { counter, derivedKey } }))
}

describe('One address', () => {
  const start = async () => {
    hub = await startHub(openPostgres(await newDatabase()), null, {
      partsPerAddress: 3000,
      proofOfWork: 'attack',
    })
  }

  it('of a town hall lets four hundred different people answer in ten minutes', async () => {
    await start()
    const random = chance(7)
    const points = [5, 5, 5, 5, 5, 5, 4, 4, 3, 1]
    const point = () => points[Math.floor(random() * points.length)] ?? 5
    for (let nth = 0; nth < 400; nth += 1) {
      // A third of them answers the first question as fast as the widget sends it.
      const took = random() < 0.33 ? 1500 + Math.floor(random() * 8) : 1600 + random() * 9000
      const first = feedback({ answers: { overall: point() }, took_ms: Math.round(took) })
      const rest = {
        answers: { FIA: point(), FIA_compared: Math.floor(random() * 3) - 1 },
        took_ms: Math.round(took + 3000 + random() * 60_000),
        ...(nth % 9 === 0 && { comment: nth % 2 === 0 ? 'RAS' : 'Merci' }),
      }
      const evidence = { evidence: { lcp_ms: 1000 + nth }, took_ms: rest.took_ms + 40 }
      expect((await post(first)).statusCode).toBe(201)
      expect((await post({ ...first, part: 2, ...rest })).statusCode).toBe(202)
      expect((await post({ ...first, part: 3, answers: undefined, ...evidence })).statusCode).toBe(
        202,
      )
      passes(1500)
    }
    expect(await setAside()).toEqual([])
  }, 120_000)

  it('of a script that says the same four hundred times is heard ten times', async () => {
    await start()
    for (let nth = 0; nth < 400; nth += 1) {
      const { statusCode } = await post(feedback({ answers: { overall: 1 }, took_ms: 2000 }))
      if (statusCode === 428) break
      expect(statusCode).toBe(201)
      passes(900)
    }
    const [{ n = 0 } = {}] = await setAside()
    const rows = await hub.database.query<{ n: number }>('select sum(n)::int as n from tally')
    expect(n).toBeGreaterThanOrEqual(20)
    expect(rows[0]?.n).toBeLessThanOrEqual(11)
    // What it wears out is its own: others are heard, once they did the work.
    const other = feedback({ answers: { overall: 4, FIA: 2 }, took_ms: 5000 })
    const asked = await post(other)
    expect(asked.json().code).toBe('proof_of_work')
    const proof = await prove(asked.json().challenge)
    expect((await post(other, { 'parvis-proof': proof })).statusCode).toBe(201)
  }, 120_000)
})

describe('A site under attack', () => {
  const start = async (database?: TestHub['database']) => {
    hub = await startHub(database ?? openPostgres(await newDatabase()), null, {
      partsPerAddress: 3000,
      proofOfWork: 'attack',
    })
  }
  /** A script whose answers are never the same, and that never waits. */
  async function attack(): Promise<{ heard: number; challenge: Challenge; part: object }> {
    const random = chance(11)
    const any = () => 1 + Math.floor(random() * 5)
    for (let heard = 0; heard < 200; heard += 1) {
      const answers = { overall: any(), FIA: any(), FIA_compared: 0 }
      const part = feedback({ answers, took_ms: 2000 + heard * 7 })
      const answer = await post(part)
      if (answer.statusCode === 428) return { heard, challenge: answer.json().challenge, part }
      passes(20)
    }
    throw new Error('Nobody noticed')
  }

  it('asks each new feedback for a proof of work, and goes back by itself once it is calm', async () => {
    await start()
    const begun = feedback()
    await post(begun)
    const { heard, challenge, part } = await attack()
    expect(heard).toBe(120)
    expect(challenge.parameters.algorithm).toBe('PBKDF2/SHA-256')
    // One that had begun goes on.
    expect((await post({ ...begun, part: 2, answers: { FIA: 3 } })).statusCode).toBe(202)
    // Nobody escapes by another number.
    expect((await post(feedback({ part: 2 }))).statusCode).toBe(428)

    const proof = await prove(challenge)
    const other = await post(feedback(), { 'parvis-proof': proof })
    expect([other.statusCode, other.json().code]).toEqual([428, 'proof_of_work'])
    const proven = part as Record<string, unknown>
    const sent = await post(proven, { 'parvis-proof': proof })
    expect([sent.statusCode, sent.json().stored]).toEqual([201, 'first'])
    expect((await post({ ...proven, part: 2, answers: { FIA: 1 } })).statusCode).toBe(202)

    passes(9 * 60_000)
    expect((await post(feedback())).statusCode).toBe(428)
    passes(61_000)
    expect((await post(feedback())).statusCode).toBe(201)
  }, 60_000)

  it('believes no proof that is late, forged or half done', async () => {
    await start()
    const { challenge, part } = await attack()
    const proven = part as Record<string, unknown>
    const proof = await prove(challenge)
    const refused = async (header: string) =>
      expect((await post(proven, { 'parvis-proof': header })).statusCode).toBe(428)
    const { parameters, signature } = challenge
    const easy = { signature, parameters: { ...parameters, keyPrefix: '0' } }
    await refused(await prove(easy))
    await refused(btoa(JSON.stringify({ challenge, solution: { counter: 0, derivedKey: '00' } })))
    for (const header of ['', 'bm8=', 'é', '[]'.repeat(50)]) await refused(header)
    await refused(await prove({ ...challenge, signature: '00'.repeat(32) }))
    const ours = challenge.parameters.data
    const stolen = { ...parameters, data: { ...ours, feedback: randomUUID() } }
    await refused(await prove({ signature, parameters: stolen }))
    passes(601_000)
    // It calms down as long as the challenge lasts: a new attack is needed to be asked again.
    await attack()
    await refused(proof)
  }, 60_000)

  it('is not one that is used to as many, and its neighbour is not asked', async () => {
    const database = openPostgres(await newDatabase())
    await start(database)
    await upsertSite(database, town.organisation, 'calme', { fr: 'Calme', en: 'Calm' }, [
      town.origin,
    ])
    await insertConfiguration(database, town.organisation, 'calme', townConfiguration)
    await database.query(
      `insert into activity_day (organisation, site, service, day, busiest)
       select $1, $2, '', date '2026-11-10' + n, 2400
       from generate_series(0, 6) n`,
      [town.organisation, town.site],
    )
    await expect(attack()).rejects.toThrow('Nobody noticed')
    hub.clock.now = new Date('2027-02-01T10:00:00Z')
    // Two months later nobody remembers: what comes is too much again.
    await attack()
    expect((await post(feedback())).statusCode).toBe(428)
    expect((await post(feedback({ site: 'calme' }))).statusCode).toBe(201)
  }, 60_000)
})

describe('A page', () => {
  it('speaks for its own site alone', async () => {
    hub = await startHub(openPostgres(await newDatabase()))
    const elsewhere = 'https://autre.example'
    const name = { fr: 'Autre', en: 'Other' }
    await upsertSite(hub.database, town.organisation, 'autre', name, [elsewhere])
    const headers = { origin: elsewhere }
    const counts = { service: 'voirie', unprompted: true, counts: { shown: 1 } }
    const counter = (site: string, origin: string) =>
      hub.send({
        method: 'POST',
        url: '/v1/counters',
        headers: { origin },
        payload: { site, ...counts },
      })
    const refused = [
      await post(feedback(), headers),
      await counter(town.site, elsewhere),
      await hub.send({ method: 'GET', url: `/v1/sites/${town.site}`, headers }),
    ]
    for (const { statusCode, json } of refused)
      expect([statusCode, json().code]).toEqual([403, 'origin_refused'])
    expect((await counter('autre', elsewhere)).statusCode).toBe(204)
    expect((await post(feedback())).statusCode).toBe(201)
    // A program of the organisation sends none.
    expect((await hub.answer({})).statusCode).toBe(201)
    expect((await post(feedback(), { origin: 'null' })).statusCode).toBe(403)
  })
})
