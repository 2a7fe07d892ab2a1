import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ownSites } from '#shared/contract/catalogue/own-sites.ts'
import { townAgents } from '../../../world/agents.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const elsewhere = 'https://www.elsewhere.example'

describe.each(anyStore)('The last origin a site was refused, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startHub(await open())
  })
  afterEach(() => hub.close())

  const asks = (origin: string, site: string = town.site) =>
    hub.send({ method: 'GET', url: `/v1/sites/${site}?part=first`, headers: { origin } })
  const told = async () => {
    const answer = await hub.as(townAgents.quality, 'GET', '/v1/own-sites')
    return ownSites.parse(answer.json()).sites.map(({ site, refused }) => ({ site, refused }))
  }
  const puts = (site: string, origins: string[]) =>
    hub.as(townAgents.admin, 'PUT', `/v1/own-sites/${site}`, {
      name: { fr: site, en: site },
      origins,
    })
  const day = '2026-11-24'

  it('is told with its day, until it is registered or a month has passed', async () => {
    expect(await told()).toEqual([{ site: town.site, refused: null }])
    expect((await asks(elsewhere)).statusCode).toBe(403)
    expect(await told()).toEqual([{ site: town.site, refused: { origin: elsewhere, day } }])
    await puts(town.site, [town.origin, elsewhere])
    expect(await told()).toEqual([{ site: town.site, refused: null }])
    await puts(town.site, [town.origin])
    hub.clock.now = new Date('2026-12-24T10:00:00Z')
    expect(await told()).toMatchObject([{ refused: { origin: elsewhere } }])
    hub.clock.now = new Date('2026-12-25T10:00:00Z')
    expect(await told()).toMatchObject([{ refused: null }])
  })

  it('is told of a page of another site that has the tag of this one, and of a page from a file', async () => {
    await puts('piscine', ['https://piscine.example'])
    expect((await asks('https://piscine.example')).statusCode).toBe(403)
    const refused = (site: string, origin: string | null) => ({
      site,
      refused: origin && { origin, day },
    })
    expect(await told()).toEqual([
      refused(town.site, 'https://piscine.example'),
      refused('piscine', null),
    ])
    await asks('null', 'piscine')
    expect(await told()).toContainEqual(refused('piscine', 'null'))
  })

  it('is no place for what is no origin, nor for a thousand of them', async () => {
    for (const origin of [
      'https://a.example/secret',
      'javascript:alert(1)',
      '<b>',
      'https://u:p@a',
    ])
      expect((await asks(origin)).statusCode).toBe(403)
    expect((await asks(elsewhere, 'nulle-part')).statusCode).toBe(403)
    expect(await told()).toEqual([{ site: town.site, refused: null }])
    for (let nth = 0; nth < 20; nth += 1) await asks(`https://${nth}.example`)
    expect(await told()).toMatchObject([{ refused: { origin: 'https://5.example' } }])
  })
})
