// Long because every story needs the same folder, the same store and what was dropped before.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { offerOf } from '../../../../hub/catalogue/services/offer.ts'
import type { Looks } from '../../../../hub/integrations/folder/at-rest.ts'
import { readFolder } from '../../../../hub/integrations/folder/read-folder.ts'
import { folderSettings } from '../../../../hub/integrations/folder/settings.ts'
import { migrate } from '../../../../hub/migrations/migrate.ts'
import { openSecret } from '../../../../hub/platform/crypto/secret.ts'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { muted } from '../../../../hub/requests/delivery/queue/outbox.ts'
import { declareTown } from '../../../world/declare-town.ts'
import { ownFolder } from '../../../world/product.ts'
import { said } from '../../../world/said-requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town, townServices } from '../../../world/town.ts'

const mapping = {
  zone: 'Europe/Paris',
  reference: { column: 'id' },
  service: 'voirie',
  channel: 'web',
  locale: 'fr',
  received_at: { column: 'received' },
}
const csv = (...ids: string[]) =>
  ['id,received', ...ids.map((id) => `${id},2020-11-20`), ''].join('\n')

describe.each(anyStore)('A watched folder on $store', ({ open }) => {
  let database: Database
  let own: ReturnType<typeof ownFolder>
  let looks: Looks
  beforeEach(async () => {
    database = await open()
    await migrate(database)
    await declareTown(database)
    own = ownFolder()
    looks = new Map()
  })
  afterEach(async () => {
    await database.close()
    own.remove()
  })

  const at = (...path: string[]) => join(own.path, ...path)
  /** Drops a file that was written a while ago. */
  const drop = (name: string, content: string | Buffer, secondsAgo = 60) => {
    writeFileSync(at(name), content)
    const then = new Date(Date.now() - secondsAgo * 1000)
    utimesSync(at(name), then, then)
  }
  const reads = (change: { database?: Database; looks?: Looks; settings?: object } = {}) =>
    readFolder({
      settings: folderSettings.parse({ folder: own.path, mapping, ...change.settings }),
      holder: { organisation: town.organisation, source: 'sig' },
      offer: offerOf({ zone: town.zone, services: townServices }),
      deps: {
        database: change.database ?? database,
        clock: () => new Date(),
        random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
        secret: openSecret('a secret of the tests, known to all of them', own.path),
        publicUrl: town.hub,
        outbox: muted(new Set()),
      },
      looks: change.looks ?? looks,
    })
  /** Two rounds: a file is taken when it looks as it did. */
  const readsTwice = async (change: Parameters<typeof reads>[0] = {}) => {
    await reads(change)
    return reads(change)
  }
  const kept = async () =>
    (
      await database.query<{ reference: string }>(
        `select reference from request where source = 'sig' order by reference`,
      )
    ).map(({ reference }) => reference)
  /** Names in a place, without when they were taken. */
  const names = (place: string) =>
    readdirSync(at(place))
      .map((name) => name.replace(/^\d{8}T\d{6}Z-/, ''))
      .sort()

  it('is read file by file, each then in done with the moment before its name', async () => {
    drop('a.csv', csv('A-1', 'A-2'))
    drop('b.json', JSON.stringify([{ id: 'A-3', received: '2020-11-20' }]))
    drop('c.ndjson', `${JSON.stringify({ id: 'A-4', received: '2020-11-20' })}\n`)
    expect(await reads()).toMatchObject({ done: 0, waiting: 3 })
    expect(await reads()).toEqual({
      done: 3,
      refused: 0,
      waiting: 0,
      created: 4,
      updated: 0,
      unchanged: 0,
      rejected: 0,
      failures: [],
    })
    expect(await kept()).toEqual(['A-1', 'A-2', 'A-3', 'A-4'])
    expect(names('done')).toEqual(['a.csv', 'b.json', 'c.ndjson'])
    expect([names('refused'), names('.taking')]).toEqual([[], []])
    expect(readdirSync(own.path).sort()).toEqual(['.taking', 'done', 'refused'])
  })

  it('takes lines of JSON as a batch has them where no mapping is set', async () => {
    const line = said('B-1', { received_at: '2020-11-20T08:00:00Z', promise: undefined })
    drop('b.ndjson', `${JSON.stringify(line)}\n`)
    expect(await readsTwice({ settings: { mapping: undefined } })).toMatchObject({ created: 1 })
  })

  it('waits for what is still written, and never takes half of it', async () => {
    writeFileSync(at('new.csv'), csv('C-1'))
    expect(await readsTwice()).toMatchObject({ done: 0, waiting: 1 })
    drop('new.csv', csv('C-1'))
    await reads()
    drop('new.csv', csv('C-1', 'C-2'))
    expect(await reads()).toMatchObject({ done: 0, waiting: 1 })
    drop('empty.csv', '')
    expect(await reads()).toMatchObject({ done: 1, waiting: 1, created: 2 })
  })

  it('leaves alone what is no file of requests', async () => {
    for (const name of ['.a.csv', 'a.csv.part', 'b.csv.TMP', 'c.csv~', '.~lock.d.csv#'])
      drop(name, csv('D-1'))
    mkdirSync(at('sub.csv'))
    const other = ownFolder()
    writeFileSync(join(other.path, 'secret.csv'), csv('D-2'))
    symlinkSync(join(other.path, 'secret.csv'), at('link.csv'))
    mkdirSync(at('.taking'))
    symlinkSync(join(other.path, 'secret.csv'), at('.taking', 'link.csv'))
    expect(await readsTwice()).toMatchObject({ done: 0, refused: 0 })
    expect(await kept()).toEqual([])
    other.remove()
  })

  it('takes the oldest first, so that the last word is the last', async () => {
    drop('a.csv', `id,received,kind\nE-1,2020-11-20,new\n`, 60)
    drop('b.csv', `id,received,kind\nE-1,2020-11-20,old\n`, 120)
    await readsTwice({ settings: { mapping: { ...mapping, kind: { column: 'kind' } } } })
    expect(await database.query('select kind from request')).toEqual([{ kind: 'new' }])
  })

  it.each([
    'été à la mairie.csv',
    '-rf.csv',
    'a\nb\u001b[31m.csv',
    'a..csv',
    '%2e%2e%2fx.CSV',
    `${'é'.repeat(120)}.csv`,
  ])('takes a file of an odd name: %j', async (name) => {
    drop(name, csv('F-1'))
    expect(await readsTwice()).toMatchObject({ done: 1, created: 1, failures: [] })
    expect(names('done')).toEqual([
      name.length > 120 ? expect.stringMatching(/^é{98}\.csv$/) : name,
    ])
  })

  it('says of a name that is no UTF-8 that it waits', async () => {
    writeFileSync(
      Buffer.concat([Buffer.from(`${own.path}/caf`), Buffer.from([0xe9]), Buffer.from('.csv')]),
      csv('F-2'),
    )
    expect((await readsTwice())?.failures).toEqual([
      expect.stringMatching(/is not written in UTF-8/),
    ])
  })

  it('keeps rejected lines apart with their reasons, to be mended and dropped again', async () => {
    drop('a.csv', csv('G-1', 'G 2', 'G-3'))
    expect(await readsTwice()).toMatchObject({ done: 1, created: 2, rejected: 1 })
    expect(names('refused')).toEqual(['a.rejects.csv'])
    const [rejects = ''] = readdirSync(at('refused'))
    const lines = readFileSync(at('refused', rejects), 'utf8')
    expect(lines).toMatch(/^id,received,parvis_line,parvis_reason\r\nG 2,2020-11-20,3,reference/)
    drop('mended.csv', lines.replace('G 2', 'G-2'))
    expect(await readsTwice()).toMatchObject({ done: 1, created: 1, rejected: 0 })
    expect(await kept()).toEqual(['G-1', 'G-2', 'G-3'])
  })

  it.each([
    ['a.xlsx', 'PK\u0003\u0004', /is a workbook or an archive/],
    ['a.pdf', '%PDF', /is not a file that can be imported/],
    ['a.csv', Buffer.from(csv('H-1'), 'utf16le'), /does not have|UTF-16/],
    ['b.csv', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('x')]), /UTF-16/],
    ['c.csv', 'number,date\n1,2\n', /takes reference from the column “id”/],
    ['d.json', '{', /./],
    ['e.json', ' \n', /is empty/],
  ])('puts %s apart with a sentence where it cannot be read', async (name, content, why) => {
    drop(name, content)
    expect(await readsTwice()).toMatchObject({ done: 0, refused: 1, failures: [] })
    expect(names('refused')).toEqual([name, `${name}.why.txt`])
    const [, reason = ''] = readdirSync(at('refused')).sort()
    const sentence = readFileSync(at('refused', reason), 'utf8')
    expect(sentence).toMatch(why)
    expect(sentence).not.toContain(own.path)
  })

  it('keeps what came before a fault, and puts the file apart', async () => {
    drop('a.csv', csv('I-1', '"I-2'))
    expect(await readsTwice()).toMatchObject({ refused: 1 })
    expect(await kept()).toEqual(['I-1'])
    expect(names('refused')).toEqual(['a.csv', 'a.csv.why.txt'])
  })

  it('puts an empty file apart once nobody can be writing it any more', async () => {
    drop('a.csv', '', 4000)
    expect(await readsTwice()).toMatchObject({ refused: 1 })
    expect(names('refused')).toEqual(['a.csv', 'a.csv.why.txt'])
  })

  it('finds nothing new in what it took under another name', async () => {
    drop('a.csv', csv('J-1', 'J-2'))
    await readsTwice()
    drop('b.csv', csv('J-1', 'J-2'))
    expect(await readsTwice()).toMatchObject({ done: 1, created: 0, unchanged: 2 })
    drop('b.csv', csv('J-1', 'J-2', 'J-3'))
    expect(await readsTwice()).toMatchObject({ done: 1, created: 1, unchanged: 2 })
    expect(names('done')).toEqual(expect.arrayContaining(['a.csv']))
    expect(readdirSync(at('done'))).toHaveLength(3)
  })

  it('goes on where it was when it was killed in the middle', async () => {
    const ids = Array.from({ length: 2500 }, (_, id) => `K-${String(id).padStart(4, '0')}`)
    drop('a.csv', csv(...ids.slice(0, 500), 'K bad', ...ids.slice(500)))
    await reads()
    let transactions = 0
    const killed: Database = {
      ...database,
      transaction: (work) => {
        if (++transactions > 1) throw new Error('Killed')
        return database.transaction(work)
      },
    }
    await expect(reads({ database: killed })).rejects.toThrow('Killed')
    expect(await kept()).toHaveLength(999)
    expect(names('.taking')).toEqual(['a.csv'])
    drop('a.csv', csv('K-9999'))
    expect(await reads({ looks: new Map() })).toMatchObject({ done: 1, created: 2500, rejected: 1 })
    expect(await kept()).toHaveLength(2500)
    expect(names('refused')).toEqual(['a.rejects.csv'])
    expect(await readsTwice()).toMatchObject({ done: 1, created: 1 })
  })

  it('reads a file again that was written into while it was taken', async () => {
    drop('a.csv', csv('L-1'))
    await reads()
    const meddling: Database = {
      ...database,
      transaction: async (work) => {
        const [name = ''] = readdirSync(at('.taking'))
        const then = new Date(Date.now() - 30_000)
        writeFileSync(at('.taking', name), csv('L-1', 'L-2'))
        utimesSync(at('.taking', name), then, then)
        return database.transaction(work)
      },
    }
    expect(await reads({ database: meddling })).toMatchObject({ done: 0, waiting: 1 })
    expect(await reads()).toMatchObject({ done: 1 })
    expect(await kept()).toEqual(['L-1', 'L-2'])
  })

  it('is read by one hub at a time, and nothing comes twice', async () => {
    drop('a.csv', csv(...Array.from({ length: 50 }, (_, id) => `M-${id}`)))
    const other: Looks = new Map()
    await reads()
    await reads({ looks: other })
    const meanwhile: unknown[] = []
    const busy: Database = {
      ...database,
      transaction: async (work) => {
        meanwhile.push(await reads({ looks: other }))
        return database.transaction(work)
      },
    }
    expect(await reads({ database: busy })).toMatchObject({ done: 1, created: 50 })
    expect(meanwhile).toEqual(meanwhile.map(() => null))
    expect(meanwhile.length).toBeGreaterThan(0)
    expect(await reads({ looks: other })).toMatchObject({ done: 0, refused: 0, failures: [] })
    expect(await kept()).toHaveLength(50)
    expect(readdirSync(at('done'))).toHaveLength(1)
  })

  it('says in a sentence what hinders it, and goes on once that is mended', async () => {
    drop('a.csv', csv('N-1'))
    writeFileSync(at('done'), 'no folder')
    expect((await readsTwice())?.failures).toEqual([
      expect.stringMatching(/cannot be written to.* \(EEXIST\)\. It is tried again\.$/),
    ])
    rmSync(at('done'))
    const unknown = { settings: { mapping: { ...mapping, service: 'piscine' } } }
    expect((await reads(unknown))?.failures).toEqual([
      'The mapping names the service piscine, which this organisation does not offer.',
    ])
    expect(existsSync(at('a.csv'))).toBe(true)
    expect(await reads()).toMatchObject({ done: 1, failures: [] })
    const away = `${own.path}-away`
    renameSync(own.path, away)
    expect((await reads())?.failures).toEqual([
      expect.stringMatching(/cannot be read \(ENOENT\)\. It is tried again\.$/),
    ])
    expect(existsSync(own.path)).toBe(false)
    renameSync(away, own.path)
    expect(await reads()).toMatchObject({ failures: [] })
  })
})

describe('Settings of a folder', () => {
  it('name an absolute path, and nothing that is not known', () => {
    expect(folderSettings.parse({ connector: 'folder', folder: '/srv/in' })).toEqual({
      connector: 'folder',
      folder: '/srv/in',
      every: 60,
      tells_usagers: false,
    })
    for (const wrong of [
      { folder: 'in' },
      { folder: '/in\0' },
      { folder: '/in', every: 1 },
      { folder: '/in', url: 'x' },
    ])
      expect(folderSettings.safeParse(wrong).success).toBe(false)
  })
})
