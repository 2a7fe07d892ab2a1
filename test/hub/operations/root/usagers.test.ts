import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Context } from '#shared/contract/agents/context.ts'
import { whoLookedText } from '#shared/text/usager/requests/text.ts'
import { reseal } from '../../../../hub/operations/root/reseal.ts'
import { addGeneration } from '../../../../hub/platform/crypto/change-root.ts'
import { followGenerations } from '../../../../hub/platform/crypto/hub-secret.ts'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { sectorKey } from '../../../../hub/requests/identifiers/sector-key.ts'
import { spoke } from '../../../world/agent-acts.ts'
import { townAgents } from '../../../world/agents.ts'
import { allRows } from '../../../world/all-rows.ts'
import { newId } from '../../../world/feedback.ts'
import { posts } from '../../../world/forms.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { textOf } from '../../../world/page-text.ts'
import { isDecided, startAdministered } from '../../../world/persons.ts'
import { ownFolder } from '../../../world/product.ts'
import { putRequest, receives } from '../../../world/requests.ts'
import { stores } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const { claire } = townAgents
const signal = new AbortController().signal
const zoe = { email: 'zoe@courrier.example' }
const awa = { email: 'awa@courrier.example' }
const leo = { email: 'leo@courrier.example' }
const home = { email: 'foyer@courrier.example' }
const born = { kind: 'birth_date', value: '1980-04-02' }

const follows = ({ database, secret }: TestHub) =>
  followGenerations(database, { secret: String(secret), data: '' }, secret)

/** Returns the generations of the digests of a column. */
const generations = async ({ database }: TestHub, table: string, column: string) =>
  (
    await database.query<{ n: string }>(
      `select distinct case when ${column} like '2.%' then 2 else 1 end as n from ${table} order by 1`,
    )
  ).map(({ n }) => n)

const digests = [
  ['identifier', 'key'],
  ['merge', 'one_key'],
  ['merge', 'other_key'],
  ['second_factor', 'digest'],
  ['follow_up', 'agent_key'],
] as const

describe.each(stores)('A usager, when the root has a new generation, on $store', ({ open }) => {
  let hub: TestHub
  /** A process that has not learnt of the generation. */
  let late: TestHub
  let code = ''
  const merges = (merge = newId()) =>
    hub.as(claire, 'POST', '/v1/merges', {
      ...{ merge, one: email(leo.email), other: email(zoe.email) },
      ...{ purpose: 'instruct', reason: 'paper_seen' },
    })
  const notes = async (reference: string) =>
    expect(
      (await hub.as(claire, 'POST', '/v1/contacts', spoke(reference, { outcome: 'to_follow' })))
        .statusCode,
    ).toBe(200)
  beforeAll(async () => {
    hub = await startHub(await open())
    late = await startHub(hub.database)
    code = await receives(hub, 'A-1', { usager: awa })
    await looks({ kind: 'reference', value: 'A-1' }, { level: 2 })
    await putRequest(hub, 'Z-1', { usager: { ...zoe, phone: '06 11 22 33 44' } })
    await putRequest(hub, 'L-1', { usager: leo })
    await putRequest(hub, 'H-1', { usager: { ...home, birth_date: born.value } })
    await putRequest(hub, 'H-2', { usager: { ...home, birth_date: '2011-07-30' } })
    expect((await merges()).statusCode).toBe(201)
    await notes('Z-1')
    expect((await finds(email(zoe.email))).sort()).toEqual(['L-1', 'Z-1'])
    await addGeneration(hub.database, hub.secret, 0)
    await follows(hub)
    await looks({ kind: 'reference', value: 'A-1' })
    await putRequest(hub, 'Z-2', { usager: zoe })
    await putRequest(hub, 'H-3', { usager: { ...home, birth_date: born.value } })
    await notes('Z-2')
  })
  afterAll(() => hub.close())

  const email = (value: string) => ({ kind: 'email', value })
  const looks = async (identifier: object, more: object = {}): Promise<Context> => {
    const asked = { identifier, purpose: 'instruct', level: 1, ...more }
    const look = await hub.as(claire, 'POST', '/v1/context?locale=fr', asked)
    expect(look.statusCode, look.body).toBe(200)
    return look.json()
  }
  /** Returns the references that an agent is shown. */
  const finds = async (...asked: Parameters<typeof looks>): Promise<string[]> => {
    const found = await looks(...asked)
    if (!found.found) return []
    return [found.request, ...(found.others ?? [])].flatMap((one) => (one ? [one.reference] : []))
  }
  const everybodyIsRecognised = async () => {
    const theirs = ['L-1', 'Z-1', 'Z-2']
    for (const name of [zoe.email, leo.email])
      expect((await finds(email(name))).sort()).toEqual(theirs)
    for (const value of theirs)
      expect((await finds({ kind: 'reference', value })).sort(), value).toEqual(theirs)
    expect((await finds({ kind: 'phone', value: '0611223344' })).sort()).toEqual(['Z-1'])
    expect((await merges()).statusCode).toBe(200)
    expect(await finds(email(home.email))).toEqual([])
    const ofOne = await finds(email(home.email), { second_factor: born })
    expect(ofOne.sort()).toEqual(['H-1', 'H-3'])
    const due = (await hub.as(claire, 'GET', '/v1/follow-ups')).json()
    expect(due.follow_ups).toHaveLength(2)
    const told = await posts(hub, `/suivi/${code}/consultations?locale=fr`, awa)
    expect(told.statusCode).toBe(200)
    for (const level of [1, 2] as const)
      expect(textOf(told)).toContain(whoLookedText.fr.levels[level])
  }

  it('is recognised beside what is new, their merge holds, and they read who looked', async () => {
    for (const [table, column] of digests)
      if (table !== 'merge') expect(await generations(hub, table, column)).toEqual([1, 2])
    await everybodyIsRecognised()
  })

  it('is recognised in the middle of the work, and by a request that comes then', async () => {
    const ending = new AbortController()
    const database: Database = {
      ...hub.database,
      async transaction(work) {
        const done = await hub.database.transaction(work)
        ending.abort()
        return done
      },
    }
    await reseal({ database, secret: hub.secret }, ending.signal)
    await everybodyIsRecognised()
  })

  it('has no digest of the first generation in the end but in the access log', async () => {
    await reseal({ database: hub.database, secret: hub.secret }, signal)
    for (const [table, column] of digests)
      expect(await generations(hub, table, column), `${table}.${column}`).toEqual([2])
    await everybodyIsRecognised()
    const rows = await allRows(hub.database)
    const copy = JSON.stringify(
      Object.entries(rows).filter(([table]) => !table.includes('access_log')),
    )
    for (const name of [zoe.email, leo.email, home.email]) {
      const key = sectorKey(late.secret, town.organisation, 'etat-civil', `email:${name}`)
      expect(key).not.toContain('.')
      expect(copy).not.toContain(key)
    }
  })
})

describe('A person asks for their rights', () => {
  const folder = ownFolder()
  let hub: TestHub
  let parvis: Awaited<ReturnType<typeof startAdministered>>['parvis']
  beforeAll(async () => {
    ;({ hub, parvis } = await startAdministered())
    await isDecided(hub, 'R-1', { usager: zoe })
    const look = { identifier: { kind: 'reference', value: 'R-1' }, purpose: 'instruct', level: 1 }
    await hub.as(claire, 'POST', '/v1/context?locale=fr', look)
    await addGeneration(hub.database, hub.secret, 0)
    await follows(hub)
    await isDecided(hub, 'R-2', { usager: zoe })
  })
  afterAll(async () => {
    await hub.close()
    folder.remove()
  })
  const asks = (act: string, ...words: string[]) =>
    parvis('subject', act, '--organisation', town.organisation, '--email', zoe.email, ...words)
  const exports = async (name: string) => {
    const out = join(folder.path, name)
    expect(await asks('export', '--out', out, '--reason', 'Demande')).toMatchObject({ code: 0 })
    return JSON.parse(readFileSync(join(out, 'data.json'), 'utf8'))
  }

  it('and has a copy of both, with the looks of before, then is erased', async () => {
    for (const name of ['during', 'after']) {
      const { requests } = await exports(name)
      expect(requests.map((one: { reference: string }) => one.reference)).toEqual(['R-1', 'R-2'])
      const acts = requests[0].looks.map((one: { act: string }) => one.act)
      expect(acts).toContain('look')
      await reseal({ database: hub.database, secret: hub.secret }, signal)
    }
    const erased = await asks('erase', '--reason', 'Demande', '--yes')
    expect(erased.code, erased.err).toBe(0)
    expect(await hub.database.query('select from identifier')).toEqual([])
  })
})
