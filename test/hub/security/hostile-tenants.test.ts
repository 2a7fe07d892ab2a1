import { randomUUID } from 'node:crypto'
import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '#shared/contract/agents/agent.ts'
import { scopes } from '#shared/contract/agents/key.ts'
import { defaultPurposes } from '#shared/contract/agents/purpose.ts'
import { writeCode } from '#shared/identifier/code.ts'
import { upsertPurposes } from '../../../hub/catalogue/organisations/purposes-sql.ts'
import {
  insertConfiguration,
  upsertOrganisation,
  upsertService,
  upsertSite,
} from '../../../hub/catalogue/sites/declare-sql.ts'
import { muted } from '../../../hub/requests/delivery/queue/outbox.ts'
import { nameOf } from '../../documents/authorisation.ts'
import { type TownAgent, tokenOf, townAgents } from '../../world/agents.ts'
import { rowsButVisits } from '../../world/all-rows.ts'
import { attempts, type Known } from '../../world/attempts.ts'
import { declareWritten } from '../../world/declare-written.ts'
import { newId } from '../../world/feedback.ts'
import { someProvider, startHub, type TestHub } from '../../world/hub.ts'
import { liveTown } from '../../world/lived-town.ts'
import { officeRule } from '../../world/office-rule.ts'
import { openRequiredQuery } from '../../world/required-query.ts'
import { anyStore } from '../../world/stores.ts'
import { times } from '../../world/times.ts'
import { town, townConfiguration, townServices } from '../../world/town.ts'

/** In every text of the town that its twin may not read, and the other way round. */
const marks = { bourg: 'Marque du Bourg', aval: 'Marque de la jumelle' }

/** A second town, where all is called as in the first: services, source, references, rules, usagers. */
const twin = { organisation: 'aval', site: 'aval-site', key: keyOf('aval') }

/** Two towns that have nothing: one asks for what the first town has, one for what is nowhere. */
const strangers = ['desert', 'mirage'] as const

const roles: readonly Role[] = ['agent', 'quality', 'admin']
const { admin } = townAgents
const of = (organisation: string, role: Role = 'admin', sectors = admin.rights.sectors) =>
  ({
    name: `${role} of ${organisation}`,
    rights: { organisation, role, sectors },
  }) satisfies TownAgent

/** Told by its very name, which every page of the town's site says: a name is taken once on a hub. */
const saidByName = new Set(['PUT /v1/own-sites/:site'])

describe.each(anyStore)('Two hostile towns where all has the same name, on $store', ({ open }) => {
  let hub: TestHub
  let known: Known
  let theirs: Known
  beforeAll(async () => {
    const outbox = muted(new Set(['email']))
    hub = await startHub(await open(), someProvider, { outbox })
    const { database } = hub
    for (const organisation of [twin.organisation, ...strangers]) {
      await upsertOrganisation(database, organisation, organisation, town.zone)
      await upsertPurposes(database, organisation, defaultPurposes)
      for (const scope of scopes)
        await declareWritten(database, organisation, keyOf(organisation, scope), town.source, [
          scope,
        ])
    }
    const { organisation, site, key } = twin
    await upsertSite(database, organisation, site, { fr: 'Aval', en: 'Aval' }, [town.origin])
    await insertConfiguration(database, organisation, site, townConfiguration)
    for (const service of townServices) await upsertService(database, organisation, service)
    await declareWritten(database, organisation, key, town.source)
    known = await liveTown(hub, { mark: marks.bourg })
    const withKey: TestHub['withKey'] = (method, url, body) =>
      hub.send({
        method,
        url,
        headers: { authorization: `Bearer ${key}` },
        ...(body && { payload: body }),
      })
    theirs = await liveTown(
      { ...hub, withKey },
      { mark: marks.aval, admin: of(organisation), site, chosen: known },
    )
  })
  afterAll(() => hub.close())

  const bearerOf = (agent: TownAgent) => tokenOf(hub.database, hub.secret, agent, hub.clock.now)

  /** Everybody of a town who may come, and nobody. */
  async function comers(organisation: string): Promise<Map<string, string | null>> {
    const all = new Map<string, string | null>([['nobody', null]])
    for (const role of roles) all.set(role, await bearerOf(of(organisation, role)))
    for (const scope of scopes) all.set(`key for ${scope}`, keyOf(organisation, scope))
    return all
  }

  /** Whether somebody is of the kind an endpoint opens to; how the gate refuses others has its own test. */
  const mayCome = (name: string, who: string) => {
    const endpoint = hub.endpoints.find((one) => nameOf(one) === name)
    const isForKeys = endpoint?.declared.opensTo === 'key'
    return who === 'nobody' || isForKeys === who.startsWith('key')
  }

  /** All rows that are the first town's, in every table. */
  const rowsOfTown = async () => {
    const rows = Object.entries(await rowsButVisits(hub.database))
    return rows.map(([table, all]) => [
      table,
      all.filter((row) => row.includes(`"organisation": "${town.organisation}"`)),
    ])
  }

  const knock = (
    name: string,
    { url, body }: { url: string; body?: object },
    bearer: string | null,
  ) =>
    hub.send({
      method: name.split(' ')[0] as 'GET',
      url,
      ...(bearer && { headers: { authorization: `Bearer ${bearer}` } }),
      ...(body && { payload: body }),
    })

  it('keep the same ids and names side by side', () => {
    for (const chosen of ['feedback', 'circumstance', 'subscription', 'merge'] as const)
      expect(theirs[chosen]).toBe(known[chosen])
    for (const made of ['key', 'code', 'receipt'] as const)
      expect(theirs[made]).not.toBe(known[made])
  })

  it('read what is their own alone, wherever an agent of either looks', async () => {
    const opened = hub.endpoints.filter(
      ({ method, url, declared }) =>
        method === 'GET' && typeof declared.opensTo === 'object' && !url.includes(':'),
    )
    const withRequired = await openRequiredQuery(hub)
    let read = 0
    for (const role of roles.slice(-times(1, 3))) {
      const [ours, others] = await Promise.all([
        bearerOf(of(town.organisation, role)),
        bearerOf(of(twin.organisation, role)),
      ])
      for (const { url } of opened) {
        const asked = { url: withRequired(url) }
        const mine = await knock('GET', asked, ours)
        const twins = await knock('GET', asked, others)
        expect(mine.body, url).not.toContain(marks.aval)
        expect(twins.body, url).not.toContain(marks.bourg)
        expect(twins.statusCode, url).toBe(mine.statusCode)
        if (mine.body.includes(marks.bourg)) read += 1
      }
    }
    expect(read, 'a town reads its own').toBeGreaterThan(8)
  })

  it('are told no more of what the other has than of what is nowhere', async () => {
    const elsewhere = nowhereOf(known)
    const real = attempts(known)
    const [ofDesert, ofMirage] = [await comers(strangers[0]), await comers(strangers[1])]
    for (const [who, bearer] of ofDesert)
      for (const [name, tried] of Object.entries(real)) {
        if (saidByName.has(name) || !mayCome(name, who)) continue
        const wrong = JSON.parse(elsewhere(JSON.stringify(tried)))
        const missed = await knock(name, wrong, ofMirage.get(who) ?? null)
        const found = await knock(name, tried, bearer)
        expect(told(found, elsewhere), `${name} by ${who}`).toEqual(told(missed, elsewhere))
        expect(found.body, `${name} by ${who}`).not.toContain(marks.bourg)
      }
  })

  it('change nothing of each other’s in the database, by the same ids and names', async () => {
    const before = await rowsOfTown()
    expect(before.filter(([, rows]) => rows?.length).length).toBeGreaterThan(25)
    const tried = attempts(known)
    expect(Object.keys(tried)).toEqual(
      expect.arrayContaining(
        hub.endpoints
          .filter(({ declared, url }) => /(?<!:):\w/.test(url) && isClosed(declared.opensTo))
          .map(nameOf),
      ),
    )
    let done = 0
    for (const [who, bearer] of await comers(twin.organisation))
      for (const [name, attempt] of Object.entries(tried)) {
        if (!mayCome(name, who)) continue
        const { statusCode, body } = await knock(name, attempt, bearer)
        expect(statusCode, `${name} ${body}`).toBeLessThan(500)
        expect(body, name).not.toContain(marks.bourg)
        if (statusCode < 300) done += 1
      }
    expect(done, 'they change their own').toBeGreaterThan(20)
    expect(await rowsOfTown()).toEqual(before)
  })
})

function keyOf(organisation: string, scope = 'all'): string {
  return `parvis_${organisation}${scope}_0123456789abcdefghijklmnop`
}

function isClosed(opensTo: unknown): boolean {
  return typeof opensTo === 'object' || opensTo === 'key'
}

/** Writes what the town has as if it were something that is nowhere, everywhere in a text. */
function nowhereOf(known: Known): (text: string) => string {
  const names = new Map<string, string>([
    [town.site, 'lieu-dit-site'],
    ['voirie', 'lieudit'],
    ['MB-1', 'MB-9'],
    [officeRule.id, 'lieu.guichet'],
    [`/${town.source}`, '/lieu-dit'],
    [`/${town.organisation}/`, '/lieu-dit/'],
  ])
  for (const [what, id] of Object.entries(known)) names.set(id, nowhere[what]?.() ?? newId())
  names.set(...strangers)
  return (text) => [...names].reduce((all, [from, to]) => all.replaceAll(from, to), text)
}

const someCode = writeCode(new Uint8Array(10))

/** What is nowhere, of what no id of the sender’s own names. */
const nowhere: Readonly<Record<string, () => string>> = {
  key: () => 'zzzzzzzzzz',
  code: () => someCode,
  feedback: randomUUID,
  asideId: randomUUID,
}

/** What is random or the time of an answer, and nothing else, is left out of it. */
const varying =
  /[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[0-9a-f-]{17}|"version":"?\d+"?|eyJ[\w-]+\.[\w-]+\.[\w-]+|preview-message\?of=[\w-]+/g

/** All that somebody learns of an answer: status, headers, body, and how long it is. */
function told(answer: LightMyRequestResponse, elsewhere: (text: string) => string) {
  const { date: _, etag: __, 'content-length': length, ...headers } = answer.headers
  const body = elsewhere(answer.body).replaceAll(varying, '…')
  const isWhole = length === undefined || Number(length) === Buffer.byteLength(answer.body)
  return { status: answer.statusCode, headers, body, isWhole }
}
