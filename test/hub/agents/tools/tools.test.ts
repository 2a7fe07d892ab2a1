import { createLocalJWKSet, jwtVerify } from 'jose'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ToolRule } from '#shared/contract/agents/tool-rule.ts'
import { ruleType, type Tools, tools as toolsContract } from '#shared/contract/agents/tools.ts'
import { readCompact } from '#shared/signed/compact.ts'
import { upsertReferencePattern } from '../../../../hub/agents/tools/reference-patterns-sql.ts'
import { upsertToolPlace } from '../../../../hub/agents/tools/tool-places-sql.ts'
import { upsertOrganisation } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { upsertConnector } from '../../../../hub/integrations/sources/connectors-sql.ts'
import { type TownAgent, townAgents } from '../../../world/agents.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { officeRule, officeRuleAt } from '../../../world/office-rule.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const { admin, claire } = townAgents
const address = `/v1/tools/rules/${officeRule.id}`

/** Who works for another town on the same hub. */
const fromAval = ({ name, rights }: TownAgent): TownAgent => ({
  name: `${name} d’Aval`,
  rights: { ...rights, organisation: 'aval' },
})

describe.each(anyStore)('The tools of an organisation, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startHub(await open())
    await upsertOrganisation(hub.database, 'aval', 'Aval', town.zone)
  })
  afterEach(() => hub.close())

  const share = (rule: ToolRule, by: TownAgent = admin) =>
    hub.as(by, 'PUT', `/v1/tools/rules/${rule.id}`, rule)
  const withdraw = (version: number, by: TownAgent = admin) =>
    hub.as(by, 'DELETE', `${address}/${version}`)
  const told = async (agent: TownAgent = claire): Promise<Tools> => {
    const { tools } = { tools: (await hub.as(agent, 'GET', '/v1/tools')).json() }
    return toolsContract.parse(tools)
  }
  /** What was signed, as an extension believes it. */
  const believed = async ({ rules, keys }: Tools) => {
    const known = createLocalJWKSet({ keys })
    const options = { algorithms: ['EdDSA'], typ: ruleType }
    return Promise.all(rules.map(async (one) => (await jwtVerify(one, known, options)).payload))
  }
  const versions = async (agent?: TownAgent) =>
    (await believed(await told(agent))).map((said) =>
      said['says'] === 'rule'
        ? (said['rule'] as ToolRule).version
        : `withdrawn ${String(said['version'])}`,
    )

  it('are nothing at first, but the keys that may sign them', async () => {
    const { keys, ...rest } = await told()
    expect(rest).toEqual({ places: [], references: [], rules: [] })
    expect(keys).toHaveLength(1)
  })

  it('are told to its agents: where they are, how references are written', async () => {
    const { database } = hub
    const origin = 'https://guichet.bourg.example'
    await upsertToolPlace(database, town.organisation, { origin, source: 'autre' })
    await upsertToolPlace(database, town.organisation, { origin, source: town.source })
    await upsertReferencePattern(database, town.organisation, { pattern: 'EC-\\d{4}' })
    const ofOne = { pattern: 'VO-\\d{4}', source: 'voirie' }
    await upsertReferencePattern(database, town.organisation, ofOne)
    const { places, references } = await told()
    expect(places).toEqual([{ origin, source: town.source }])
    expect(references).toEqual([{ pattern: 'EC-\\d{4}' }, ofOne])
    expect(await told(fromAval(claire))).toMatchObject({ places: [], references: [] })
  })

  it('are where the hub reads their sources, unless that is said otherwise or could be two', async () => {
    const { organisation } = town
    const read = (source: string, url: string) =>
      upsertConnector(hub.database, { organisation, source }, { url }, 'sealed', new Date())
    await read('voirie', 'https://Tickets.valmont.example:8443/rt')
    await read('eau', 'https://eau.valmont.example')
    await read('bruit', 'https://partage.valmont.example/bruit')
    await read('arbres', 'https://partage.valmont.example/arbres')
    await read('dedans', 'http://rt_interne:8080')
    await read('deux', 'https://deux.valmont.example')
    await read('et-deux', 'https://deux.valmont.example')
    const moved = { origin: 'https://eau.valmont.example', source: 'eau-et-assainissement' }
    await upsertToolPlace(hub.database, organisation, moved)
    const shared = 'https://partage.valmont.example'
    expect((await told()).places).toEqual([
      moved,
      { origin: shared, path: '/arbres', source: 'arbres' },
      { origin: shared, path: '/bruit', source: 'bruit' },
      { origin: 'https://tickets.valmont.example:8443', path: '/rt', source: 'voirie' },
    ])
  })

  it('are read by rules that an administrator signed', async () => {
    const shared = await share(officeRule)
    expect([shared.statusCode, shared.json()]).toMatchObject([
      201,
      { id: officeRule.id, version: 1, says: 'rule', author: admin.name },
    ])
    const answer = await told()
    expect(answer.rules).toEqual([shared.json().signed])
    expect(await believed(answer)).toEqual([
      { says: 'rule', rule: officeRule, at: hub.clock.now.toISOString() },
    ])
    expect(readCompact(answer.rules[0] ?? '')?.header).toEqual({
      alg: 'EdDSA',
      typ: ruleType,
      kid: answer.keys[0]?.kid,
    })
    const published = await hub.send({ method: 'GET', url: '/.well-known/jwks.json' })
    expect(published.json().keys).toEqual(expect.arrayContaining(answer.keys))
  })

  it('are read by no rule that was changed on its way', async () => {
    await share(officeRule)
    const { rules, keys } = await told()
    const [header, , signature] = (rules[0] ?? '').split('.')
    const wider = { says: 'rule', rule: { ...officeRule, origins: ['https://evil.example'] } }
    const payload = Buffer.from(JSON.stringify(wider)).toString('base64url')
    const forged = [header, payload, signature].join('.')
    await expect(believed({ ...(await told()), rules: [forged], keys })).rejects.toThrow(
      'signature verification failed',
    )
  })

  it('are not sent again to an extension that has them', async () => {
    await share(officeRule)
    const first = await hub.as(claire, 'GET', '/v1/tools')
    const headers = { 'if-none-match': String(first.headers['etag']) }
    const again = await hub.as(claire, 'GET', '/v1/tools', undefined, headers)
    expect([again.statusCode, again.body]).toEqual([304, ''])
    await share(officeRuleAt(2))
    const changed = await hub.as(claire, 'GET', '/v1/tools', undefined, headers)
    expect(changed.statusCode).toBe(200)
  })

  it('are read by the newest version, and versions only ever rise', async () => {
    await share(officeRule)
    await share(officeRuleAt(3))
    expect(await versions()).toEqual([3])
    for (const version of [1, 2, 3]) {
      const changed = { ...officeRuleAt(version), tool: { name: 'Guichet' } }
      const refused = await share(changed)
      expect(refused.statusCode).toBe(409)
      expect(refused.json()).toMatchObject({
        code: 'rule_outdated',
        detail: expect.stringContaining('est 3.'),
      })
    }
    expect(await versions()).toEqual([3])
  })

  it('have one version of a rule, however many share it at once', async () => {
    const rivals = ['Un', 'Deux', 'Trois'].map((name) => ({ ...officeRule, tool: { name } }))
    const answers = await Promise.all(rivals.map((rule) => share(rule)))
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409, 409])
    expect(await versions()).toEqual([1])
  })

  it('have a rule once that is shared twice', async () => {
    const first = await share(officeRule)
    hub.clock.now = new Date(hub.clock.now.getTime() + 60_000)
    const again = await share(officeRule)
    expect([again.statusCode, again.json()]).toEqual([200, first.json()])
  })

  it('are read by the version before one that is withdrawn, and the withdrawal says so', async () => {
    for (const version of [1, 2, 3]) await share(officeRuleAt(version))
    const withdrawn = await withdraw(3)
    expect([withdrawn.statusCode, withdrawn.json()]).toMatchObject([
      200,
      { version: 3, says: 'withdrawn', author: admin.name },
    ])
    expect(await versions()).toEqual([2, 'withdrawn 3'])
    expect((await withdraw(3)).json()).toEqual(withdrawn.json())
    await withdraw(2)
    await withdraw(1)
    expect(await versions()).toEqual(['withdrawn 3', 'withdrawn 2', 'withdrawn 1'])
    expect((await share(officeRuleAt(3))).json().code).toBe('rule_outdated')
    await share(officeRuleAt(4))
    expect(await versions()).toEqual([4])
  })

  it('have no version to withdraw that nobody shared', async () => {
    await share(officeRule)
    for (const [version, code] of [
      [2, 'unknown_tool_rule'],
      [0, 'invalid'],
      [1e9, 'invalid'],
    ] as const)
      expect((await withdraw(version)).json().code).toBe(code)
    expect(await versions()).toEqual([1])
  })

  it('are of one organisation alone', async () => {
    await share(officeRuleAt(5))
    expect(await versions(fromAval(claire))).toEqual([])
    expect((await withdraw(5, fromAval(admin))).statusCode).toBe(404)
    expect((await share(officeRule, fromAval(admin))).statusCode).toBe(201)
    expect(await versions(fromAval(claire))).toEqual([1])
    expect(await versions()).toEqual([5])
  })

  it('are known to nobody of an organisation that the hub does not know', async () => {
    const nowhere = { ...admin, rights: { ...admin.rights, organisation: 'nulle-part' } }
    const answers = [await hub.as(nowhere, 'GET', '/v1/tools'), await share(officeRule, nowhere)]
    for (const answer of answers)
      expect([answer.statusCode, answer.json().code]).toEqual([401, 'token_refused'])
  })

  it('are read by a hundred rules at most', async () => {
    const nth = (n: number) => ({ ...officeRule, id: `bourg.outil-${n}` })
    for (let n = 0; n < 100; n += 1) expect((await share(nth(n))).statusCode).toBe(201)
    const refused = (await share(nth(100))).json()
    expect(refused).toMatchObject({
      code: 'too_many_rules',
      detail: expect.stringContaining('100'),
    })
    expect((await share({ ...nth(7), version: 2 })).statusCode).toBe(201)
    expect((await told()).rules).toHaveLength(100)
  })
})
