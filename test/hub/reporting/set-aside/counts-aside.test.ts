import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settingsAside } from '#shared/contract/feedback/setting-aside.ts'
import {
  upsertOrganisation,
  upsertService,
  upsertSite,
} from '../../../../hub/catalogue/sites/declare-sql.ts'
import { type TownAgent, townAgents } from '../../../world/agents.ts'
import { eventually } from '../../../world/eventually.ts'
import { newId } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { after, because } from '../../../world/settings-aside.ts'
import { keepPromises, readReport } from '../../../world/shares.ts'
import { anyStore } from '../../../world/stores.ts'
import { town, townServices } from '../../../world/town.ts'

const { quality, claire } = townAgents
const day = '2026-11-24'
const counters = { day, service: 'voirie', stream: 'asked' } as const

/** A second town on the hub, with a service of the same name. */
const theirs: TownAgent = { name: 'Ana', rights: { ...quality.rights, organisation: 'aval' } }

describe.each(anyStore)('Counts of pages that are set aside, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open(), null, { partsPerAddress: 0 })
    await keepPromises(hub, 'voirie')
    await upsertOrganisation(hub.database, 'aval', 'Commune d’Aval', town.zone)
    for (const one of townServices) await upsertService(hub.database, 'aval', one)
    await upsertSite(hub.database, 'aval', 'aval', { fr: 'Aval', en: 'Aval' }, [])
  })
  afterAll(() => hub.close())

  const count = async (counts: object, times = 1, site: string = town.site) => {
    for (let nth = 0; nth < times; nth += 1) {
      const payload = { site, service: 'voirie', counts }
      const sent = await hub.send({ method: 'POST', url: '/v1/counters', payload })
      expect(sent.statusCode, sent.body).toBe(204)
    }
  }
  const november = async (who: TownAgent = quality) => {
    const { months } = (await hub.as(who, 'GET', '/v1/counters')).json()
    return months.find(({ month }: { month: string }) => month === '2026-11')?.rate
  }
  /** Counts are written a moment later, many at once. */
  const counted = (rate: object, who?: TownAgent) =>
    eventually(async () => expect(await november(who)).toEqual(rate))
  const unusual = async () =>
    (await hub.as(quality, 'GET', '/v1/unusual-arrivals')).json().days as object[]
  const put = (id: string, body: object, who: TownAgent = quality) =>
    hub.as(who, 'PUT', `/v1/settings-aside/${id}`, body)
  const roads = async () =>
    (await readReport(hub, '?period=2026-11')).services.find(({ service }) => service === 'voirie')

  const setting = newId()

  it('are told as unusual when a script has forged them', async () => {
    for (let of = 1; of <= 20; of += 1) {
      hub.clock.now = new Date(Date.UTC(2026, 10, of, 10))
      await count({ ended: 40, shown: 20, opened: 9, answered: 6 })
    }
    await count({ shown: 10, answered: 5 }, 1, 'aval')
    hub.clock.now = new Date(`${day}T10:00:00Z`)
    await counted({ x: 120, n: 400 })
    expect(await unusual()).toEqual([])
    await count({ shown: 100 }, 1100)
    await count({ shown: 100 }, 1, 'aval')
    await counted({ x: 120, n: 110_400 })
    expect(await unusual()).toMatchObject([{ ...counters, shown: 110_000, reasons: ['counters'] }])
  })

  it('are set aside by who answers for quality alone, with a reason, and where there are any', async () => {
    const body = { counters, ...because }
    const refusals: [object, number, TownAgent?][] = [
      [body, 403, claire],
      [{ counters }, 422],
      [{ ...body, feedback: newId() }, 422],
      [{ ...body, counters: { ...counters, stream: 'invited' } }, 422],
      [{ ...body, counters: { ...counters, day: '2026-11-31' } }, 422],
      [{ ...body, counters: { ...counters, site: town.site } }, 422],
    ]
    for (const [refused, status, who] of refusals)
      expect((await put(setting, refused, who)).statusCode).toBe(status)
    const codes: [object, string][] = [
      [{ service: 'piscine' }, 'unknown_service'],
      [{ service: 'etat-civil' }, 'nothing_to_set_aside'],
      [{ stream: 'open' }, 'nothing_to_set_aside'],
      [{ day: '2026-11-23' }, 'nothing_to_set_aside'],
    ]
    for (const [other, code] of codes) {
      const said = await put(setting, { ...body, counters: { ...counters, ...other } })
      expect(said.json().code).toBe(code)
    }
    expect(await november()).toEqual({ x: 120, n: 110_400 })
  })

  it('leave the rate as it was, whatever pages still send of that day, and end the alarm', async () => {
    const body = { counters, ...because }
    const set = await put(setting, body)
    expect(set.statusCode, set.body).toBe(201)
    expect(settingsAside.parse(set.json()).settings).toEqual([
      {
        ...{ id: setting, criterion: null, counters, state: 'set_aside', total: 0, done: 0 },
        set_aside: { ...because, author: 'Sylvie', role: 'quality', day },
        put_back: null,
      },
    ])
    expect(await november()).toEqual({ x: 120, n: 400 })
    expect(await unusual()).toEqual([])
    await count({ shown: 100 })
    await eventually(async () => {
      const sum = `select sum(shown)::int as n from counter where organisation = $1 and day = $2::date`
      expect(await hub.database.query(sum, [town.organisation, day])).toEqual([{ n: 110_100 }])
    })
    expect(await november()).toEqual({ x: 120, n: 400 })

    expect((await put(setting, body)).statusCode).toBe(200)
    const later = { ...body, counters: { ...counters, day: '2026-11-20' } }
    for (const other of [later, { ...body, reason: 'tests' }])
      expect((await put(setting, other)).json().code).toBe('setting_contradiction')
    expect((await put(newId(), body)).json().code).toBe('nothing_to_set_aside')
    expect(await november(theirs)).toEqual({ x: 5, n: 110 })
  })

  it('are told in the report: inside by whom, outside by which function', async () => {
    const told = await roads()
    expect(told?.unheard.streams).toMatchObject([{ stream: 'asked', shown: 400 }])
    const act = { n: null, counters, day, reason: 'burst', role: 'quality' }
    expect(told?.set_aside).toEqual([{ ...act, author: 'Sylvie', sentence: because.sentence }])
    hub.clock.now = new Date('2026-12-02T10:00:00Z')
    const read = (format: string) =>
      hub.as(quality, 'GET', `/v1/export/indicators.${format}?period=2026-11`)
    const services = (await read('json')).json().services
    expect(services.find((one: { service: string }) => one.service === 'voirie').set_aside).toEqual(
      [act],
    )
    expect((await read('csv')).body.replaceAll(/\p{Zs}/gu, ' ')).toContain(
      'Comptages des pages du mardi 24 novembre (demandés sur la page) écartés le mardi 24 novembre',
    )
  })

  it('are put back by who answers for quality alone, and both decisions stay', async () => {
    const url = `/v1/settings-aside/${setting}/put-back`
    expect((await hub.as(claire, 'PUT', url, after)).statusCode).toBe(403)
    expect((await hub.as(theirs, 'PUT', url, after)).statusCode).toBe(404)
    expect(await november()).toEqual({ x: 120, n: 400 })
    const back = await hub.as(quality, 'PUT', url, after)
    expect(settingsAside.parse(back.json()).settings).toMatchObject([
      {
        ...{ counters, state: 'put_back' },
        set_aside: because,
        put_back: { ...after, author: 'Sylvie', day: '2026-12-02' },
      },
    ])
    expect(await november()).toEqual({ x: 120, n: 110_500 })
    expect((await roads())?.set_aside).toBeUndefined()
    expect((await put(newId(), { counters, ...because })).statusCode).toBe(201)
    expect(await november()).toEqual({ x: 120, n: 400 })
  })
})
