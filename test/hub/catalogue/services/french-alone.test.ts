import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OwnSites } from '#shared/contract/catalogue/own-sites.ts'
import { problem } from '#shared/contract/problem.ts'
import { insertConfiguration } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { townAgents } from '../../../world/agents.ts'
import { opens } from '../../../world/forms.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { libraryCard } from '../../../world/offered.ts'
import { decode, makePromise } from '../../../world/promises.ts'
import { reads, receives } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town, townConfiguration } from '../../../world/town.ts'

/** A definition without any text but the French. */
const inFrench = (definition: object): Record<string, unknown> =>
  JSON.parse(JSON.stringify(definition), (_, value) => {
    if (typeof value?.fr !== 'string') return value
    const { en: _en, ar: _ar, ...others } = value
    return others
  })

describe.each(anyStore)('A town that writes French alone, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
    const definition = inFrench({ ...libraryCard, service: 'carte' })
    const saved = await hub.as(townAgents.quality, 'PUT', '/v1/services/carte', {
      version: 0,
      definition,
    })
    expect(saved.statusCode, saved.body).toBe(201)
  })
  afterAll(() => hub.close())

  it('follows a request in English, and hears each French text read as French', async () => {
    const code = await receives(hub, 'F-1', { service: 'carte' })
    expect(await reads(hub, code, 'en')).toMatchObject({
      written_in: 'fr',
      service: libraryCard.name.fr,
      norm: libraryCard.norm.sentence.fr,
    })
    const page = (await opens(hub, `/suivi/${code}?locale=en`)).body
    expect(page).toContain('<html lang="en" dir="ltr">')
    expect(page).toContain(`lang="fr" dir="auto"`)
    expect((await reads(hub, code)).written_in).toBeUndefined()
  })

  it('names a service in French on a page in English that asks about it', async () => {
    const named = `<span lang="fr" dir="ltr">${libraryCard.name.fr}</span>`
    const address = `/avis/donner?site=${town.site}`
    expect((await opens(hub, `${address}&locale=en`)).body).toContain(named)
    const asked = (await opens(hub, `${address}&service=carte&locale=en`)).body
    expect(asked).toContain('<html lang="en" dir="ltr">')
    expect(asked).toContain(named)
    expect((await opens(hub, `${address}&service=carte&locale=fr`)).body).not.toContain(named)
  })

  it('registers a site by its French name', async () => {
    const name = { fr: 'Piscine' }
    const put = await hub.as(townAgents.admin, 'PUT', '/v1/own-sites/piscine', {
      name,
      origins: [],
    })
    expect(put.statusCode, put.body).toBe(200)
    expect(put.json().sites).toContainEqual(expect.objectContaining({ site: 'piscine', name }))
  })

  it('signs its promises as every other town does', async () => {
    const { jws } = await makePromise(hub, 'F-2', { service: 'carte' })
    const { fr } = libraryCard.name
    expect(decode(jws).payload).toMatchObject({ service_name: { fr, en: fr } })
  })

  it.each([
    ['fr', 'Écrivez ce texte en français\u00a0: il est lu là où sa traduction manque.'],
    ['en', 'Write this text in French: it is read where a translation is missing.'],
  ])('is told in %s that English alone is not enough', async (locale, detail) => {
    const url = `/v1/own-sites/piscine?locale=${locale}`
    const body = { name: { en: 'Pool' }, origins: [] }
    const refused = await hub.as(townAgents.admin, 'PUT', url, body)
    expect(refused.statusCode).toBe(422)
    expect(problem.parse(refused.json()).errors).toEqual([
      { path: '/name/fr', code: 'no_french', detail },
    ])
  })

  it('is told which texts a site offers in a language they are not written in, and no others', async () => {
    const told = async () =>
      (await hub.as(townAgents.admin, 'GET', '/v1/own-sites')).json() as OwnSites
    // The pool asks nothing: no page of it shows a text.
    const [english, arabic, ...more] = (await told()).untranslated
    expect(english).toEqual({ language: 'en', services: ['carte'], sites: [], notices: [] })
    expect(arabic).toEqual({
      language: 'ar',
      services: ['carte', 'etat-civil', 'voirie'],
      sites: [town.site],
      notices: [town.site],
    })
    expect(more).toEqual([])

    const definition = { ...libraryCard, service: 'carte' }
    await hub.as(townAgents.quality, 'PUT', '/v1/services/carte', { version: 1, definition })
    expect((await told()).untranslated.map(({ language }) => language)).toEqual(['ar'])
    await insertConfiguration(hub.database, town.organisation, town.site, {
      ...townConfiguration,
      languages: ['fr', 'fr-simple', 'en'],
    })
    expect((await told()).untranslated).toEqual([])
  })
})
