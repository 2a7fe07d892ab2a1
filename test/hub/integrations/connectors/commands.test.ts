import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FakeRequestTracker, openFakeRequestTracker } from '../../../fakes/sources/rt5.ts'
import { type ReadingTown, startReadingTown } from '../../../world/read-sources.ts'

describe('The administrator of a hub', () => {
  let world: ReadingTown
  let rt: FakeRequestTracker
  beforeEach(async () => {
    world = await startReadingTown()
    rt = await openFakeRequestTracker()
    rt.put({ id: 12 })
  })
  afterEach(async () => {
    await rt.close()
    await world.close()
  })

  const settings = (more: object = {}) => ({
    ...{ connector: 'rt5', url: rt.url, services: { Voirie: 'voirie' } },
    ...more,
  })
  const declare = (more: object = {}) => world.declare('rt', settings(more), { token: rt.token })

  it('declares a source, checks it, reads it, and reads it no more', async () => {
    expect((await world.type('connector', 'list')).out).toContain('No source is read yet')
    expect(await declare()).toMatchObject({
      code: 0,
      out: expect.stringContaining('Request Tracker 5'),
    })
    expect(await world.type('connector', 'read', 'rt')).toMatchObject({
      code: 0,
      out: expect.stringContaining('1 read: 1 new'),
    })
    const { out } = await world.type('connector', 'list')
    expect(out).toMatch(/rt +rt5 +http:\/\/127\.0\.0\.1:\d+ +up to date/)
    expect((await world.type('connector', 'remove', 'rt')).out).toContain('read no more')
    expect(await world.hub.database.query('select reference from request')).toHaveLength(1)
  })

  it('is told in sentences what works', async () => {
    await declare()
    const { code, out } = await world.type('connector', 'check', 'rt')
    expect(out.split('\n').slice(1, -1)).toEqual([
      `✓ Request Tracker 5 (5.0.7) answers at ${rt.url} and knows who asks: user 14. It sees Voirie.`,
      '✓ A wrong key is told from a right one.',
      '✓ All that the settings name is there.',
      '✓ Asked for an address that nobody has, it gives nothing.',
      '✓ Of the 1 first requests, 1 are of a service that is read, and 1 say who their usager is.',
    ])
    expect(code).toBe(0)
    expect(await world.hub.database.query('select reference from request')).toEqual([])
  })

  it.each<[string, (rt: FakeRequestTracker) => void, RegExp]>([
    ['a key that is refused', (rt) => (rt.token = 'another'), /✗ It refused the key/],
    [
      'a page of sign-in in the place of an answer',
      (rt) => (rt.fails = { status: 302, headers: { location: '/NoAuth/Login.html' } }),
      /✗ It sent elsewhere \(.*\/NoAuth\)/,
    ],
    [
      'a source that gives strangers',
      (rt) => (rt.isOpenToAll = true),
      /✗ Asked for an address that nobody has, it gives requests of others/,
    ],
    [
      'a queue that is not there',
      (rt) => rt.put({ id: 12, queue: 'Propreté' }),
      /✗ The settings name what it does not have: Voirie\. It has Propreté\./,
    ],
  ])('is told of %s', async (_, spoil, said) => {
    await declare()
    spoil(rt)
    const { code, out } = await world.type('connector', 'check', 'rt')
    expect(out).toMatch(said)
    expect(code).toBe(1)
  })

  it('is told of a source that nobody answers at', async () => {
    await declare()
    await rt.close()
    const { code, out } = await world.type('connector', 'check', 'rt')
    expect(out).toMatch(/✗ It could not be reached/)
    expect(code).toBe(1)
    rt = await openFakeRequestTracker()
  })

  it.each<[string, object, object, RegExp]>([
    ['a connector there is none of', { connector: 'rt4' }, {}, /"connector" should be one of/],
    ['a service there is none of', { services: { Voirie: 'voiries' } }, {}, /no service here/],
    [
      'a key that would travel in the open',
      { url: 'http://rt.example' },
      {},
      /a key would travel unciphered/,
    ],
    [
      'an address with a password in it',
      { url: 'https://claire:0123456789abcdef@rt.example' },
      {},
      /"url" is wrong \(a key, a name or a password/,
    ],
    ['a setting that is none', { evry: 60 }, {}, /Unrecognized key: "evry"/],
    ['a secret that is missing', {}, { token: undefined }, /"token" is wrong/],
  ])('is refused %s, and shown no secret', async (_, more, secrets, said) => {
    const told = world.declare('rt', settings(more), { token: rt.token, ...secrets })
    const error = (await told).err
    expect(error).toMatch(said)
    expect(error).not.toContain(rt.token)
    expect((await world.type('connector', 'list')).out).toContain('No source is read yet')
  })

  it('finds the secret of a source nowhere in the database', async () => {
    await declare()
    await world.type('connector', 'read', 'rt')
    const tables = await world.hub.database.query<{ text: string }>(
      `select string_agg(query_to_xml(format('select t::text as kept from %I t', table_name), true, false, '')::text, '') as text
       from information_schema.tables where table_schema = 'public'`,
    )
    expect(tables[0]?.text).toContain('rt5')
    expect(tables[0]?.text).not.toContain(rt.token.slice(5))
  })

  it('who declares a source again has it read anew, and nothing twice', async () => {
    await declare()
    await world.read('rt')
    await declare({ territory: '69123' })
    expect(await world.read('rt')).toMatchObject({ counts: { created: 0, updated: 1 } })
    expect(await world.hub.database.query('select territory from request')).toEqual([
      { territory: '69123' },
    ])
  })

  it('names the sources there are when one is not', async () => {
    await declare()
    const { code, err } = await world.type('connector', 'check', 'redmine')
    expect(err).toContain('No source that is read is called "redmine". Read: rt.')
    expect(code).toBe(1)
  })
})
