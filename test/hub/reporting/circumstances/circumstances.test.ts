import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { problem } from '#shared/contract/problem.ts'
import { type Circumstances, circumstances } from '#shared/contract/reporting/circumstance.ts'
import { type TownAgent, townAgents } from '../../../world/agents.ts'
import { newId } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'

const { quality, admin, claire } = townAgents
const url = '/v1/circumstances'

const strike = {
  kind: 'strike',
  label: 'Grève des agents de l’accueil',
  from: '2026-11-16',
  until: '2026-11-18',
  services: ['etat-civil'],
  territories: ['centre', 'rive'],
}
const storm = {
  kind: 'storm',
  label: 'Tempête',
  from: '2026-10-02',
  until: null,
  services: [],
  territories: [],
}

const faults: [what: string, body: object, path: string, code: string][] = [
  ['an end before its start', { ...strike, until: '2026-11-15' }, '/until', 'before_its_start'],
  ['no words', { ...strike, label: '' }, '/label', 'empty'],
  ['words without end', { ...strike, label: 'é'.repeat(161) }, '/label', 'too_long'],
  ['a kind nobody knows', { ...strike, kind: 'flood' }, '/kind', 'wrong_value'],
  ['a year before all others', { ...strike, from: '0000-01-01' }, '/from', 'out_of_time'],
  ['a day that is none', { ...strike, from: '2026-02-30' }, '/from', 'wrong_value'],
  ['a territory that is no code', { ...strike, territories: ['a b'] }, '/territories/0', ''],
  ['an author', { ...strike, author: 'Paul' }, '/author', 'unknown_field'],
  ['no end at all', { ...strike, until: undefined }, '/until', 'missing'],
]

describe.each(anyStore)('A circumstance, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  const read = async (reader: TownAgent = quality): Promise<Circumstances> =>
    circumstances.parse((await hub.as(reader, 'GET', url)).json())
  const enter = (id: string, body: object, author: TownAgent = quality) =>
    hub.as(author, 'PUT', `${url}/${id}`, body)
  const takeBack = (id: string, author: TownAgent = quality) =>
    hub.as(author, 'DELETE', `${url}/${id}`)
  const id = newId()

  it('is none at first, and the hub lists what it may be about', async () => {
    await hub.as(quality, 'POST', '/v1/declarations', {
      service: null,
      declared: {
        kind: 'population',
        territories: [
          { territory: 'rive', name: 'Rive droite', population: 10 },
          { territory: 'centre', name: 'Centre', population: 20 },
        ],
      },
      basis: 'Recensement',
    })
    const { territories, services, ...told } = await read()
    expect(told).toEqual({ zone: 'Europe/Paris', circumstances: [] })
    expect(services.map(({ service }) => service)).toEqual(['etat-civil', 'voirie'])
    expect(territories).toEqual([
      { territory: 'centre', name: 'Centre' },
      { territory: 'rive', name: 'Rive droite' },
    ])
  })

  it('is kept once under the name of its author, by the day it began', async () => {
    const told = await enter(id, { ...strike, label: ` ${strike.label} ` })
    expect(told.statusCode).toBe(201)
    const kept = { id, ...strike, author: 'Sylvie', entered_at: '2026-11-24T10:00:00.000Z' }
    expect(told.json().circumstances).toEqual([kept])
    const again = await enter(id, { ...strike, territories: ['rive', 'centre', 'rive'] }, admin)
    expect(again.statusCode).toBe(200)
    await enter(newId(), storm)
    expect((await read(admin)).circumstances).toMatchObject([storm, kept])
  })

  it('is corrected under the name of the corrector', async () => {
    const corrected = { ...strike, until: '2026-11-19' }
    expect((await enter(id, corrected, admin)).statusCode).toBe(201)
    expect((await read()).circumstances[1]).toMatchObject({ ...corrected, author: 'Paul' })
  })

  it('is taken back and no more shown, and the record keeps it with who took it back', async () => {
    expect((await takeBack(id)).json().circumstances).toMatchObject([storm])
    expect((await takeBack(id)).statusCode).toBe(200)
    const versions = await hub.database.query<{ stands: boolean; author: string }>(
      `select stands, author from circumstance_version where circumstance = $1 order by version`,
      [id],
    )
    expect(versions).toEqual([
      { stands: true, author: 'Sylvie' },
      { stands: true, author: 'Paul' },
      { stands: false, author: 'Sylvie' },
    ])
    expect((await takeBack(newId())).statusCode).toBe(404)
    expect((await enter(id, strike)).statusCode).toBe(201)
  })

  it.each(faults)('%s is refused, with its place and a sentence', async (_, body, path, code) => {
    const before = await read()
    const refused = await enter(newId(), body)
    expect(refused.statusCode).toBe(422)
    const { errors = [] } = problem.parse(refused.json())
    expect(errors.map((fault) => fault.path)).toContain(path)
    if (code) expect(errors.map((fault) => fault.code)).toContain(code)
    expect(await read()).toEqual(before)
  })

  it('is of a service there is', async () => {
    const unknown = await enter(newId(), { ...strike, services: ['piscine'] })
    expect([unknown.statusCode, unknown.json().code]).toEqual([404, 'unknown_service'])
  })

  it('is said once by two who say it at the same time', async () => {
    const same = newId()
    const told = await Promise.all([enter(same, storm), enter(same, storm, admin)])
    expect(told.map(({ statusCode }) => statusCode).sort()).toEqual([200, 201])
  })

  it('is not for agents', async () => {
    expect((await hub.as(claire, 'GET', url)).statusCode).toBe(403)
    expect((await enter(newId(), strike, claire)).statusCode).toBe(403)
    expect((await takeBack(id, claire)).statusCode).toBe(403)
  })
})
