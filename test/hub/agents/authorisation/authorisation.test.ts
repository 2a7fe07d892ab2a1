import fastify from 'fastify'
import type { OpenAPIV3_1 } from 'openapi-types'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Rights, Role } from '#shared/contract/agents/agent.ts'
import type { Context } from '#shared/contract/agents/context.ts'
import { scopes } from '#shared/contract/agents/key.ts'
import { defaultPurposes } from '#shared/contract/agents/purpose.ts'
import { type ProblemCode, problemStatus } from '#shared/contract/problem.ts'
import { type Endpoint, installGate } from '../../../../hub/agents/authorisation/gate.ts'
import {
  type AskerName,
  type JudgedLook,
  judgeEndpoint,
  judgeLooks,
  type StandingName,
} from '../../../../hub/agents/authorisation/matrix.ts'
import { bearerOf, holderOf } from '../../../../hub/platform/http/principal.ts'
import {
  document,
  lookEndpoint,
  nameOf,
  writeAuthorisation,
} from '../../../documents/authorisation.ts'
import { read } from '../../../repository/files.ts'
import { tokenOf } from '../../../world/agents.ts'
import { declareWritten } from '../../../world/declare-written.ts'
import { someProvider, startHub, type TestHub } from '../../../world/hub.ts'
import { declares, putRequest } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

/** How the gate refuses; whatever else a route answers, it has opened. */
const refusals: readonly ProblemCode[] = [
  'token_missing',
  'token_refused',
  'role_refused',
  'no_rights',
  'key_missing',
  'key_unknown',
  'key_scope',
]

/** Where each standing looks from, and for which request. */
const standings: Record<StandingName, { sectors: string[]; services?: string[]; seeks: string }> = {
  own: { sectors: ['etat-civil'], seeks: 'EC-1' },
  not_held: { sectors: ['etat-civil'], services: ['etat-civil'], seeks: 'CI-1' },
  other: { sectors: ['etat-civil'], seeks: 'VO-1' },
  other_present: { sectors: ['etat-civil'], seeks: 'VO-1' },
  no_sector: { sectors: [], seeks: 'EC-1' },
}

describe.each(anyStore)('The matrix of rights, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open(), someProvider)
    await declares(hub, { service: 'cimetiere', sector: 'etat-civil' })
    for (const [reference, service] of [
      ['EC-1', 'etat-civil'],
      ['CI-1', 'cimetiere'],
      ['VO-1', 'voirie'],
    ] as const)
      await putRequest(hub, reference, { service, link: `https://office.example/${reference}` })
    for (const scope of scopes)
      await declareWritten(
        hub.database,
        town.organisation,
        keyWithout(scope),
        town.source,
        scopes.filter((one) => one !== scope),
      )
  })
  afterAll(() => hub.close())

  const token = (role: Role, rights: Omit<Rights, 'organisation' | 'role'>) =>
    tokenOf(
      hub.database,
      hub.secret,
      {
        name: `${role} of ${rights.sectors}, ${rights.services}`,
        rights: { organisation: town.organisation, role, ...rights },
      },
      hub.clock.now,
    )

  it('is written in the documentation; `npm run documents` writes it', () => {
    expect(read(document)).toBe(writeAuthorisation(hub.endpoints))
  })

  it('holds at the front door, for each endpoint and everybody who may come', async () => {
    const brought: Record<Exclude<AskerName, 'other_key'>, string | null> = {
      nobody: null,
      agent: await token('agent', { sectors: ['etat-civil'] }),
      quality: await token('quality', { sectors: ['etat-civil'] }),
      admin: await token('admin', { sectors: ['etat-civil'] }),
      key: town.key,
    }
    const knock = async (endpoint: Endpoint, asker: AskerName, at: number) => {
      const { declared, url } = endpoint
      const scope = 'scope' in declared ? declared.scope : 'import'
      const bearer = asker === 'other_key' ? keyWithout(scope) : brought[asker]
      const answer = await hub.send({
        method: endpoint.method === 'ANY' ? 'GET' : (endpoint.method as 'GET'),
        url: url.replaceAll(/(?<!:):\w+/g, 'nulle-part').replace('::', ':'),
        // Codes nobody has are counted by address.
        remoteAddress: `10.0.0.${at}`,
        ...(bearer && { headers: { authorization: `Bearer ${bearer}` } }),
      })
      const isProblem = `${answer.headers['content-type']}`.includes('problem+json')
      const code: ProblemCode | null = isProblem ? answer.json().code : null
      const isRefused = code !== null && refusals.includes(code)
      if (code === 'not_found' && declared.opensTo !== 'everyone' && !url.includes(':'))
        return 'not found'
      const isTold = isRefused ? answer.statusCode === problemStatus[code] : answer.statusCode < 500
      return isTold ? (isRefused ? code : 'opens') : answer.statusCode
    }
    const found: string[] = []
    const said: string[] = []
    // Whoever signs out everywhere comes in by no other door afterwards.
    const isWayOut = ({ url }: Endpoint) => url === '/v1/agent/sessions'
    const doors = [
      ...hub.endpoints.filter((one) => !isWayOut(one)),
      ...hub.endpoints.filter(isWayOut),
    ]
    for (const [at, endpoint] of doors.entries()) {
      const verdicts = Object.entries(judgeEndpoint(endpoint)) as [AskerName, ProblemCode | null][]
      const cell = (asker: string) => `${nameOf(endpoint)} for ${asker}`
      said.push(...verdicts.map(([asker, refusal]) => `${cell(asker)}: ${refusal ?? 'opens'}`))
      const knocks = verdicts.map(async ([asker]) => {
        return `${cell(asker)}: ${await knock(endpoint, asker, at % 250)}`
      })
      found.push(...(await Promise.all(knocks)))
    }
    expect(found).toEqual(said)
    expect(found.length).toBeGreaterThan(600)
  })

  it('is what the contract says of each operation', async () => {
    const { paths }: OpenAPIV3_1.Document = (
      await hub.send({ method: 'GET', url: '/openapi.json' })
    ).json()
    const told = Object.entries(paths ?? {}).flatMap(([path, operations]) =>
      Object.entries(operations ?? {}).map(([method, operation]) => {
        const [asked] = (operation as OpenAPIV3_1.OperationObject).security ?? []
        return `${method.toUpperCase()} ${path}: ${Object.keys(asked ?? { nothing: [] })}`
      }),
    )
    const said = hub.endpoints.map((endpoint) => {
      const { opensTo } = endpoint.declared
      const asked = typeof opensTo === 'object' ? 'token' : opensTo === 'key' ? 'key' : 'nothing'
      return `${nameOf(endpoint).replaceAll(/(?<=\/):(\w+)/g, '{$1}')}: ${asked}`
    })
    expect(said).toEqual(expect.arrayContaining(told))
    expect(told.length).toBeGreaterThan(50)
  })

  it('is asked before anything of the body is read', async () => {
    const put = async (bearer: string | null) => {
      const answer = await hub.send({
        method: 'PUT',
        url: '/v1/services/voirie',
        headers: {
          'content-type': 'application/json',
          ...(bearer && { authorization: `Bearer ${bearer}` }),
        },
        payload: '{ "version": ',
      })
      return answer.json().code
    }
    expect(await put(null)).toBe('token_missing')
    expect(await put(town.key)).toBe('token_refused')
    expect(await put(await token('agent', { sectors: [] }))).toBe('role_refused')
    expect(await put(await token('admin', { sectors: [] }))).toBe('malformed_json')
  })

  it('holds for each look, by role, sector, purpose and level, and each leaves its trace', async () => {
    const looks = judgeLooks(lookEndpoint(hub.endpoints), defaultPurposes)
    const cell = ({ role, standing, purpose, level }: JudgedLook) =>
      `${role}, ${standing}, ${purpose}, ${level}`
    const tokens = new Map<string, string>()
    for (const { role, standing } of looks) {
      const { seeks: _, ...rights } = standings[standing]
      const name = `${role} ${standing}`
      if (!tokens.has(name)) tokens.set(name, await token(role, rights))
    }
    const found = await Promise.all(
      looks.map(async (look) => {
        const { role, standing, purpose, level } = look
        const answer = await hub.send({
          method: 'POST',
          url: '/v1/context',
          headers: { authorization: `Bearer ${tokens.get(`${role} ${standing}`)}` },
          payload: {
            identifier: { kind: 'reference', value: standings[standing].seeks },
            purpose,
            level,
            present: standing !== 'own' && standing !== 'other',
          },
        })
        const told = answer.statusCode === 200 ? verdictOf(answer.body, level) : answer.json().code
        return `${cell(look)}: ${told}`
      }),
    )
    expect(found).toEqual(looks.map((look) => `${cell(look)}: ${look.verdict}`))
    expect(found).toHaveLength(3 * 5 * 4 * 3)
    const [traces] = await hub.database.query<{ n: number }>(
      `select count(*)::int as n from access_log.access where act = 'look'`,
    )
    expect(traces).toEqual({ n: looks.length })
  })

  it('must be said by every route: one that forgets stops the start', async () => {
    const app = fastify()
    const nobody = { organisation: town.organisation, sectors: [], role: 'agent' } as const
    const rights = { ...nobody, sectors: [] }
    const readBearer = async () => ({ agent: 'somebody', rights, session: 'of-a-test' })
    installGate(app, { database: hub.database, clock: () => hub.clock.now, readBearer })
    expect(() => app.get('/forgotten', () => 'told')).toThrow(
      'GET /forgotten does not say whom it opens to',
    )
    expect(() => app.get('/half', { config: { opensTo: 'key' } }, () => 'told')).toThrow(
      'GET /half',
    )
    expect(() => app.get('/none', { config: { opensTo: [] } }, () => 'told')).toThrow('GET /none')
    app.get('/open', { config: { opensTo: 'everyone' } }, (request) => bearerOf(request).agent)
    app.get('/keyless', { config: { opensTo: ['agent'] } }, (request) => holderOf(request).key)
    app.get('/own', { config: { opensTo: ['agent'] } }, (request) => bearerOf(request).agent)
    app.get('/sector', { config: { opensTo: ['agent'], needsSector: true } }, () => 'told')
    const answers = await Promise.all(
      ['/open', '/keyless', '/own', '/sector'].map((url) => app.inject({ method: 'GET', url })),
    )
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([500, 500, 200, 500])
    expect(answers[3]?.json().message).toBe('no_rights')
    await app.close()
  })
})

const keyWithout = (scope: string) => `parvis_sans${scope}_0123456789abcdefghijklmnop`

/** What was shown, of an answer that holds what its level allows and nothing else. */
function verdictOf(body: string, level: number): string {
  if (body === '{"found":false}') return 'absent'
  const told: Context = JSON.parse(body)
  if (!told.found) return `not neutral: ${body}`
  if (Object.keys(told).sort().join() === 'asked_at,found,level') return 'exists'
  if (told.request && !told.elsewhere && 'link' in told.request === (level === 2)) return 'whole'
  const keys = (told.elsewhere ?? []).flatMap((one) => Object.keys(one).sort())
  const isBrief = keys.join() === 'headline,received,service' && !body.includes('VO-1')
  return isBrief && !told.request && told.others?.length === 0 ? 'brief' : `too much: ${body}`
}
