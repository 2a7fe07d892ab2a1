import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Communes } from '#shared/contract/catalogue/commune.ts'
import type { Places } from '#shared/contract/reporting/places.ts'
import type {
  TerritoriesResponse,
  TerritoryResponse,
} from '#shared/contract/reporting/territories.ts'
import { townAgents } from '../../../world/agents.ts'
import { answerMany, declareInTown, monthsAgo } from '../../../world/answers.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { keepPromises } from '../../../world/shares.ts'
import { anyStore } from '../../../world/stores.ts'

const { quality } = townAgents

describe.each(anyStore)('Whether quality is the same everywhere, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startHub(await open())
  })
  afterEach(() => hub.close())

  const read = async <T>(url: string): Promise<T> => {
    const said = await hub.as(quality, 'GET', url)
    expect(said.statusCode, said.body).toBe(200)
    return said.json()
  }
  const territories = (query = '?service=voirie') =>
    read<TerritoriesResponse>(`/v1/territories${query}`)
  const placesOf = ({ pair }: Pick<TerritoriesResponse, 'pair'>): Places | null =>
    (pair?.commun.told === 'figure' && pair.commun.figure.places) || null
  const declare = (declared: object) =>
    declareInTown(hub, quality, declared as Record<string, unknown>)
  const succeed = (...successions: object[]) =>
    hub.as(quality, 'PUT', '/v1/successions', { successions })
  const living = (territory: string, population = 1000) => ({
    territory,
    name: `Lieu ${territory}`,
    population,
  })
  const populate = (...all: string[]) =>
    declare({ kind: 'population', territories: all.map((one) => living(one)) })

  it('tells each territory its verdict, beside what usagers say and inside its funnel', async () => {
    await answerMany(hub, { good: 95, bad: 5 }, { territory: 'nord' })
    await answerMany(hub, { good: 40, bad: 60 }, { territory: 'sud' })
    await populate('nord', 'sud', 'vide')
    await declare({ kind: 'commitment', value: 0.8 })
    const told = await territories()
    expect(told.pair?.usager.told).toBe('figure')
    expect(placesOf(told)?.territories.map((one) => [one.territory, one.verdict])).toEqual([
      ['nord', 'equivalent'],
      ['sud', 'below'],
      ['vide', 'untested'],
    ])
    expect(placesOf(told)?.territories.map(({ behind }) => behind)).toMatchObject([
      null,
      { others: 1, x: 95, n: 100, difference: -0.55 },
      null,
    ])
    expect(told.funnel).toMatchObject({ theta: 0.8, spread: 0, beyond: ['nord', 'sud'] })
    const limits = told.funnel?.limits ?? []
    expect(limits.at(-1)?.n).toBe(110)
    const widths = limits.map(({ low95, high95 }) => high95 - low95)
    expect(widths[0]).toBeGreaterThan((widths.at(-1) ?? 1) * 3)
    expect(told.declarations.map(({ declared }) => declared.kind)).toEqual([
      'commitment',
      'population',
    ])
  })

  it('compares the treatment of people too, which stands beside their own situation', async () => {
    const says = async (territory: string, many: number, EMP: number, EGA: number) => {
      for (let nth = 0; nth < many; nth += 1) {
        // As many who say the very same in one second would be set aside.
        hub.clock.now = new Date(hub.clock.now.getTime() + 1000)
        const answers = { overall: 5, EMP, EGA }
        await answerMany(hub, { good: 1 }, { territory, item: 'EMP', answers })
      }
    }
    await says('nord', 12, 5, 5)
    await says('sud', 8, 4, 2)
    await says('sud', 8, 2, 5)
    const told = await territories('?service=voirie&criterion=same_treatment')
    expect(told.pair?.usager).toMatchObject({ figure: { indicator: 'own_situation' } })
    expect(placesOf(told)?.territories.map(({ share }) => share)).toMatchObject([
      { told: 'share', x: 12, n: 12 },
      { told: 'share', x: 8, n: 16 },
    ])
  })

  it('looks first at a service that somebody answered of from a territory', async () => {
    await answerMany(hub, { good: 12 }, { service: 'etat-civil' })
    await answerMany(hub, { good: 12 }, { territory: 'nord' })
    expect((await territories('')).service).toBe('voirie')
    const unknown = await hub.as(quality, 'GET', '/v1/territories?service=piscine')
    expect(unknown.statusCode).toBe(404)
    expect(unknown.json().code).toBe('unknown_service')
  })

  it('reads the answers of merged territories under the new one, each once, and their people too', async () => {
    await populate('aval', 'amont', 'nord')
    await answerMany(hub, { good: 20, bad: 4 }, { territory: 'aval' })
    await answerMany(hub, { good: 3, bad: 1 }, { territory: 'amont' })
    await answerMany(hub, { good: 9, bad: 2 }, { territory: 'val-uni' })
    await answerMany(hub, { good: 40, bad: 4 }, { territory: 'nord' })
    const merged = (territory: string) => ({
      territory,
      into: 'val-uni',
      name: 'Val-Uni',
      since: '2026-01-01',
    })
    const kept = await succeed(merged('aval'), merged('amont'))
    expect(kept.json()).toMatchObject({ version: 1, author: 'Sylvie' })
    const told = await territories()
    expect(placesOf(told)?.territories).toMatchObject([
      { territory: 'nord', share: { x: 40, n: 44 } },
      { territory: 'val-uni', name: 'Val-Uni', population: 2000, share: { x: 32, n: 39 } },
    ])
    expect(told.followed).toEqual([
      expect.objectContaining({ territory: 'amont', into: 'val-uni', since: '2026-01-01' }),
      expect.objectContaining({ territory: 'aval', into: 'val-uni', since: '2026-01-01' }),
    ])
    const one = await read<TerritoryResponse>('/v1/territories/val-uni?service=voirie')
    expect(one).toMatchObject({ name: 'Val-Uni', population: 2000 })
    expect(one.series).toMatchObject([{ period: '2026-Q4', share: { x: 32, n: 39 } }])
  })

  it('looks at one territory in a period, and at its quarters whatever the period', async () => {
    const { october } = monthsAgo
    await answerMany(hub, { good: 10, bad: 2, daysAgo: october }, { territory: 'nord' })
    await answerMany(hub, { good: 9, bad: 6 }, { territory: 'nord' })
    await answerMany(hub, { good: 20, bad: 4, daysAgo: october }, { territory: 'sud' })
    await answerMany(hub, { good: 20, bad: 4 }, { territory: 'sud' })
    const of = async (query: string) => {
      const told = await read<TerritoryResponse>(`/v1/territories/nord?service=voirie${query}`)
      const satisfied = told.criteria.find(({ criterion }) => criterion === 'satisfied')
      return { ...told, places: satisfied && placesOf(satisfied)?.territories }
    }
    const whole = await of('')
    expect(whole).toMatchObject({ period: null, places: [{ share: { x: 19, n: 27 } }] })
    const month = await of('&period=2026-10')
    expect(month).toMatchObject({ period: '2026-10', places: [{ share: { x: 10, n: 12 } }] })
    expect(month.series).toEqual(whole.series)
    const empty = await of('&period=2025')
    expect(empty).toMatchObject({ name: whole.name, places: undefined })
    expect(empty.series).toEqual(whole.series)
    const refused = await hub.as(quality, 'GET', '/v1/territories/nord?period=demain')
    expect(refused.statusCode).toBe(422)
  })

  it('follows several steps, takes a territory back out, and refuses one that is part of itself', async () => {
    await answerMany(hub, { good: 10, bad: 2 }, { territory: 'un' })
    const step = (territory: string, into: string) => ({
      territory,
      into,
      name: into,
      since: '2026-01-01',
    })
    await succeed(step('un', 'deux'), step('deux', 'trois'))
    expect(placesOf(await territories())?.territories).toMatchObject([{ territory: 'trois' }])
    const round = await succeed(step('un', 'deux'), step('deux', 'un'))
    expect(round.statusCode).toBe(422)
    expect(round.json().errors).toMatchObject([
      { path: '/successions/1/into', code: 'part_of_itself' },
    ])
    const twice = await succeed(step('un', 'deux'), step('un', 'trois'))
    expect(twice.json().errors).toMatchObject([{ path: '/successions/1/territory', code: 'twice' }])
    await succeed()
    expect(placesOf(await territories())?.territories).toMatchObject([{ territory: 'un' }])
  })

  it('knows communes that INSEE merged, once the new one is declared', async () => {
    await answerMany(hub, { good: 15, bad: 3 }, { territory: '01340' })
    await answerMany(hub, { good: 15, bad: 3 }, { territory: '69123' })
    expect(placesOf(await territories())?.territories.map(({ name }) => name)).toEqual([
      '01340',
      'Lyon',
    ])
    await declare({ kind: 'population', territories: [living('01015'), living('69123')] })
    const told = await territories()
    expect(placesOf(told)?.territories).toMatchObject([
      { territory: '01015', share: { n: 18 } },
      { territory: '69123', name: 'Lieu 69123' },
    ])
    expect(told.followed).toEqual([
      { territory: '01340', into: '01015', name: 'Lieu 01015', since: null },
    ])
  })

  it('tells quarters of a territory, and none that a subtraction would give back', async () => {
    await keepPromises(hub, 'voirie')
    const ago = (daysAgo: number, counts: object, territory: string) =>
      answerMany(hub, { ...counts, daysAgo }, { territory })
    await ago(0, { good: 20, bad: 4 }, 'nord')
    await ago(120, { good: 18, bad: 6 }, 'nord')
    await ago(0, { good: 20, bad: 4 }, 'sud')
    await ago(120, { good: 2, bad: 1 }, 'sud')
    const of = (territory: string) =>
      read<TerritoryResponse>(`/v1/territories/${territory}?service=voirie`)
    // Three answered in the south: were the north told, the whole less it would give them back.
    const hidden = { told: 'nothing', protects: true }
    expect((await of('nord')).series).toEqual([
      { period: '2026-Q3', share: hidden },
      { period: '2026-Q4', share: hidden },
    ])
    expect((await of('sud')).series).toEqual([
      { period: '2026-Q3', share: { told: 'nothing' } },
      { period: '2026-Q4', share: hidden },
    ])
    await ago(120, { good: 6, bad: 3 }, 'sud')
    expect((await of('nord')).series).toMatchObject([
      { share: { x: 18, n: 24 } },
      { share: { x: 20, n: 24 } },
    ])
    const nowhere = await hub.as(quality, 'GET', '/v1/territories/nulle-part?service=voirie')
    expect(nowhere.statusCode).toBe(404)
  })

  it('counts the communes of a whole country that nobody answered from, without listing them', async () => {
    const codes = Array.from({ length: 34_969 }, (_, at) => String(10_000 + at))
    await declare({ kind: 'population', territories: codes.map((code) => living(code, 400)) })
    await answerMany(hub, { good: 12, bad: 2 }, { territory: '44109' })
    await answerMany(hub, { good: 12, bad: 2 }, { territory: '35238' })
    const said = await hub.as(quality, 'GET', '/v1/territories?service=voirie')
    const told: TerritoriesResponse = said.json()
    expect(placesOf(told)).toMatchObject({ untested: 34_967, everywhere: 'unknown' })
    expect(placesOf(told)?.territories.map(({ territory }) => territory)).toEqual([
      '35238',
      '44109',
    ])
    expect(said.body.length).toBeLessThan(50_000)
    const one = await read<TerritoryResponse>('/v1/territories/10000?service=voirie')
    expect(one).toMatchObject({ name: 'Lieu 10000', population: 400, series: [] })
  })

  it('finds communes by name or code, without accents, and no more than can be read', async () => {
    const find = (q: string) => read<Communes>(`/v1/communes?q=${encodeURIComponent(q)}`)
    const [lyon] = (await find('lyon')).communes
    expect(lyon).toMatchObject({ territory: '69123', name: 'Lyon' })
    expect(lyon?.population).toBeGreaterThan(500_000)
    expect((await find('saint etienne-du-rouv')).communes).toMatchObject([
      { name: 'Saint-Étienne-du-Rouvray' },
    ])
    expect((await find('2a004')).communes).toMatchObject([{ name: 'Ajaccio' }])
    const many = await find('saint')
    expect(many.communes.length).toBe(20)
    expect(many.more).toBeGreaterThan(1000)
    expect(await find('zzzz')).toEqual({ communes: [], more: 0 })
    const short = await hub.as(quality, 'GET', '/v1/communes?q=a')
    expect(short.statusCode).toBe(422)
  })
})
