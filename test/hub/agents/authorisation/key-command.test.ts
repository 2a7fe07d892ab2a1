import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readKey } from '../../../../hub/agents/authorisation/keys.ts'
import { openEmbedded } from '../../../../hub/platform/database/embedded.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { types } from '../../../world/command.ts'
import { startHub } from '../../../world/hub.ts'
import { newDatabase } from '../../../world/stores.ts'
import { times } from '../../../world/times.ts'
import { town } from '../../../world/town.ts'

const folder = mkdtempSync(join(tmpdir(), 'parvis-keys-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const stores = [
  {
    store: 'PGlite',
    place: async () => ({ PARVIS_DATA: folder }),
    open: async () => openEmbedded(folder),
  },
  {
    store: 'PostgreSQL',
    place: async () => ({ DATABASE_URL: await newDatabase() }),
    open: async ({ DATABASE_URL = '' }: Record<string, string>) => openPostgres(DATABASE_URL),
  },
]

const create = [
  ...['key', 'create', '--organisation', town.organisation, '--source', 'etat-civil'],
  ...['--name', 'Logiciel d’état civil', '--scopes', 'requests,proofs'],
]

describe.each(stores.slice(-times(1, stores.length)))(
  'parvis key, on $store',
  ({ place, open }) => {
    let where: Record<string, string>
    const parvis = (...words: string[]) => types(words, where)
    const halfOf = (written: string) => readKey(written.trim())?.key ?? ''
    /** The cells of the row of a key, under the words of their columns. */
    const listed = async (key: string) => {
      const { out } = await parvis('key', 'list', '--organisation', town.organisation)
      const [head = '', ...rows] = out.trimEnd().split('\n')
      const row = rows.find((one) => one.includes(`  ${key}  `)) ?? ''
      const columns = [...head.matchAll(/\S+(?: \S+)*/g)]
      return Object.fromEntries(
        columns.map(({ 0: name, index }, at) => [
          name,
          row.slice(index, columns[at + 1]?.index).trim(),
        ]),
      )
    }
    /** What a hub on the same database tells a system that holds the key. */
    const put = async (written: string) => {
      const hub = await startHub(await open(where))
      hub.clock.now = new Date()
      const told = await hub.send({
        method: 'PUT',
        url: '/v1/requests/EC-1',
        headers: { authorization: `Bearer ${written.trim()}` },
        payload: {
          service: 'etat-civil',
          channel: 'web',
          locale: 'fr',
          received_at: '2026-11-20T09:00:00Z',
        },
      })
      await hub.close()
      return told.statusCode
    }

    beforeAll(async () => {
      where = await place()
      await (await startHub(await open(where))).close()
    })

    it('makes a key that a system speaks with, alone on standard output', async () => {
      const { code, out, err } = await parvis(...create, '--expires', '365d')
      expect(code).toBe(0)
      expect(out).toMatch(/^parvis_[a-z0-9]{16}_[A-Za-z0-9_-]{43}\n$/)
      const key = halfOf(out)
      expect(err).toContain('speaks for the source etat-civil of bourg')
      expect(err).toMatch(/It ends on \w+, \d+ \w+ \d{4}\./)
      expect(err).toContain(key)
      expect(err).toContain('it is not shown again')
      expect(err).not.toContain(out.trim())
      expect(await put(out)).toBe(201)
      expect(await listed(key)).toMatchObject({
        organisation: town.organisation,
        name: 'Logiciel d’état civil',
        source: 'etat-civil',
        scopes: 'requests,proofs',
        expires: expect.stringMatching(/^\d+ \w+ \d{4}$/),
        'replaced by': '',
      })
    })

    it('makes a key that ends after a year, unless it is told never', async () => {
      const usual = await parvis(...create)
      expect(usual.err).toMatch(/It ends on \w+, \d+ \w+ \d{4}\./)
      const { expires } = await listed(halfOf(usual.out))
      const left = Date.parse(`${expires}`) - Date.now()
      expect(Math.round(left / (24 * 3600 * 1000))).toBeGreaterThanOrEqual(363)
      expect(Math.round(left / (24 * 3600 * 1000))).toBeLessThanOrEqual(366)
      const endless = await parvis(...create, '--expires', 'never')
      expect(endless.err).toContain('It does not end by itself.')
      expect(await listed(halfOf(endless.out))).toMatchObject({ expires: 'never' })
    })

    it('lists how many tickets a key was given, where it may ask for any', async () => {
      const { out } = await parvis(...create.slice(0, -1), 'invitations')
      const hub = await startHub(await open(where))
      hub.clock.now = new Date()
      const given = await hub.send({
        method: 'POST',
        url: '/v1/invitations',
        headers: { authorization: `Bearer ${out.trim()}` },
        payload: { service: 'voirie' },
      })
      await hub.close()
      expect(given.statusCode, given.body).toBe(201)
      const told = await listed(halfOf(out))
      expect(told).toMatchObject({ 'tickets this month': '1', 'last month': '0' })
      const other = await parvis(...create)
      expect((await listed(halfOf(other.out)))['tickets this month']).toBe('')
    })

    it('replaces a key, and both work', async () => {
      const old = await parvis(...create)
      const key = halfOf(old.out)
      const rotated = await parvis('key', 'rotate', key)
      expect(rotated.code).toBe(0)
      expect(rotated.err).toMatch(
        new RegExp(`replaces ${key}, which works until .* at \\d\\d:\\d\\d \\(Europe/Paris\\)`),
      )
      expect([await put(old.out), await put(rotated.out)]).toEqual([200, 200])
      expect(await listed(key)).toMatchObject({
        'replaced by': halfOf(rotated.out),
        expires: expect.stringMatching(/^\d+ \w+ \d{4}$/),
      })
      const again = await parvis('key', 'rotate', key)
      expect(again).toMatchObject({
        code: 1,
        out: '',
        err: `This key was already replaced by ${halfOf(rotated.out)}. Replace that one.\n`,
      })
      // The whole key does as well as the half that names it, and is not repeated.
      const third = await parvis('key', 'rotate', rotated.out.trim(), '--keep=0d')
      expect(third.err).toContain('which works no more')
      expect(third.err).not.toContain(rotated.out.trim())
      expect([await put(rotated.out), await put(third.out)]).toEqual([401, 200])
    })

    it('revokes a key at once, and says so the second time too', async () => {
      const { out } = await parvis(...create)
      const key = halfOf(out)
      expect(await parvis('key', 'revoke', key)).toMatchObject({
        code: 0,
        out: `The key ${key} (Logiciel d’état civil) is revoked: it opens nothing any more. What it said for the source etat-civil stays.\n`,
      })
      expect(await put(out)).toBe(401)
      expect((await listed(key))['expires']).toMatch(/^revoked \d+ \w+ \d{4}$/)
      expect((await parvis('key', 'revoke', key)).out).toContain('was revoked before')
      expect((await parvis('key', 'rotate', key)).err).toContain('This key was revoked')
    })

    it('never shows a secret in its list, of one organisation or of all', async () => {
      const { out } = await parvis(...create)
      const secret = readKey(out.trim())?.secret ?? ''
      for (const words of [[], ['--organisation', town.organisation]]) {
        const list = await parvis('key', 'list', ...words)
        expect(list.code).toBe(0)
        expect(list.out).toContain(halfOf(out))
        expect(list.out).not.toContain(secret)
        expect(list.out).toContain('never')
      }
    })
  },
)

describe('parvis key', () => {
  let where: Record<string, string>
  beforeAll(async () => {
    where = { DATABASE_URL: await newDatabase() }
    await (await startHub(openPostgres(where['DATABASE_URL'] ?? ''))).close()
  })
  const given = (option: string, value: string) =>
    create.map((word, at) => (create[at - 1] === `--${option}` ? value : word))

  it.each([
    [['key', 'create'], /needs --organisation, --source, --name, --scopes/],
    [create.slice(0, -2), /needs .*--scopes/],
    [[...create, 'now'], /each with one value/],
    [
      given('organisation', 'nowhere'),
      /^No organisation of this hub is called "nowhere"\. Known here: bourg\.\n$/,
    ],
    [given('source', 'État civil'), /^--source is "État civil" but should be lower-case/],
    [given('name', 'un\ndeux'), /^--name should be plain words on one line/],
    [given('name', ' '), /^--name should be plain words/],
    [given('scopes', 'requests,all'), /^--scopes is "requests,all" but should name one or more of/],
    [given('scopes', 'proofs,proofs'), /^--scopes is .* each once/],
    [[...create, '--expires', 'a year'], /^--expires is "a year" but should be a number of days/],
    [[...create, '--expires', '0d'], /^--expires is "0d"/],
    [[...create, '--source', 'other'], /^--source is given twice\.\n$/],
    [[...create, '--expires'], /^--expires has no value\.\n$/],
    [[...create, '--fast'], /^--fast is not an option of this command\.\n$/],
    [['key', 'list', '--organisation', 'nowhere'], /^No organisation of this hub/],
    [['key', 'list', 'bourg'], /Did you mean --organisation\?/],
    [['key', 'rotate'], /^parvis key rotate takes the public half of one key/],
    [['key', 'rotate', 'nobody'], /^No key has this name\.\n$/],
    [['key', 'rotate', 'bourg', '--keep', '91d'], /^--keep is "91d" but should be .* 0d to 90d/],
    [['key', 'revoke', 'nobody'], /^No key has this name\.\n$/],
    [['key', 'revoke', 'one', 'two'], /^parvis key revoke takes the public half of one key/],
  ])('%j is refused with a sentence', async (words, sentence) => {
    const { code, out, err } = await types(words, where)
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(sentence)
    expect(err).not.toMatch(/\n\s+at /)
  })

  it('has made nothing by all that', async () => {
    const { out } = await types(['key', 'list'], where)
    expect(out.trimEnd().split('\n')).toHaveLength(2)
  })

  it('says that there is none, and how to make one', async () => {
    const empty = { DATABASE_URL: await newDatabase() }
    expect(await types(['key', 'list'], empty)).toMatchObject({
      code: 0,
      out: 'There is no key yet. parvis key create makes one.\n',
    })
  })

  it('is in the help, each way', async () => {
    const { out } = await types(['help', 'key'], {})
    for (const name of ['create', 'list', 'rotate', 'revoke'])
      expect(out).toContain(`parvis key ${name}`)
    expect((await types(['key'], {})).code).toBe(2)
  })
})
