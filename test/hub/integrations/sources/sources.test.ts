import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startReading } from '../../../../hub/integrations/sources/poll-sources.ts'
import { type FakeRequestTracker, openFakeRequestTracker } from '../../../fakes/sources/rt5.ts'
import { townAgents } from '../../../world/agents.ts'
import { eventually } from '../../../world/eventually.ts'
import { quietHub } from '../../../world/quiet-hub.ts'
import { type ReadingTown, startReadingTown } from '../../../world/read-sources.ts'
import { openDouble } from '../../../world/source.ts'
import { town } from '../../../world/town.ts'

const { claire, karim } = townAgents
const marie = 'marie@courrier.example'
const upToDate = { source: 'rt', standing: 'up_to_date', words: expect.any(String) }

describe('A source that the hub reads by itself', () => {
  let world: ReadingTown
  let rt: FakeRequestTracker
  beforeEach(async () => {
    world = await startReadingTown()
    rt = await openFakeRequestTracker()
    const settings = {
      ...{ connector: 'rt5', url: rt.url },
      services: { Voirie: 'voirie', 'Ville / État civil': 'etat-civil' },
    }
    expect(await world.declare('rt', settings, { token: rt.token })).toMatchObject({ code: 0 })
  })
  afterEach(async () => {
    await rt.close()
    await world.close()
  })

  const states = () =>
    world.hub.database.query('select reference, state from request order by reference')

  it('has its requests known by their usagers', async () => {
    rt.put({ id: 12 })
    rt.put({ id: 13, requestors: [{ email: 'jeanne@courrier.example' }], status: 'new' })
    rt.put({ id: 14, queue: 'Informatique' })
    expect(await world.read('rt')).toMatchObject({
      counts: { read: 3, created: 2, left: 1, refused: 0 },
    })
    expect(await world.look(karim, 'email', marie)).toMatchObject({
      found: true,
      others: [{ source: 'rt', reference: '12' }],
      sources: [upToDate],
    })
  })

  it('is read by one hub at a time, of several whose time for it has come', async () => {
    rt.put({ id: 12 })
    const came = await Promise.all([1, 2, 3].map(() => world.read('rt')))
    expect(came.filter((one) => 'counts' in one)).toHaveLength(1)
    expect(came.filter((one) => 'taken' in one)).toHaveLength(2)
  })

  it('is read again for what changed alone', async () => {
    rt.put({ id: 12 })
    await world.read('rt')
    expect(await world.read('rt')).toMatchObject({ counts: { created: 0, updated: 0 } })
    rt.put({
      ...{ id: 12, status: 'resolved' },
      ...{ updated: '2026-11-24T09:00:00Z', resolved: '2026-11-24T09:00:00Z' },
    })
    expect(await world.read('rt')).toMatchObject({ counts: { read: 1, updated: 1 } })
    expect(await states()).toEqual([{ reference: '12', state: 'closed' }])
  })

  it('is told by two usagers of one request, and leads from it to nothing else of the second', async () => {
    const jeanne = 'jeanne@courrier.example'
    rt.put({ id: 12, requestors: [{ email: marie }, { email: jeanne }] })
    rt.put({ id: 13 })
    rt.put({ id: 14, requestors: [{ email: jeanne }] })
    await world.read('rt')
    const of = async (kind: 'email' | 'reference', value: string) => {
      const { request, others } = (await world.look(karim, kind, value)) as {
        request?: { reference: string }
        others: { reference: string }[]
      }
      return [request?.reference, ...others.map(({ reference }) => reference).sort()]
    }
    expect(await of('email', jeanne)).toEqual([undefined, '12', '14'])
    expect(await of('email', marie)).toEqual([undefined, '12', '13'])
    expect(await of('reference', '12')).toEqual(['12', '13'])
  })

  it('recognises nobody any more by a request that they were taken off', async () => {
    rt.put({ id: 12 })
    await world.read('rt')
    rt.put({ id: 12, requestors: [], updated: '2026-11-24T09:00:00Z' })
    await world.read('rt')
    expect(await world.look(karim, 'email', marie)).toMatchObject({ found: false })
    expect(await world.look(karim, 'reference', '12')).toMatchObject({ found: true })
  })

  it('moves a request to the sector of another service, and its usager with it', async () => {
    rt.put({ id: 12 })
    await world.read('rt')
    rt.put({ id: 12, queue: 'Ville / État civil', updated: '2026-11-24T09:00:00Z' })
    await world.read('rt')
    expect(await world.look(karim, 'email', marie)).toMatchObject({ found: false })
    expect(await world.look(claire, 'email', marie)).toMatchObject({
      others: [{ reference: '12' }],
    })
  })

  it('hides a request that leaves the services that are read, until it comes back', async () => {
    rt.put({ id: 12 })
    await world.read('rt')
    rt.put({ id: 12, queue: 'Informatique', updated: '2026-11-24T09:00:00Z' })
    await world.read('rt')
    expect(await world.look(karim, 'reference', '12')).toEqual({
      found: false,
      sources: [upToDate],
    })
    rt.put({ id: 12, queue: 'Voirie', updated: '2026-11-24T09:30:00Z' })
    await world.read('rt')
    expect(await world.look(karim, 'reference', '12')).toMatchObject({ found: true })
  })

  it('forgets within a day what was deleted there, with its trace in the access log', async () => {
    rt.put({ id: 12 })
    rt.put({ id: 13, status: 'new' })
    await world.read('rt')
    rt.put({ id: 12, status: 'deleted' })
    world.pass(23 * 3600)
    expect(await world.read('rt')).toMatchObject({ counts: { forgotten: 1 } })
    expect(await world.look(karim, 'email', marie)).toMatchObject({
      others: [{ reference: '13' }],
    })
    expect(await states()).toEqual([
      { reference: '13', state: 'received' },
      { reference: expect.stringMatching(/^erased-/), state: 'withdrawn' },
    ])
    expect(
      await world.hub.database.query(
        `select act, purpose from access_log.access where act = 'erase'`,
      ),
    ).toEqual([{ act: 'erase', purpose: 'deleted-in-source' }])
  })

  it('hides within a day what the key may not see any more', async () => {
    rt.put({ id: 12 })
    rt.put({ id: 13 })
    await world.read('rt')
    rt.put({ id: 12, hidden: true })
    world.pass(23 * 3600)
    expect(await world.read('rt')).toMatchObject({ counts: { forgotten: 0 } })
    expect(await world.look(karim, 'reference', '12')).toMatchObject({ found: false })
    expect(await world.look(karim, 'reference', '13')).toMatchObject({ found: true })
  })

  it('forgets nothing when most of it seems to be gone, until an administrator is sure', async () => {
    for (let id = 1; id <= 30; id++) rt.put({ id })
    await world.read('rt')
    for (let id = 1; id <= 25; id++) rt.put({ id, status: 'deleted' })
    world.pass(23 * 3600)
    expect(await world.read('rt')).toEqual({ fault: { why: 'emptied', gone: 25, known: 30 } })
    expect(await states()).toHaveLength(30)
    expect(await world.look(karim, 'email', marie)).toMatchObject({
      found: true,
      sources: [{ source: 'rt', standing: 'unreliable' }],
    })
    expect(
      await world.hub.database.query('select kind, source from access_log.alarm'),
    ).toContainEqual({ kind: 'source_unreliable', source: 'rt' })
    expect(await world.read('rt', { isSure: true })).toMatchObject({ counts: { forgotten: 25 } })
  })

  it('goes on where it was when it broke in the middle', async () => {
    for (let id = 1; id <= 250; id++)
      rt.put({ id, updated: new Date(Date.UTC(2026, 10, 20) + id * 600_000).toISOString() })
    rt.breaksAfter = 2
    expect(await world.read('rt')).toMatchObject({ fault: { why: 'unreachable' } })
    const before = (await states()).length
    expect(before).toBeGreaterThanOrEqual(100)
    expect(before).toBeLessThan(250)
    rt.breaksAfter = Number.POSITIVE_INFINITY
    const came = await world.read('rt')
    expect(await states()).toHaveLength(250)
    expect(came).toMatchObject({ counts: { created: 250 - before } })
    expect((came as { counts: { read: number } }).counts.read).toBeLessThan(200)
  })

  it('is left in peace longer and longer while it fails, and as long as it asks', async () => {
    const waits = async () => {
      const { next_at } = (
        await world.hub.database.query<{ next_at: Date }>('select next_at from connector')
      )[0] as { next_at: Date }
      return (next_at.getTime() - world.hub.clock.now.getTime()) / 1000
    }
    rt.fails = { status: 500 }
    const seen: number[] = []
    for (let n = 0; n < 9; n++) {
      await world.read('rt')
      seen.push(await waits())
    }
    for (const [n, wait] of seen.entries()) {
      expect(wait).toBeGreaterThanOrEqual(0.9 * Math.min(30 * 2 ** n, 3600))
      expect(wait).toBeLessThanOrEqual(1.1 * Math.min(30 * 2 ** n, 3600))
    }
    rt.fails = { status: 429, headers: { 'retry-after': '7200' } }
    expect(await world.read('rt')).toEqual({ fault: { why: 'busy', seconds: 7200 } })
    expect(await waits()).toBeGreaterThan(6400)
    rt.fails = null
    await world.read('rt')
    expect(await waits()).toBeLessThan(67)
  })

  it('has its administrator told what went wrong on this side, and is tried again soon', async () => {
    await world.hub.database.query(
      'update connector set sealed = (select sealed || $1 from connector)',
      ['x'],
    )
    await expect(world.read('rt')).rejects.toThrow()
    const [kept] = await world.hub.database.query<{ failures: number; next_at: Date }>(
      'select failures, next_at from connector',
    )
    expect(kept?.failures).toBe(1)
    expect(Number(kept?.next_at) - Number(world.hub.clock.now)).toBeLessThan(34_000)
    expect((await world.type('connector', 'list')).out).toContain(
      'rt: Its secrets were closed with another secret of the hub.',
    )
  })

  it('has its administrator told of what cannot be taken, long after it was met', async () => {
    rt.put({ id: 12 })
    rt.put({ id: 13 })
    await world.read('rt')
    rt.put({ id: 12, created: '2026-11-19T08:00:00Z', updated: '2026-11-24T09:00:00Z' })
    expect(await world.read('rt')).toMatchObject({ counts: { refused: 1 } })
    rt.put({ id: 13, updated: '2026-11-25T09:00:00Z' })
    await world.read('rt')
    await world.read('rt')
    expect((await world.type('connector', 'list')).out).toMatch(/1: .*another/)
    rt.put({ id: 12, created: '2026-11-20T08:00:00Z', updated: '2026-11-25T10:00:00Z' })
    world.pass(23 * 3600)
    await world.read('rt')
    expect((await world.type('connector', 'list')).out).not.toContain('another')
  })

  it('with a key that holds no more is unavailable, and nothing that was known goes', async () => {
    rt.put({ id: 12 })
    await world.read('rt')
    rt.token = 'another'
    world.pass(23 * 3600)
    expect(await world.read('rt')).toMatchObject({ fault: { why: 'refused', status: 401 } })
    expect(await world.look(karim, 'email', marie)).toMatchObject({
      found: true,
      sources: [{ standing: 'unavailable' }],
    })
    expect(await world.look(karim, 'email', 'nobody@courrier.example')).toMatchObject({
      found: false,
      sources: [{ standing: 'unavailable' }],
    })
  })

  it('is told of to those alone who work in one of its sectors', async () => {
    await world.declare(
      'rt',
      { connector: 'rt5', url: rt.url, services: { Voirie: 'voirie' } },
      { token: rt.token },
    )
    expect(await world.look(claire, 'email', marie)).toEqual({ found: false })
    expect(await world.look(karim, 'email', marie)).toEqual({
      found: false,
      sources: [{ source: 'rt', standing: 'up_to_date', words: expect.any(String) }],
    })
  })
})

it('Sources that are read whole for long keep no other waiting', async () => {
  const world = await startReadingTown()
  const silent = await openDouble(() => {})
  const rt = await openFakeRequestTracker()
  rt.put({ id: 12 })
  const settings = (url: string) => ({ connector: 'rt5', url, services: { Voirie: 'voirie' } })
  for (const name of ['one', 'two', 'three', 'four'])
    await world.declare(name, settings(silent.url), { token: rt.token })
  await world.declare('rt', settings(rt.url), { token: rt.token })
  await world.read('rt')
  rt.put({ id: 13 })
  await world.hub.database.query("update connector set next_at = declared_at where source <> 'rt'")
  world.pass(3600)
  const reading = startReading(
    { ...quietHub, ...world.hub, clock: () => world.hub.clock.now, publicUrl: town.hub },
    () => {},
  )
  await eventually(async () => {
    expect(silent.asked).toHaveLength(3)
    const [row] = await world.hub.database.query<{ tried_at: Date }>(
      "select tried_at from connector where source = 'rt'",
    )
    expect(row?.tried_at).toEqual(world.hub.clock.now)
  })
  await reading.stop()
  await Promise.all([silent.close(), rt.close()])
  await world.close()
})
