import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Geography, Shape } from '#shared/contract/catalogue/geography.ts'
import { townAgents } from '../../../world/agents.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { feature, hostileFiles, ring } from '../../../world/shapes.ts'
import { anyStore } from '../../../world/stores.ts'

const { admin, quality, claire } = townAgents
const collection = (...features: object[]) => ({ type: 'FeatureCollection', features })

describe.each(anyStore)('Shapes of territories, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  const put = (geojson: unknown, naming = { code: 'code', name: 'nom' as string | null }) =>
    hub.as(admin, 'PUT', '/v1/geography', { ...naming, geojson })
  const read = async (): Promise<Geography['geography']> =>
    (await hub.as(quality, 'GET', '/v1/geography')).json().geography
  const shapeOf = async (code: string): Promise<Shape | undefined> =>
    (await read())?.shapes.find(({ territory }) => territory === code)

  it('are none until somebody who administers brings them', async () => {
    expect(await read()).toBeNull()
    const file = { code: 'code', name: null, geojson: collection(feature('nord')) }
    for (const agent of [quality, claire])
      expect((await hub.as(agent, 'PUT', '/v1/geography', file)).statusCode).toBe(403)
    expect(await read()).toBeNull()
  })

  it('are kept with their code, their name and their outline, and nothing else', async () => {
    const kept = await put(
      collection(
        feature('nord', { nom: 'Nord', maire: 'Quelqu’un' }),
        feature('sud', { nom: 'Sud' }, { type: 'Point', coordinates: [4.9, 45.7, 210] }),
      ),
    )
    expect(kept.statusCode, kept.body).toBe(200)
    expect(await read()).toMatchObject({ author: 'Paul', at: '2026-11-24T10:00:00.000Z' })
    expect(await shapeOf('nord')).toEqual({
      territory: 'nord',
      name: 'Nord',
      polygons: [[ring(4.8, 45.7)]],
      point: null,
    })
    expect(await shapeOf('sud')).toMatchObject({ polygons: [], point: [4.9, 45.7] })
  })

  it('are text for ever, whatever they are called', async () => {
    const name = '<img src=x onerror=alert(1)> =1+1'
    await put(collection(feature('nord', { nom: name })))
    expect((await shapeOf('nord'))?.name).toBe(name)
    await put(collection(feature('nord', { nom: 'a\u0000b' })))
    expect((await shapeOf('nord'))?.name).toBe('nord')
    await put(collection(feature('nord', { nom: 'Nord' })), { code: 'code', name: '__proto__' })
    expect((await shapeOf('nord'))?.name).toBe('nord')
  })

  it('take the place of those before, whole or not at all', async () => {
    await put(collection(feature('nord'), feature('sud')))
    expect((await put(collection(feature('est'), feature('est')))).statusCode).toBe(422)
    expect((await read())?.shapes.map(({ territory }) => territory)).toEqual(['nord', 'sud'])
    await put(collection(feature('est')))
    expect((await read())?.shapes.map(({ territory }) => territory)).toEqual(['est'])
  })

  it.each(hostileFiles)('are refused with the place of the fault: $what', async (hostile) => {
    const before = await read()
    const said = await put(hostile.file, { code: hostile.property ?? 'code', name: null })
    expect(said.statusCode, said.body).toBe(422)
    const [fault] = said.json().errors
    expect(fault).toMatchObject({ path: `/geojson${hostile.path}`, code: hostile.code })
    expect(fault.detail).not.toContain('{')
    expect(await read()).toEqual(before)
  })

  it.each([
    [
      'numbers without end',
      '{"code":"code","name":null,"geojson":{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"nord"},"geometry":{"type":"Point","coordinates":[1e999,45]}}]}}',
      422,
    ],
    [
      'names all objects have',
      '{"code":"code","name":null,"geojson":{"__proto__":{"type":"FeatureCollection"}}}',
      400,
    ],
    [
      'a nest without end',
      `{"code":"code","name":null,"geojson":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      422,
    ],
    ['no JSON', '{"code":', 400],
  ])('are refused when written with %s', async (_, payload, status) => {
    const headers = { 'content-type': 'application/json' }
    const said = await hub.as(admin, 'PUT', '/v1/geography', payload as unknown as object, headers)
    expect(said.statusCode, said.body.slice(0, 300)).toBe(status)
  })

  it('lie side by side where they cross the line of the date', async () => {
    const file = collection(
      feature('ouest', {}, { type: 'Polygon', coordinates: [ring(179.5, -17)] }),
      feature('est', {}, { type: 'Polygon', coordinates: [ring(-180, -17)] }),
    )
    await put(file)
    const [start] = (await shapeOf('est'))?.polygons.flat(2) ?? []
    expect(start?.[0]).toBe(180)
  })

  it('keep one border where two neighbours have one, and no point that cannot be seen', async () => {
    const border = Array.from({ length: 400 }, (_, at): [number, number] => [
      4.9 + Math.sin(at / 7) / 5000,
      45 + at / 4000,
    ])
    const closed = (outer: [number, number][]) => {
      const outline = [...border, ...outer]
      return { type: 'Polygon', coordinates: [[...outline, ...outline.slice(0, 1)]] }
    }
    await put(
      collection(
        feature(
          'ouest',
          {},
          closed([
            [0, 45.1],
            [0, 45],
          ]),
        ),
        feature(
          'est',
          {},
          closed([
            [9, 45.1],
            [9, 45],
          ]),
        ),
      ),
    )
    const pointsOf = async (code: string) =>
      new Set((await shapeOf(code))?.polygons.flat(2).map((one) => one.join(' ')))
    const [west, east] = [await pointsOf('ouest'), await pointsOf('est')]
    expect(west.size).toBeLessThan(120)
    expect([...west].filter((point) => !east.has(point))).toHaveLength(2)
  })

  it('leave out what has no shape, and go when they are taken away', async () => {
    const kept = await put(collection(feature('nord'), feature('vide', {}, null)))
    expect(kept.json().geography.shapes).toHaveLength(1)
    const gone = await hub.as(admin, 'DELETE', '/v1/geography')
    expect(gone.json()).toEqual({ geography: null })
    expect(await read()).toBeNull()
  })
})
