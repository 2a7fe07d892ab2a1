import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { signQuery } from '../../../../../hub/integrations/connectors/publik/signature.ts'
import { loadUrl, trackingCode, written } from '../../../../fakes/sources/publik-filing.ts'
import { townAgents } from '../../../../world/agents.ts'
import { camille, key, pothole, publikForEach } from '../../../../world/publik.ts'
import { type ReadingTown, startReadingTown } from '../../../../world/read-sources.ts'
import { town as bourg } from '../../../../world/town.ts'

const town = publikForEach()
const hook = 'signature key of the workflows'
const hers = { ...pothole, account: camille.uuid }

describe('A hub that reads Publik', () => {
  let world: ReadingTown
  let publik: Awaited<ReturnType<typeof town>>
  beforeEach(async () => {
    world = await startReadingTown()
    publik = await town({ filed: [hers], persons: [camille], clock: () => world.hub.clock.now })
    const settings = { connector: 'publik', url: publik.url, services: { voirie: 'voirie' } }
    const outcomes = { Traité: 'granted', Rejeté: 'refused' }
    const declared = await world.declare('publik', { ...settings, outcomes }, { ...key, hook })
    expect(declared).toMatchObject({ code: 0 })
  })
  afterEach(() => world.close())

  const states = () =>
    world.hub.database.query('select reference, state from request order by reference')

  /** A workflow calls the hub about a request. */
  const call = (secret: string) => {
    const signed = signQuery(
      secret,
      [['orig', 'publik.example']],
      world.hub.clock.now,
      randomBytes(16).toString('hex'),
    )
    return world.hub.send({
      method: 'POST',
      url: `/v1/hooks/${bourg.organisation}/publik?${new URLSearchParams(signed as [string, string][])}`,
      headers: { 'content-type': 'application/json' },
      payload: { api_url: `${publik.url}/api/forms/voirie/345/` },
    })
  }

  it('knows requests by their usagers, and nothing that was written or opens them', async () => {
    expect(await world.read('publik')).toMatchObject({ counts: { created: 1, refused: 0 } })
    expect(await world.look(townAgents.karim, 'email', camille.email)).toMatchObject({
      found: true,
      others: [{ source: 'publik', reference: '12-345' }],
    })
    const tables = await world.hub.database.query<{ kept: string }>(
      `select table_name, query_to_xml(format('select t::text as kept from %I t', table_name), true, false, '')::text as kept
       from information_schema.tables where table_schema = 'public'`,
    )
    const kept = JSON.stringify(tables)
    expect(kept).toContain('12-345')
    for (const secret of [trackingCode, loadUrl, written, camille.email, camille.uuid, key.key])
      expect(kept).not.toContain(secret)
  })

  it('reads at once what a workflow names, when it signed, and only then', async () => {
    await world.read('publik')
    publik.filed[0] = { ...hers, isEnd: true, status: 'Traité' }
    expect((await call('another')).statusCode).toBe(401)
    const heard = await call(hook)
    expect([heard.statusCode, heard.json()]).toEqual([202, { taken: 'first' }])
    const before = publik.asked.length
    await world.read('publik')
    expect(publik.asked.slice(before).map(({ query }) => query.get('filter-identifier'))).toContain(
      '345',
    )
    expect(await states()).toEqual([{ reference: '12-345', state: 'closed' }])
  })

  it('knows the outcome where the settings say what a final status means', async () => {
    const outcome = async (status: string) => {
      publik.filed[0] = { ...hers, status, isEnd: true }
      await call(hook)
      await world.read('publik')
      const [row] = await world.hub.database.query('select state, outcome from request')
      world.pass(60)
      return row
    }
    await world.read('publik')
    expect(await outcome('Traité')).toEqual({ state: 'closed', outcome: 'granted' })
    expect(await outcome('Rejeté')).toEqual({ state: 'closed', outcome: 'refused' })
    expect(await outcome('Classé')).toEqual({ state: 'closed', outcome: null })
  })

  it('forgets within a day what was deleted there', async () => {
    await world.read('publik')
    publik.filed.pop()
    world.pass(23 * 3600)
    expect(await world.read('publik')).toMatchObject({ counts: { forgotten: 1 } })
    expect(JSON.stringify(await states())).not.toContain('12-345')
  })

  it('says that all works when it is checked, and what is wrong when clocks are apart', async () => {
    publik.clock = () => new Date()
    const well = await world.type('connector', 'check', 'publik')
    expect(well).toMatchObject({ code: 0 })
    publik.clock = () => new Date(Date.now() + 60_000)
    const apart = await world.type('connector', 'check', 'publik')
    expect(apart.code).toBe(1)
    expect(JSON.stringify(apart)).toMatch(/clock/)
  })
})
