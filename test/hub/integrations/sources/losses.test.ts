import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { insertHint } from '../../../../hub/integrations/sources/source-hints-sql.ts'
import { type FakeRequestTracker, openFakeRequestTracker } from '../../../fakes/sources/rt5.ts'
import { at, openTown, parking, token } from '../../../world/demarches.ts'
import { type ReadingTown, startReadingTown } from '../../../world/read-sources.ts'
import { town } from '../../../world/town.ts'

describe('A record that a source lost', () => {
  let world: ReadingTown
  let rt: FakeRequestTracker
  beforeEach(async () => {
    world = await startReadingTown()
    rt = await openFakeRequestTracker()
    await world.declare(
      'rt',
      { connector: 'rt5', url: rt.url, services: { Voirie: 'voirie' } },
      { token: rt.token },
    )
  })
  afterEach(async () => {
    await rt.close()
    await world.close()
  })

  const states = () =>
    world.hub.database.query('select reference, state from request order by reference')
  const hint = (...ids: string[]) =>
    insertHint(
      world.hub.database,
      { organisation: town.organisation, source: 'rt' },
      ids.join(),
      ids,
      world.hub.clock.now,
    )

  it('is forgotten, though another webhook names a record that cannot be read', async () => {
    for (const id of [12, 13, 14]) rt.put({ id })
    await world.read('rt')
    rt.put({ id: 12, broken: true })
    rt.put({ id: 13, status: 'deleted' })
    await hint('12')
    await hint('13')
    rt.put({ id: 15, updated: '2026-11-25T08:00:00Z' })
    expect(await world.read('rt')).toMatchObject({ counts: { created: 1, forgotten: 1 } })
    const asked = rt.asked.length
    expect(await world.read('rt')).toMatchObject({ counts: { forgotten: 0 } })
    expect(rt.asked.slice(asked).filter(({ path }) => path.endsWith('/ticket/12'))).toEqual([])
  })

  it('is forgotten within a day, though another cannot be read', async () => {
    for (const id of [12, 13, 14]) rt.put({ id })
    await world.read('rt')
    rt.put({ id: 12, broken: true })
    rt.put({ id: 13, status: 'deleted' })
    world.pass(23 * 3600)
    expect(await world.read('rt')).toMatchObject({ counts: { forgotten: 1 } })
    expect(await states()).toContainEqual({ reference: '12', state: 'in_progress' })
  })

  it('is not forgotten when webhooks name most of it, until an administrator is sure', async () => {
    const ids = Array.from({ length: 30 }, (_, at) => at + 1)
    for (const id of ids) rt.put({ id })
    await world.read('rt')
    for (const id of ids) rt.put({ id, status: 'deleted' })
    for (const id of ids.slice(0, 25)) await hint(String(id))
    expect(await world.read('rt')).toEqual({ fault: { why: 'emptied', gone: 25, known: 30 } })
    expect(
      await world.hub.database.query("select from request where reference like 'erased%'"),
    ).toEqual([])
  })

  it('is hidden a few at a time, however many are hidden in the end', async () => {
    for (let id = 1; id <= 30; id++) rt.put({ id })
    await world.read('rt')
    for (const last of [15, 25]) {
      for (let id = 1; id <= last; id++) rt.put({ id, hidden: true })
      world.pass(23 * 3600)
      expect(await world.read('rt')).toMatchObject({ counts: { forgotten: 0 } })
    }
    const shown = await world.hub.database.query('select from request where not confidential')
    expect(shown).toHaveLength(5)
  })

  it('is forgotten as far as a tenth of all, and no further', async () => {
    for (let id = 1; id <= 261; id++) rt.put({ id })
    await world.read('rt')
    for (let id = 1; id <= 26; id++) rt.put({ id, status: 'deleted' })
    world.pass(23 * 3600)
    expect(await world.read('rt')).toMatchObject({ counts: { forgotten: 26 } })
    for (let id = 27; id <= 50; id++) rt.put({ id, status: 'deleted' })
    world.pass(23 * 3600)
    expect(await world.read('rt')).toEqual({ fault: { why: 'emptied', gone: 24, known: 235 } })
  })

  it('is forgotten whole where an administrator is sure, were it more than is asked for at once', async () => {
    for (let id = 1; id <= 130; id++) rt.put({ id })
    await world.read('rt')
    for (let id = 1; id <= 130; id++) rt.put({ id, status: 'deleted' })
    world.pass(23 * 3600)
    expect(await world.read('rt', { isSure: true })).toMatchObject({ counts: { forgotten: 130 } })
  })

  it('is asked for at once where a webhook names it while its source is read', async () => {
    for (const id of [12, 13]) rt.put({ id })
    await world.read('rt')
    rt.meanwhile = () => hint('12')
    await world.read('rt')
    const [due] = await world.hub.database.query<{ next_at: Date }>('select next_at from connector')
    expect(due?.next_at).toEqual(world.hub.clock.now)
    await world.read('rt')
    const [later] = await world.hub.database.query<{ next_at: Date }>(
      'select next_at from connector',
    )
    expect(later?.next_at.getTime()).toBeGreaterThan(world.hub.clock.now.getTime())
  })

  it('is not looked for when nothing of it was taken', async () => {
    await world.declare(
      'rt',
      { connector: 'rt5', url: rt.url, services: { Voirie: 'voirie' }, reads: 'asked' },
      { token: rt.token },
    )
    rt.put({ id: 12 })
    await hint('12')
    await world.read('rt')
    expect(await states()).toEqual([])
    expect(rt.asked.filter(({ path }) => path.endsWith('/ticket/12'))).toEqual([])
  })

  it('is not forgotten when the list of what was deleted names most of it, and what is new is known', async () => {
    const there = await openTown()
    const { double } = there
    try {
      there.fileMany(30, () => at('09:00:00'))
      const settings = { connector: 'demarches-simplifiees', url: double.url, demarches: [parking] }
      await world.declare('ds', { ...settings, services: { '*': 'voirie' } }, { token })
      expect(await world.read('ds')).toMatchObject({ counts: { created: 30 } })
      for (let number = 1001; number <= 1025; number++)
        double.deleted.push({ number, demarche: parking, at: world.hub.clock.now })
      world.pass(60)
      there.file(2000, { updated: world.hub.clock.now })
      expect(await world.read('ds')).toEqual({ fault: { why: 'emptied', gone: 25, known: 31 } })
      expect(await states()).toHaveLength(31)
      expect(await world.read('ds', { isSure: true })).toMatchObject({ counts: { forgotten: 25 } })
    } finally {
      await double.close()
    }
  })
})
