import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FakeRequestTracker, openFakeRequestTracker } from '../../../fakes/sources/rt5.ts'
import { townAgents } from '../../../world/agents.ts'
import { type ReadingTown, startReadingTown } from '../../../world/read-sources.ts'

const { claire, karim } = townAgents
const marie = 'marie@courrier.example'
const jeanne = 'jeanne@courrier.example'

describe('A look while a source is behind', () => {
  let world: ReadingTown
  let rt: FakeRequestTracker
  beforeEach(async () => {
    world = await startReadingTown()
    rt = await openFakeRequestTracker()
  })
  afterEach(async () => {
    await rt.close()
    await world.close()
  })

  const declare = (more: object = {}) =>
    world.declare(
      'rt',
      { connector: 'rt5', url: rt.url, services: { Voirie: 'voirie' }, ...more },
      { token: rt.token },
    )
  const standing = async (value = marie, kind: 'email' | 'reference' = 'email') => {
    const { found, sources } = (await world.look(karim, kind, value)) as {
      found: boolean
      sources: { standing: string }[]
    }
    return [found, ...sources.map((one) => one.standing)]
  }
  const askedOf = () => rt.asked.filter(({ search }) => search.includes('Requestor')).length

  it('asks the source itself for this usager alone', async () => {
    await declare()
    rt.put({ id: 12 })
    rt.put({ id: 13, requestors: [{ email: jeanne }] })
    expect(await standing()).toEqual([true, 'up_to_date'])
    expect(await world.hub.database.query('select reference from request')).toEqual([
      { reference: '12' },
    ])
  })

  it('asks nothing of a source that was read a moment ago', async () => {
    await declare()
    rt.put({ id: 12 })
    await world.read('rt')
    const before = rt.asked.length
    expect(await standing()).toEqual([true, 'up_to_date'])
    expect(rt.asked).toHaveLength(before)
    world.pass(3600)
    rt.put({ id: 13, updated: world.hub.clock.now.toISOString() })
    const { others } = (await world.look(karim, 'email', marie)) as { others: unknown[] }
    expect(others).toHaveLength(2)
  })

  it('asks nothing for a purpose that is none, nor for a sector that is not the agent’s', async () => {
    await declare()
    rt.put({ id: 12 })
    const identifier = { kind: 'email', value: marie }
    await world.hub.as(karim, 'POST', '/v1/context', { identifier, purpose: 'curious', level: 1 })
    expect(await world.look(claire, 'email', marie)).toEqual({ found: false })
    expect(rt.asked).toEqual([])
  })

  it('never says that there is none when the source could not be asked', async () => {
    await declare()
    rt.put({ id: 12 })
    rt.fails = { status: 500 }
    expect(await standing()).toEqual([false, 'unavailable'])
    rt.fails = { status: 302, headers: { location: '/NoAuth/Login.html' } }
    expect(await standing()).toEqual([false, 'unavailable'])
    rt.fails = null
    rt.token = 'another'
    expect(await standing()).toEqual([false, 'unavailable'])
  })

  it('believes nothing of a source that gives strangers, and somebody is told', async () => {
    await declare()
    rt.put({ id: 12 })
    rt.put({ id: 13, requestors: [{ email: jeanne }] })
    rt.isOpenToAll = true
    expect(await standing()).toEqual([false, 'unreliable'])
    expect(await world.hub.database.query('select reference from request')).toEqual([])
    expect(await world.hub.database.query('select kind, source from access_log.alarm')).toEqual([
      { kind: 'source_unreliable', source: 'rt' },
    ])
  })

  it('leaves a source that fails in peace, then lets one look try whether it answers again', async () => {
    await declare()
    rt.put({ id: 12 })
    rt.fails = { status: 500 }
    for (let n = 0; n < 3; n++) await standing()
    const before = rt.asked.length
    expect(await standing()).toEqual([false, 'unavailable'])
    expect(rt.asked).toHaveLength(before)
    rt.fails = null
    world.pass(60)
    expect(await standing()).toEqual([true, 'up_to_date'])
  })

  it('asks a source at once that was declared again after it had failed', async () => {
    rt.put({ id: 12 })
    rt.fails = { status: 404 }
    await declare()
    for (let n = 0; n < 4; n++) expect(await standing()).toEqual([false, 'unavailable'])
    rt.fails = null
    expect(await standing()).toEqual([false, 'unavailable'])
    await declare()
    expect(await standing()).toEqual([true, 'up_to_date'])
  })

  it('does not press a source that hangs, however many look at once, and leaves it in peace no longer for it', async () => {
    await declare()
    rt.put({ id: 12 })
    const waiting: (() => void)[] = []
    rt.meanwhile = () => new Promise<void>((go) => waiting.push(go))
    const begun = performance.now()
    const told = await Promise.all(Array.from({ length: 40 }, () => standing()))
    expect(performance.now() - begun).toBeLessThan(10_000)
    expect(new Set(told.flat())).toEqual(new Set([false, 'unavailable']))
    expect(waiting.length).toBeLessThanOrEqual(10)
    rt.meanwhile = async () => {}
    for (const go of waiting) go()
    world.pass(60)
    expect(await standing()).toEqual([true, 'up_to_date'])
  })

  it('answers the same, byte for byte, of nobody and of somebody who may not be shown', async () => {
    await declare()
    rt.put({ id: 12, queue: 'Informatique' })
    rt.put({ id: 13, hidden: true, requestors: [{ email: jeanne }] })
    const none = JSON.stringify(await world.look(karim, 'email', 'nobody@courrier.example'))
    expect(JSON.stringify(await world.look(karim, 'email', marie))).toBe(none)
    expect(JSON.stringify(await world.look(karim, 'email', jeanne))).toBe(none)
    expect(none).toContain('"found":false')
  })

  describe('of which nothing is kept but what was asked for', () => {
    beforeEach(async () => {
      await declare({ reads: 'asked' })
      rt.put({ id: 12 })
      rt.put({ id: 13, requestors: [{ email: jeanne }] })
    })

    it('keeps nothing of what this usager has with services that the agent does not reach', async () => {
      const services = { Voirie: 'voirie', 'État civil': 'etat-civil' }
      await declare({ reads: 'asked', services })
      rt.put({ id: 14, queue: 'État civil' })
      expect(await standing()).toEqual([true, 'up_to_date'])
      expect(await world.hub.database.query('select reference from request')).toEqual([
        { reference: '12' },
      ])
      const seen = (await world.look(claire, 'email', marie)) as { others: unknown[] }
      expect(seen.others).toEqual([expect.objectContaining({ reference: '14' })])
    })

    it('asks each time, and the readings between bring nobody else', async () => {
      expect(await standing()).toEqual([true, 'up_to_date'])
      const updated = world.hub.clock.now.toISOString()
      rt.put({ id: 12, status: 'resolved', updated })
      rt.put({ id: 13, status: 'resolved', updated })
      expect(await world.read('rt')).toMatchObject({ counts: { updated: 1, left: 1 } })
      expect(await world.hub.database.query('select reference, state from request')).toEqual([
        { reference: '12', state: 'closed' },
      ])
      const before = askedOf()
      expect(await standing()).toEqual([true, 'up_to_date'])
      expect(askedOf()).toBe(before + 1)
    })

    it('forgets within a day what was deleted there', async () => {
      await standing()
      rt.put({ id: 12, status: 'deleted' })
      world.pass(23 * 3600)
      expect(await world.read('rt')).toMatchObject({ counts: { forgotten: 1 } })
      expect(await standing()).toEqual([false, 'up_to_date'])
    })

    it('says that it could not be asked, though it was read a moment ago', async () => {
      await world.read('rt')
      rt.fails = { status: 503 }
      expect(await standing()).toEqual([false, 'behind'])
      rt.fails = { status: 500 }
      expect(await standing()).toEqual([false, 'unavailable'])
    })
  })
})
