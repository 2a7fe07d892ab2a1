import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Declarations, declarations } from '#shared/contract/catalogue/declaration.ts'
import { problem } from '#shared/contract/problem.ts'
import { type TownAgent, townAgents } from '../../../world/agents.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'

const { quality, admin, claire } = townAgents
const basis = 'Délibération du 12 mars 2026, n° 31'
const url = '/v1/declarations'

const share = (kind: 'margin' | 'commitment' | 'floor', value: number) => ({ kind, value })
const sent = (declared: object, service: string | null = null) => ({ service, declared, basis })
const living = (territory: string, population: number) => ({
  territory,
  name: `Commune ${territory}`,
  population,
})

const faults: [what: string, body: object, path: string, code: string][] = [
  ['a margin of half', sent(share('margin', 0.5)), '/declared/value', 'wrong_value'],
  ['a floor of nothing', sent(share('floor', 0)), '/declared/value', 'wrong_value'],
  ['a commitment of all', sent(share('commitment', 1)), '/declared/value', 'wrong_value'],
  ['a value in words', sent({ kind: 'floor', value: '0,6' }), '/declared/value', 'wrong_value'],
  ['a kind nobody knows', sent({ kind: 'ceiling', value: 0.6 }), '/declared/kind', 'wrong_value'],
  [
    'a territory given twice',
    sent({ kind: 'population', territories: [living('69123', 10), living('69123', 12)] }),
    '/declared/territories',
    'twice',
  ],
  [
    'nobody anywhere',
    sent({ kind: 'population', territories: [] }),
    '/declared/territories',
    'wrong_value',
  ],
  [
    'half a person',
    sent({ kind: 'population', territories: [living('69123', 10.5)] }),
    '/declared/territories/0/population',
    'wrong_value',
  ],
  [
    'a territory without a name',
    sent({ kind: 'population', territories: [{ ...living('69123', 10), name: '' }] }),
    '/declared/territories/0/name',
    'empty',
  ],
  ['no basis', { service: null, declared: share('floor', 0.6) }, '/basis', 'missing'],
  ['a basis of spaces', { ...sent(share('floor', 0.6)), basis: ' \u00a0 ' }, '/basis', 'empty'],
  ['a basis without end', { ...sent(share('floor', 0.6)), basis: 'é'.repeat(301) }, '/basis', ''],
  ['an author', { ...sent(share('floor', 0.6)), author: 'Paul' }, '/author', 'unknown_field'],
  ['a date', { ...sent(share('floor', 0.6)), at: '2020-01-01T00:00:00Z' }, '/at', 'unknown_field'],
  [
    'a field nobody knows, inside',
    sent({ ...share('floor', 0.6), unit: '%' }),
    '/declared/unit',
    'unknown_field',
  ],
  ['a service that is no name', sent(share('floor', 0.6), 'La Voirie'), '/service', 'wrong_value'],
]

describe.each(anyStore)('A declaration, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  const read = async (reader: TownAgent = quality): Promise<Declarations> =>
    declarations.parse((await hub.as(reader, 'GET', url)).json())
  const declare = (body: object, author: TownAgent = quality) => hub.as(author, 'POST', url, body)

  it('is none at first, and the hub lists the services', async () => {
    expect(await read()).toEqual({
      services: [
        { service: 'etat-civil', name: { fr: 'Service etat-civil', en: 'etat-civil service' } },
        { service: 'voirie', name: { fr: 'Service voirie', en: 'voirie service' } },
      ],
      zone: 'Europe/Paris',
      standing: [],
      past: [],
    })
  })

  it('is kept under the name of its author and the date of the hub', async () => {
    const told = await declare({ ...sent(share('floor', 0.6)), basis: `  ${basis} ` })
    expect(told.statusCode).toBe(201)
    const kept = {
      service: null,
      declared: share('floor', 0.6),
      basis,
      author: 'Sylvie',
      at: '2026-11-24T10:00:00.000Z',
      version: 1,
    }
    expect(told.json().standing).toEqual([kept])
    expect((await read(admin)).standing).toEqual([kept])
  })

  it('holds until a newer one, and stays in the record', async () => {
    hub.clock.now = new Date('2026-11-25T10:00:00Z')
    await declare(sent(share('floor', 0.65)), admin)
    const { standing, past } = await read()
    expect(standing).toMatchObject([
      {
        declared: share('floor', 0.65),
        author: 'Paul',
        version: 2,
        at: '2026-11-25T10:00:00.000Z',
      },
    ])
    expect(past).toMatchObject([{ declared: share('floor', 0.6), author: 'Sylvie', version: 1 }])
  })

  it('is newer by its rank in the record, even where a clock went back', async () => {
    hub.clock.now = new Date('2026-11-24T12:00:00Z')
    await declare(sent(share('floor', 0.7)))
    const { standing, past } = await read()
    expect(standing).toMatchObject([{ declared: share('floor', 0.7), version: 3 }])
    expect(past.map(({ version }) => version)).toEqual([2, 1])
    hub.clock.now = new Date('2026-11-26T10:00:00Z')
  })

  it('is for one service, or for all of them', async () => {
    await declare(sent(share('margin', 0.05)))
    await declare(sent(share('margin', 0.07), 'voirie'))
    const margins = (await read()).standing.filter(({ declared }) => declared.kind === 'margin')
    expect(margins).toHaveLength(2)
    expect(margins).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ service: null, declared: share('margin', 0.05), version: 1 }),
        expect.objectContaining({ service: 'voirie', declared: share('margin', 0.07), version: 1 }),
      ]),
    )
    const unknown = await declare(sent(share('margin', 0.05), 'piscine'))
    expect(unknown.statusCode).toBe(404)
    expect(unknown.json().code).toBe('unknown_service')
  })

  it.each(faults)('%s is refused, with its place and a sentence', async (_, body, path, code) => {
    const before = await read()
    const refused = await declare(body)
    expect(refused.statusCode).toBe(422)
    const { errors = [] } = problem.parse(refused.json())
    expect(errors.map((fault) => fault.path)).toContain(path)
    if (code) expect(errors.map((fault) => fault.code)).toContain(code)
    for (const { detail } of errors) expect(detail).toMatch(/\.$/)
    expect(await read()).toEqual(before)
  })

  it('stays text, whatever is written in it', async () => {
    const written = "<script>alert(1)</script> « l’élu » & 'drop table declaration'; {what}"
    await declare({ ...sent(share('commitment', 0.8)), basis: written })
    const kept = (await read()).standing.find(({ declared }) => declared.kind === 'commitment')
    expect(kept?.basis).toBe(written)
    for (const broken of ['a\u0000b', 'a\ud800b']) {
      const refused = await declare({ ...sent(share('commitment', 0.8)), basis: broken })
      expect(refused.json().errors).toMatchObject([{ path: '/basis' }])
    }
  })

  it('keeps both of two that are declared at once', async () => {
    const both = [0.75, 0.85].map((value) => declare(sent(share('commitment', value), 'voirie')))
    for (const one of await Promise.all(both)) expect(one.statusCode).toBe(201)
    const { standing, past } = await read()
    const versions = [...standing, ...past]
      .filter(({ service, declared: { kind } }) => service === 'voirie' && kind === 'commitment')
      .map(({ version }) => version)
    expect(versions).toEqual([2, 1])
  })

  it('is never changed nor deleted, even in SQL', async () => {
    const before = await read()
    for (const sql of [
      'update declaration set author = $1',
      'delete from declaration where $1 = $1',
    ])
      await expect(hub.database.query(sql, ['Personne'])).rejects.toThrow(/append/i)
    expect(await read()).toEqual(before)
  })

  it('takes every commune of a country, and no endless body', async () => {
    const territories = Array.from({ length: 35_000 }, (_, at) =>
      living(String(10_000 + at), 1_900 + at),
    )
    const told = await declare(sent({ kind: 'population', territories }))
    expect(told.statusCode).toBe(201)
    const { standing } = await read()
    const kept = standing.find(({ declared }) => declared.kind === 'population')
    expect(kept?.declared).toEqual({ kind: 'population', territories })

    const endless = territories.map((one) => ({ ...one, name: 'é'.repeat(60) }))
    const refused = await declare(sent({ kind: 'population', territories: endless }))
    expect(refused.statusCode).toBe(413)
    expect(refused.json().detail).toContain('4000000')
  })

  it('is declared and read by those who answer for quality, of this organisation alone', async () => {
    for (const refused of [
      await declare(sent(share('floor', 0.5)), claire),
      await hub.as(claire, 'GET', url),
    ]) {
      expect(refused.statusCode).toBe(403)
      expect(refused.json().code).toBe('role_refused')
    }
    const nobody = await hub.send({ method: 'GET', url })
    expect(nobody.json().code).toBe('token_missing')

    await hub.database.query(
      `insert into organisation (organisation, name, zone) values ('val', 'Val', 'Europe/Paris')`,
    )
    const other = { name: 'Ann', rights: { ...quality.rights, organisation: 'val' } }
    expect(await read(other)).toMatchObject({ services: [], standing: [], past: [] })
    expect((await declare(sent(share('margin', 0.05), 'voirie'), other)).statusCode).toBe(404)
    const before = await read()
    await declare(sent(share('floor', 0.4)), other)
    expect((await read(other)).standing).toMatchObject([{ author: 'Ann', version: 1 }])
    expect(await read()).toEqual(before)
  })
})
