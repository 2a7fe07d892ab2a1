import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Held, openCity } from '../../../../fakes/sources/open311.ts'
import { townAgents } from '../../../../world/agents.ts'
import { type ReadingTown, startReadingTown } from '../../../../world/read-sources.ts'
import type { Double } from '../../../../world/source.ts'

const { karim } = townAgents
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()

describe('A hub that reads a city by Open311', () => {
  let world: ReadingTown
  let city: Double
  let held: Held[]
  const old: Held = { id: '0042', requested: daysAgo(200), expected: null }
  beforeEach(async () => {
    held = [{ id: 101, requested: daysAgo(4), expected: daysAgo(-10) }, old]
    world = await startReadingTown()
    city = await openCity(held, new Date(), { formats: ['xml'] })
    const settings = {
      ...{ connector: 'open311', url: city.url, services: { '001': 'voirie' } },
      received_since: daysAgo(300).slice(0, 10),
    }
    expect(await world.declare('city', settings, {})).toMatchObject({ code: 0 })
  })
  afterEach(async () => {
    await city.close()
    await world.close()
  })

  const states = () =>
    world.hub.database.query('select reference, state from request order by reference')

  it('finds a request by its number, with the date that was announced', async () => {
    expect(await world.read('city')).toMatchObject({ counts: { created: 2, refused: 0 } })
    expect(await world.look(karim, 'reference', '101')).toMatchObject({
      found: true,
      request: { reference: '101', state: 'in_progress' },
      sources: [{ source: 'city', standing: 'up_to_date' }],
    })
  })

  it('finds no request by an e-mail, and asks the city for none', async () => {
    await world.read('city')
    const before = city.asked.length
    const told = await world.look(karim, 'email', 'marie@courrier.example')
    expect(told).toMatchObject({ found: false })
    expect(city.asked.slice(before)).toEqual([])
  })

  it('notices within a day that an old request was closed, was opened again and is gone', async () => {
    await world.read('city')
    held[1] = { ...old, status: 'closed' }
    world.pass(24 * 3600)
    await world.read('city')
    expect(await states()).toEqual([
      { reference: '0042', state: 'closed' },
      { reference: '101', state: 'in_progress' },
    ])
    held[1] = old
    world.pass(24 * 3600)
    await world.read('city')
    expect(await states()).toContainEqual({ reference: '0042', state: 'in_progress' })
    held.pop()
    world.pass(24 * 3600)
    expect(await world.read('city')).toMatchObject({ counts: { forgotten: 1 } })
    expect(await states()).not.toContainEqual(expect.objectContaining({ reference: '0042' }))
  })

  it('is checked before it is read', async () => {
    expect(await world.type('connector', 'check', 'city')).toMatchObject({ code: 0 })
  })
})
