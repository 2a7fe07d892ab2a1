import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { run } from '../../../../hub/cli.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { ownFolder } from '../../../world/product.ts'
import { changePromise, decode, makePromise } from '../../../world/promises.ts'
import { newDatabase } from '../../../world/stores.ts'

describe('parvis promise', () => {
  const folder = ownFolder()
  let hub: TestHub
  let address = ''
  let jws = ''
  const at = (name: string) => join(folder.path, name)
  const keep = (name: string, content: string) => {
    writeFileSync(at(name), content)
    return at(name)
  }
  const publish = async () =>
    keep('jwks.json', (await hub.send({ method: 'GET', url: '/.well-known/jwks.json' })).body)

  beforeAll(async () => {
    address = await newDatabase()
    hub = await startHub(openPostgres(address))
    // A command asks the machine what day it is: here, that of the hub.
    vi.useFakeTimers({ now: hub.clock.now, toFake: ['Date'] })
    jws = (await makePromise(hub, 'S-1')).jws
    keep('promesse.jws', `${jws}\n`)
    await publish()
  })
  afterAll(async () => {
    vi.useRealTimers()
    await hub.close()
    folder.remove()
  })

  /** What a command says, on which side, and how it ends. */
  async function say(words: string[], environment: Record<string, string> = {}) {
    const said = { out: '', err: '' }
    const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      said.out += text
      return true
    })
    const err = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      said.err += text
      return true
    })
    try {
      return { code: await run(['promise', ...words], environment), ...said }
    } finally {
      out.mockRestore()
      err.mockRestore()
    }
  }
  const withHub = () => ({ DATABASE_URL: address, PARVIS_SECRET: String(hub.secret) })
  const offline = (file: string) => say(['verify', file, '--keys', at('jwks.json')])

  it('verify says with a file of keys alone what is promised, by whom, when, on what it rests', async () => {
    const { code, out, err } = await offline(at('promesse.jws'))
    expect([code, err]).toEqual([0, ''])
    expect(out.split('\n')).toEqual([
      'The signature is good.',
      'Date given by Commune de Bourg for request S-1 (voirie service): by Tuesday 8 December.',
      'It follows the service standard: Ten days at most.',
      'Signed on Tuesday 24 November at 11:00.',
      `Service address: https://hub.example. Key: ${decode(jws).header.kid}.`,
      '',
    ])
  })

  it('verify refuses a text with one changed letter, and says what to do', async () => {
    const middle = Math.floor(jws.length / 2)
    const letter = jws[middle] === 'A' ? 'B' : 'A'
    const file = keep('changed.jws', jws.slice(0, middle) + letter + jws.slice(middle + 1))
    const { code, out, err } = await offline(file)
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('We cannot confirm this date.')
    expect(err).toMatch(/was changed|not whole/)
  })

  it('verify refuses a promise signed with a key that was not published', async () => {
    const other = await startHub(openPostgres(await newDatabase()))
    const file = keep('theirs.jws', (await makePromise(other, 'S-1')).jws)
    await other.close()
    expect(await offline(file)).toMatchObject({
      code: 1,
      err: expect.stringContaining('not known'),
    })
  })

  it('verify says with the memory of the hub whether the promise still stands', async () => {
    expect(await say(['verify', at('promesse.jws')], withHub())).toMatchObject({
      code: 0,
      out: expect.stringContaining('This date still stands.'),
    })
    await changePromise(hub, 'S-1', '2026-12-10T17:00:00Z')
    expect(await say(['verify', at('promesse.jws')], withHub())).toMatchObject({
      code: 0,
      out: expect.stringContaining('Replaced on Tuesday 24 November by another date.'),
    })
  })

  it('rotate makes a key that signs from the next promise of a running hub, and keeps the others', async () => {
    const { code, out } = await say(['rotate'], withHub())
    expect(code).toBe(0)
    const { jws: after } = await makePromise(hub, 'S-2')
    expect(out).toContain(decode(after).header.kid)
    // Keys that were kept before know nothing of it.
    const file = keep('after.jws', after)
    expect((await offline(file)).code).toBe(1)
    await publish()
    expect((await offline(file)).code).toBe(0)
    expect((await offline(at('promesse.jws'))).code).toBe(0)
  })

  it('rotate is refused to who has another secret', async () => {
    const other = { ...withHub(), PARVIS_SECRET: 'x'.repeat(40) }
    expect(await say(['rotate'], other)).toMatchObject({
      code: 1,
      err: expect.stringContaining('another secret'),
    })
  })

  it.each([
    [['verify'], 'Name one file'],
    [['verify', 'a.jws', 'b.jws'], 'Name one file'],
    [['verify', 'nowhere.jws', '--keys', 'jwks.json'], 'There is no file nowhere.jws'],
    [['verify', '-', '--keys'], '--keys needs a file or an address'],
    [['verify', '-', '--fast'], '--fast is not an option'],
  ])('%j is refused with a sentence', async (words, sentence) => {
    expect(await say(words)).toMatchObject({ code: 1, err: expect.stringContaining(sentence) })
  })

  it('verify says when a file holds no key of promises', async () => {
    const { keys } = JSON.parse(
      (await hub.send({ method: 'GET', url: '/.well-known/jwks.json' })).body,
    )
    const others = keys.filter(({ alg }: { alg: string }) => alg !== 'EdDSA')
    const file = keep('others.json', JSON.stringify({ keys: others }))
    expect(await say(['verify', at('promesse.jws'), '--keys', file])).toMatchObject({
      code: 1,
      err: expect.stringContaining('holds no key of promises'),
    })
    expect(await say(['verify', at('promesse.jws'), '--keys', at('promesse.jws')])).toMatchObject({
      code: 1,
      err: expect.stringContaining('cannot be read'),
    })
  })
})
