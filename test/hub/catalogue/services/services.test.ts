import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Service } from '#shared/contract/catalogue/service.ts'
import {
  type ServiceList,
  type ServiceResponse,
  serviceList,
  serviceResponse,
} from '#shared/contract/catalogue/service-version.ts'
import { upsertService } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { type TownAgent, townAgents } from '../../../world/agents.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { libraryCard } from '../../../world/offered.ts'
import { stores } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const { quality, admin, claire } = townAgents
const [received] = libraryCard.steps

describe.each(stores)('A declared service, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  const list = async (reader: TownAgent = quality): Promise<ServiceList> =>
    serviceList.parse((await hub.as(reader, 'GET', '/v1/services')).json())
  const read = async (service: string): Promise<ServiceResponse> =>
    serviceResponse.parse((await hub.as(quality, 'GET', `/v1/services/${service}`)).json())
  const save = (definition: object, version: number, author: TownAgent = quality) => {
    const { service = 'bibliotheque' } = definition as Partial<Service>
    return hub.as(author, 'PUT', `/v1/services/${service}`, { version, definition })
  }

  it('is listed with its promise, its version, its author and its date', async () => {
    const { zone, services } = await list()
    expect(zone).toBe(town.zone)
    expect(services.map(({ service, version, author }) => [service, version, author])).toEqual([
      ['etat-civil', 1, 'Parvis'],
      ['voirie', 1, 'Parvis'],
    ])
    expect(services[0]?.norm.sentence.fr).toBe('Dix jours au plus.')
  })

  it('is declared under the name of its author and the date of the hub', async () => {
    const saved = await save(libraryCard, 0)
    expect(saved.statusCode).toBe(201)
    const version = { version: 1, author: 'Sylvie', at: '2026-11-24T10:00:00.000Z' }
    expect(saved.json()).toEqual(version)
    expect(await read('bibliotheque')).toEqual({
      ...version,
      zone: town.zone,
      definition: libraryCard,
      has_requests: false,
      past: [],
    })
  })

  it('is a new version with each change, and what was declared before stays in the record', async () => {
    hub.clock.now = new Date('2026-11-25T10:00:00Z')
    const shorter = { ...libraryCard, norm: { ...libraryCard.norm, delay: 8 } }
    const saved = await save(shorter, 1, admin)
    expect(saved.statusCode).toBe(201)
    expect(saved.json()).toMatchObject({ version: 2, author: 'Paul' })
    const told = await read('bibliotheque')
    expect(told.definition.norm.delay).toBe(8)
    expect(told.past).toEqual([{ version: 1, author: 'Sylvie', at: '2026-11-24T10:00:00.000Z' }])
    const before = await hub.as(quality, 'GET', '/v1/services/bibliotheque/versions/1')
    expect(before.json()).toMatchObject({ author: 'Sylvie', definition: libraryCard })
    const never = await hub.as(quality, 'GET', '/v1/services/bibliotheque/versions/9')
    expect(never.statusCode).toBe(404)
  })

  it('said again as it is changes nothing, from any version that was read', async () => {
    const { definition } = await read('bibliotheque')
    for (const version of [2, 1]) {
      const again = await save(definition, version, admin)
      expect(again.statusCode).toBe(200)
      expect(again.json()).toMatchObject({ version: 2, author: 'Paul' })
    }
    expect((await read('bibliotheque')).past).toHaveLength(1)
  })

  it('is not overwritten by somebody who had read another version', async () => {
    const refused = await save(libraryCard, 1)
    expect(refused.statusCode).toBe(409)
    expect(refused.json().code).toBe('service_changed')
    expect((await save(libraryCard, 0)).statusCode).toBe(409)
    expect(await read('bibliotheque')).toMatchObject({ version: 2, author: 'Paul' })
  })

  it('has one author a version, even when several save at once', async () => {
    const { version } = await read('bibliotheque')
    const saved = await Promise.all(
      [3, 4, 5, 6].map((delay) =>
        save({ ...libraryCard, steps: [received], norm: { ...libraryCard.norm, delay } }, version),
      ),
    )
    expect(saved.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409, 409, 409])
    const begun = await Promise.all(
      ['a', 'b'].map((fr) =>
        save({ ...libraryCard, service: 'ensemble', name: { fr, en: fr } }, 0),
      ),
    )
    expect(begun.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409])
  })

  it('keeps its sector once it has requests, since usagers are known in a sector alone', async () => {
    const { definition, version } = await read('ensemble')
    expect((await save({ ...definition, sector: 'loisirs' }, version)).statusCode).toBe(201)
    const put = await hub.withKey('PUT', '/v1/requests/BIB-1', {
      service: 'ensemble',
      channel: 'web',
      locale: 'fr',
      received_at: '2026-11-24T09:00:00Z',
    })
    expect(put.statusCode).toBe(201)
    const told = await read('ensemble')
    expect(told.has_requests).toBe(true)
    const refused = await save({ ...told.definition, sector: 'culture' }, told.version)
    expect(refused.statusCode).toBe(422)
    expect(refused.json().errors).toMatchObject([
      { path: '/definition/sector', code: 'sector_settled' },
    ])
    const kept = await save({ ...told.definition, name: { fr: 'Tous', en: 'All' } }, told.version)
    expect(kept.statusCode).toBe(201)
  })

  it('is read by usagers as soon as it is saved', async () => {
    const put = await hub.withKey('PUT', '/v1/requests/BIB-2', {
      service: 'ensemble',
      channel: 'web',
      locale: 'fr',
      received_at: '2026-11-24T09:00:00Z',
    })
    const { definition, version } = await read('ensemble')
    const sentence = { fr: 'Huit jours, pas un de plus.', en: 'Eight days, not one more.' }
    await save({ ...definition, norm: { ...definition.norm, sentence } }, version)
    const tracked = await hub.send({
      method: 'GET',
      url: '/v1/tracking?locale=fr',
      headers: { 'parvis-tracking': put.json().tracking_code },
    })
    expect(tracked.json().norm).toBe('Huit jours, pas un de plus.')
  })

  it('is never changed nor deleted in the record, even in SQL', async () => {
    const before = await read('bibliotheque')
    for (const sql of [
      'update service_version set author = $1',
      'delete from service_version where $1 = $1',
    ])
      await expect(hub.database.query(sql, ['Personne'])).rejects.toThrow(/append/i)
    expect(await read('bibliotheque')).toEqual(before)
  })

  it('is the same when a program declares it again, and a new version when it changed', async () => {
    const by = { author: 'Le guichet', at: new Date('2026-11-26T08:00:00Z') }
    const pool = { ...libraryCard, service: 'piscine' }
    await upsertService(hub.database, town.organisation, pool, by)
    await upsertService(hub.database, town.organisation, pool, by)
    expect(await read('piscine')).toMatchObject({ version: 1, author: 'Le guichet', past: [] })
    await upsertService(hub.database, town.organisation, { ...pool, adaptations: [] }, by)
    expect(await read('piscine')).toMatchObject({ version: 2, past: [{ version: 1 }] })
  })

  it('takes every commune of a country and two thousand places, and no endless body', async () => {
    const territories = Array.from({ length: 40_000 }, (_, at) => ({
      territory: String(10_000 + at),
      name: `Commune numéro ${at}`,
    }))
    const places = Array.from({ length: 2_000 }, (_, at) => ({
      place: `maison-${at}`,
      name: `Maison des services ${at}`,
      territory: String(10_000 + at),
      opening: libraryCard.opening,
    }))
    const whole = { ...libraryCard, service: 'partout', territories, places }
    expect((await save(whole, 0)).statusCode).toBe(201)
    expect((await read('partout')).definition).toEqual(whole)
    const told = await hub.as(quality, 'GET', '/v1/services')
    expect(told.body.length).toBeLessThan(10_000)

    const endless = { ...whole, places: places.map((one) => ({ ...one, name: 'é'.repeat(4_000) })) }
    const refused = await save(endless, 1)
    expect(refused.statusCode).toBe(413)
    expect(refused.json().detail).toContain('8000000')
  })

  it('is declared and read by those who answer for quality, of this organisation alone', async () => {
    for (const refused of [
      await save(libraryCard, 1, claire),
      await hub.as(claire, 'GET', '/v1/services'),
      await hub.as(claire, 'GET', '/v1/services/bibliotheque'),
      await hub.as(claire, 'GET', '/v1/services/bibliotheque/versions/1'),
    ]) {
      expect(refused.statusCode).toBe(403)
      expect(refused.json().code).toBe('role_refused')
    }
    const nobody = await hub.send({ method: 'GET', url: '/v1/services' })
    expect(nobody.json().code).toBe('token_missing')

    await hub.database.query(
      `insert into organisation (organisation, name, zone) values ('val', 'Val', 'Europe/Paris')`,
    )
    const other = { name: 'Ann', rights: { ...quality.rights, organisation: 'val' } }
    expect((await list(other)).services).toEqual([])
    expect((await hub.as(other, 'GET', '/v1/services/bibliotheque')).statusCode).toBe(404)
    expect((await save(libraryCard, 2, other)).statusCode).toBe(404)
    const before = await read('bibliotheque')
    expect((await save({ ...libraryCard, sector: 'autre' }, 0, other)).json().version).toBe(1)
    expect(await read('bibliotheque')).toEqual(before)
  })
})
