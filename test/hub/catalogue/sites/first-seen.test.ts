import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownSites } from '#shared/contract/catalogue/own-sites.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { townAgents } from '../../../world/agents.ts'
import { eventually } from '../../../world/eventually.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { newDatabase } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

describe('The first page and the first answer of a site', () => {
  let hubs: [TestHub, TestHub]
  beforeAll(async () => {
    const url = await newDatabase()
    hubs = [await startHub(openPostgres(url)), await startHub(openPostgres(url))]
  })
  afterAll(async () => {
    for (const hub of hubs) await hub.close()
  })

  const site = async ({ as }: TestHub) =>
    ownSites.parse((await as(townAgents.quality, 'GET', '/v1/own-sites')).json()).sites[0]
  const waits = async ({ as }: TestHub) =>
    (await as(townAgents.quality, 'GET', '/v1/overview'))
      .json()
      .today.map(({ id }: { id: string }) => id)
  const day = '2026-11-24'

  it('are told at once by the hub that took them, and by another within seconds', async () => {
    const [own, other] = hubs
    expect(await site(own)).toMatchObject({ seen: null, answered: null })
    expect(await waits(own)).toContain('silent_sites')
    const headers = { origin: town.origin }
    await own.send({ method: 'GET', url: `/v1/sites/${town.site}`, headers })
    await eventually(async () => expect(await site(other)).toMatchObject({ seen: day }))
    expect((await own.answer({})).statusCode).toBe(201)
    expect(await site(own)).toMatchObject({ seen: day, answered: day })
    expect(await waits(own)).not.toContain('silent_sites')
    expect((await other.answer({})).statusCode).toBe(201)
    await eventually(async () => expect(await site(own)).toMatchObject({ answered: day }))
  })

  it('cost a reader who has the list nothing when it is asked for again', async () => {
    const ask = (headers: Record<string, string>) =>
      hubs[0].as(townAgents.quality, 'GET', '/v1/own-sites', undefined, headers)
    const { headers } = await ask({})
    const again = await ask({ 'if-none-match': String(headers.etag) })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  })
})
