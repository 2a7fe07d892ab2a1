import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { offerTaken } from '#shared/contract/catalogue/offer.ts'
import { type Offers, offers } from '#shared/contract/reporting/offers.ts'
import { upsertService } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { type TownAgent, townAgents } from '../../../world/agents.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'
import { town, townServices } from '../../../world/town.ts'

const { quality, admin, claire } = townAgents
const [civil] = townServices
if (!civil) throw new Error('The town has a service')

/** The civil registry, at two counters: open on weekdays, from nine to five. */
const registry = {
  ...civil,
  opening: [
    {
      days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const,
      from: '09:00',
      to: '17:00',
    },
  ].map((one) => ({ ...one, days: [...one.days] })),
  territories: ['centre', 'rive', 'plaine'].map((territory) => ({ territory, name: territory })),
  places: [
    { place: 'mairie', name: 'Mairie', territory: 'centre' },
    { place: 'annexe', name: 'Annexe', territory: 'rive' },
  ],
}

const hours = (place: string, month: string, closed_hours = 0, closed_days = 0) => ({
  kind: 'hours',
  service: 'etat-civil',
  place,
  month,
  closed_hours,
  closed_days,
  reason: closed_days > 0 ? 'Panne de chauffage' : null,
})

describe.each(anyStore)('The availability of a service, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
    await upsertService(hub.database, town.organisation, registry)
    await hub.as(quality, 'POST', '/v1/declarations', {
      service: null,
      declared: {
        kind: 'population',
        territories: [
          { territory: 'centre', name: 'Centre', population: 4000 },
          { territory: 'rive', name: 'Rive', population: 5000 },
          { territory: 'plaine', name: 'Plaine', population: 1000 },
        ],
      },
      basis: 'Recensement',
    })
  })
  afterAll(() => hub.close())

  const read = async (reader: TownAgent = quality, query = ''): Promise<Offers> =>
    offers.parse((await hub.as(reader, 'GET', `/v1/offers${query}`)).json())
  const measure = async (indicator: string, query = '') => {
    const service = (await read(quality, query)).services.find(
      (one) => one.service === 'etat-civil',
    )
    const found = service?.measures.find((one) => one.indicator === indicator)
    if (!found) throw new Error(`${indicator} is no measure`)
    return found
  }
  const enter = (facts: object[], author: TownAgent = quality) =>
    hub.as(author, 'POST', '/v1/offers/facts', { facts })
  const send = (file: string | Uint8Array) =>
    hub.as(quality, 'POST', '/v1/offers/file?locale=fr', Buffer.from(file), {
      'content-type': 'text/csv',
    })

  it('is said of one world alone by nobody: without answers of usagers no place is told', async () => {
    expect((await enter([hours('mairie', '2026-10')])).json()).toMatchObject({ changed: 1 })
    const { commun, usager, rows, drawn } = await measure('hours_kept')
    expect(commun).toMatchObject({ told: 'not_alone' })
    expect(usager).toMatchObject({ told: 'too_few' })
    expect([rows, drawn]).toEqual([[], null])
  })

  it('counts hours against those declared, holidays left out, the same again once', async () => {
    for (let n = 0; n < 6; n++) await hub.answer({})
    await enter([hours('annexe', '2026-11', 1)])
    const olden = await enter([
      { kind: 'slot', service: 'etat-civil', place: 'mairie', day: '0000-01-01', days: 3 },
      hours('mairie', '0001-01'),
    ])
    expect(olden.json().errors).toMatchObject([
      { path: '/facts/0/day', code: 'out_of_time' },
      { path: '/facts/1/month', code: 'out_of_time' },
    ])
    const refused = await enter([hours('mairie', '2026-11')])
    expect(refused.json().errors).toMatchObject([
      { path: '/facts/0/month', code: 'month_not_over' },
    ])
    // May 2026 has 21 weekdays, of which four are holidays: 1, 8, 14 and 25 May.
    const may = [hours('annexe', '2026-05', 12, 2), hours('annexe', '2026-10')]
    expect((await enter(may)).json()).toMatchObject({ changed: 2, same: 0 })
    expect((await enter(may, admin)).json()).toMatchObject({ changed: 0, same: 2 })
    const { rows, drawn, commun } = await measure('hours_kept')
    expect(commun).toMatchObject({ told: 'figure' })
    expect(rows).toMatchObject([
      { id: 'annexe', territory: 'Rive', share: { x: 37, n: 39 }, amount: 12 },
      { id: 'mairie', territory: 'Centre', share: { x: 22, n: 22 }, amount: 0 },
    ])
    expect(drawn).toEqual({ every: 'month', from: '2025-12-01', until: '2026-12-01' })
    expect(rows[0]?.cells).toEqual([
      { at: '2026-05', state: 'partly', x: 15, n: 17, amount: 12 },
      { at: '2026-10', state: 'kept', x: 22, n: 22, amount: 0 },
    ])
  })

  it('keeps by month what a recount finds, corrections too', async () => {
    await enter([hours('annexe', '2026-05', 8, 1), hours('mairie', '2026-05', 4, 1)])
    const [rolled, recounted] = await Promise.all([
      hub.database.query(
        `select place, kind, to_char(month, 'YYYY-MM') as month, bucket, facts, x, n,
           amount::int as amount, whole::int as whole
         from offer_month where facts > 0 order by 1, 2, 3, 4`,
      ),
      hub.database.query(
        `select place, kind, to_char(day, 'YYYY-MM') as month, bucket, count(*)::int as facts,
           sum(x)::int as x, sum(n)::int as n, sum(amount)::int as amount, sum(whole)::int as whole
         from offer_fact group by 1, 2, 3, 4 order by 1, 2, 3, 4`,
      ),
    ])
    expect(rolled).toEqual(recounted)
    expect(rolled).toHaveLength(4)
  })

  it('refuses what cannot be, and then takes nothing', async () => {
    const before = await measure('hours_kept')
    const wrong: [fact: object, path: string, code: string][] = [
      [hours('gare', '2026-09'), '/facts/1/place', 'unknown_place'],
      [
        { ...hours('mairie', '2026-09'), service: 'piscine' },
        '/facts/1/service',
        'unknown_service',
      ],
      [hours('mairie', '2026-09', 400, 3), '/facts/1/closed_hours', 'more_than_declared'],
      [hours('mairie', '2026-09', 8, 25), '/facts/1/closed_days', 'more_than_declared'],
      [hours('mairie', '2026-09', 8, 0), '/facts/1/closed_days', 'hours_without_days'],
      [hours('mairie', '2026-13'), '/facts/1/month', 'wrong_value'],
    ]
    for (const [fact, path, code] of wrong) {
      const refused = await enter([hours('annexe', '2026-09'), fact])
      expect(refused.statusCode).toBe(422)
      expect(refused.json().errors).toMatchObject([{ path, code }])
    }
    expect(await measure('hours_kept')).toEqual(before)
  })

  it('takes a table as a French spreadsheet saves it, and gives back the lines it cannot take', async () => {
    const file = [
      'Service;Lieu;Territoire;Date;Heures fermées;Jours touchés;Motif;Prochain créneau;Guichet;Téléphone',
      'etat-civil;mairie;;01/06/2026;2,5;1;=CMD();;;',
      'etat-civil;mairie;;24/11/2026;;;;12;oui;non',
      'etat-civil;annexe;rive;2026-11-24;;;;aucun;;',
      'etat-civil;annexe;;23/11/2026;;;;4;;',
      'etat-civil;annexe;centre;23/11/2026;;;;4;;',
      'etat-civil;gare;;23/11/2026;;;;4;;',
      'etat-civil;mairie;;31/02/2026;;;;4;;',
      'etat-civil;mairie;;23/11/2026;;;;=1+1;;',
      'etat-civil;mairie;;juin;2;1;;;;',
      'etat-civil;mairie;;23/11/2026;;;;;peut-être;',
      'etat-civil;mairie;;23/11/2026;;;;;;',
      'etat-civil;mairie;;24/11/2026;;;;3;;',
      'etat-civil;mairie;;25/11/2026;;;;3;;',
      ...[16, 17, 18, 19, 20].map((day) => `etat-civil;annexe;;${day}/11/2026;;;;10;;`),
    ].join('\r\n')
    const taken = offerTaken.parse((await send(`\uFEFF${file}`)).json())
    expect(taken).toMatchObject({ changed: 10, same: 0, refused: 9 })
    expect(taken.rejects.map(({ line, detail }) => [line, detail])).toEqual([
      [6, expect.stringContaining('pas déclaré dans ce territoire')],
      [7, expect.stringContaining('pas déclaré pour ce service')],
      [8, expect.stringContaining('Le jour ne se lit pas')],
      [9, expect.stringContaining('Les jours ne se lisent pas')],
      [10, expect.stringContaining('Le mois ne se lit pas')],
      [11, expect.stringContaining('oui ou par non')],
      [12, expect.stringContaining('ne dit rien')],
      [13, expect.stringContaining('déjà dits')],
      [14, expect.stringContaining('à venir')],
    ])
    // Windows-1252, as Excel still saves it: the same again.
    const again = offerTaken.parse((await send(Buffer.from(file, 'latin1'))).json())
    expect(again).toMatchObject({ changed: 0, same: 10, refused: 9 })
    const { rows } = await measure('next_slot')
    // Ten days at most are promised: twelve are too many, and so is no appointment at all.
    expect(rows).toMatchObject([
      { id: 'annexe', amount: 10, share: { x: 6, n: 7 } },
      { id: 'mairie', amount: 12, share: { told: 'nothing' } },
    ])
    const reasons = await hub.database.query(
      `select reason from offer_fact where day = '2026-06-01'`,
    )
    expect(reasons).toEqual([{ reason: '=CMD()' }])
  })

  it('refuses a file of which nothing can be read, and says why', async () => {
    const files: [file: string | Uint8Array, code: string][] = [
      ['', 'empty_file'],
      ['a;b\n1;2', 'no_columns'],
      [Uint8Array.of(0x50, 0x4b, 3, 4), 'workbook'],
      [`service;lieu;guichet\n${'etat-civil;mairie;oui\n'.repeat(20_001)}`, 'too_many_lines'],
    ]
    for (const [file, code] of files) {
      const refused = await send(file)
      expect([refused.statusCode, refused.json().errors?.[0]?.code]).toEqual([422, code])
    }
    expect((await hub.as(quality, 'POST', '/v1/offers/file', {})).json().errors).toMatchObject([
      { code: 'not_a_table' },
    ])
  })

  it('counts places for the people who live there, and says which territory has none', async () => {
    const { rows, commun } = await measure('offers')
    expect(rows).toMatchObject([
      { name: 'Centre', amount: 2.5, base: 4000 },
      { name: 'Plaine', amount: 0, base: 1000 },
      { name: 'Rive', amount: 2, base: 5000 },
    ])
    expect(commun).toMatchObject({
      told: expect.stringMatching(/figure|elsewhere/),
    })
    const { pairs } = (await hub.indicators()).services.find(
      ({ service }) => service === 'etat-civil',
    ) ?? { pairs: [] }
    const supply = pairs
      .map(({ commun: half }) => (half.told === 'figure' ? half.figure : null))
      .find((one) => one?.indicator === 'offers')?.supply
    expect(supply).toMatchObject({ per_10000: 2, places: 2, without: 1, people_without: 1000 })
  })

  it('says of each place which other way than the internet there is', async () => {
    await enter([
      {
        kind: 'ways',
        service: 'etat-civil',
        place: 'annexe',
        counter: false,
        telephone: false,
        post: false,
        france_services: false,
      },
    ])
    const { rows, everywhere } = await measure('other_ways')
    expect(everywhere).toBe('below')
    expect(rows).toMatchObject([
      { id: 'annexe', verdict: 'below' },
      { id: 'mairie', verdict: 'equivalent', ways: { counter: true, telephone: false } },
    ])
  })

  it('asks only for addresses of registered sites', async () => {
    const put = (addresses: string[]) =>
      hub.as(quality, 'PUT', '/v1/offers/addresses', { service: 'etat-civil', addresses })
    const refused = await put([`${town.origin}/actes`, 'https://ailleurs.example/'])
    expect(refused.json().errors).toMatchObject([{ path: '/addresses/1', code: 'unregistered' }])
    expect((await put([`${town.origin}/actes#haut`])).json().services[0].addresses).toEqual([
      { address: `${town.origin}/actes`, probed_at: null, failure: null },
    ])
    expect((await put([])).json().services[0].addresses).toEqual([])
  })

  it('is told day by day of a month, with the days on which nothing was owed, by month of a year', async () => {
    const slot = { kind: 'slot', service: 'etat-civil', place: 'mairie' }
    await enter([
      { ...slot, day: '2026-11-02', days: 0 },
      { ...slot, day: '2026-11-04', days: null },
    ])
    const { rows, drawn } = await measure('next_slot', '?period=2026-11')
    expect(drawn).toEqual({ every: 'day', from: '2026-11-01', until: '2026-11-25' })
    const cells = rows.find(({ id }) => id === 'mairie')?.cells ?? []
    expect(cells.filter(({ state }) => state !== 'nothing')).toEqual([
      { at: '2026-11-02', state: 'kept', x: 1, n: 1, amount: 0 },
      { at: '2026-11-04', state: 'missed', x: 0, n: 1, amount: null },
      { at: '2026-11-24', state: 'missed', x: 0, n: 1, amount: 12 },
    ])
    // Weekends, and Armistice Day, a Wednesday.
    const nothing = cells.filter(({ state }) => state === 'nothing').map(({ at }) => at.slice(8))
    expect(nothing.join(' ')).toBe('01 07 08 11 14 15 21 22')
    const year = await measure('next_slot', '?period=2026')
    expect(year.rows.find(({ id }) => id === 'mairie')?.cells).toEqual([
      { at: '2026-11', state: 'partly', x: 1, n: 3, amount: null },
    ])
  })

  it('is not for agents', async () => {
    expect((await hub.as(claire, 'GET', '/v1/offers')).statusCode).toBe(403)
    expect((await enter([hours('mairie', '2026-10')], claire)).statusCode).toBe(403)
  })
})
