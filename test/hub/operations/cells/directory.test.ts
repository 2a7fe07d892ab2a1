import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { types } from '../../../world/command.ts'
import { ownFolder } from '../../../world/product.ts'
import { newDatabase } from '../../../world/stores.ts'

const folder = ownFolder()
afterAll(() => folder.remove())
const file = join(folder.path, 'cells.json')

const cells = [
  { cell: 'ouest', url: 'https://ouest.example', hubs: ['10.0.0.1:4310'] },
  { cell: 'est', url: 'https://est.example', hubs: ['10.1.0.1:4310', '10.1.0.2:4310'] },
]
const places = [
  { organisation: 'brest', cell: 'ouest', sites: ['brest'], keys: ['aaaa'] },
  { organisation: 'metz', cell: 'est', sites: ['metz', 'metz-eau'], keys: ['bbbb'] },
]
const write = (said: object) => writeFileSync(file, JSON.stringify(said, null, 2))
const writeSound = () => write({ version: 7, cells, organisations: places })
const ask = (...words: string[]) => types(['cells', ...words], { LANG: 'en' })

describe('A directory of cells', () => {
  it.each([
    ['metz', 'metz: organisation of metz, in the cell est, https://est.example'],
    ['metz-eau', 'metz-eau: site of metz, in the cell est, https://est.example'],
    ['aaaa', 'aaaa: key of brest, in the cell ouest, https://ouest.example'],
    ['parvis_aaaa_secret', 'parvis_aaaa: key of brest, in the cell ouest, https://ouest.example'],
  ])('says where %s is', async (name, said) => {
    writeSound()
    const told = await ask('find', file, name)
    expect(told, told.err).toMatchObject({ code: 0, out: expect.stringContaining(`${said}\n`) })
    expect(told.out).not.toContain('secret')
  })

  it('says that it does not know a name', async () => {
    writeSound()
    expect(await ask('find', file, 'nulle')).toMatchObject({
      code: 1,
      err: expect.stringContaining('“nulle” is not in the directory'),
    })
  })

  it('lists its cells', async () => {
    writeSound()
    const { out } = await ask('show', file)
    expect(out).toMatch(/^ouest +https:\/\/ouest\.example +1 +1 +1$/m)
    expect(out).toMatch(/^est +https:\/\/est\.example +1 +2 +1$/m)
  })

  it.each([
    ['no JSON', '{', /Line 1/],
    [
      'a site twice',
      { organisations: [places[0], { ...places[1], sites: ['brest'] }] },
      /“brest” is written twice/,
    ],
    [
      'an unknown cell',
      { organisations: [{ ...places[0], cell: 'sud' }] },
      /no cell is called “sud”/,
    ],
    [
      'an address with a path',
      { cells: [{ ...cells[0], url: 'https://a.example/b' }], organisations: [] },
      /url/,
    ],
    ['no version', { version: undefined }, /version/],
  ])('is refused with %s', async (_, said, err) => {
    if (typeof said === 'string') writeFileSync(file, said)
    else write({ version: 7, cells, organisations: places, ...said })
    const told = await ask('check', file)
    expect(told.code).toBe(1)
    expect(told.err).toMatch(err)
  })
})

describe('A directory held against a cell', () => {
  let database: Database
  let environment: Record<string, string>
  beforeAll(async () => {
    const address = await newDatabase()
    environment = { DATABASE_URL: address, LANG: 'en' }
    database = openPostgres(address, 1)
    await database.script(`
      insert into organisation (organisation, name, zone) values
        ('brest', 'Brest', 'Europe/Paris'), ('quimper', 'Quimper', 'Europe/Paris');
      insert into site (organisation, site, name, origins) values
        ('brest', 'brest-port', '{"fr": "Port"}', '{}')`)
  })
  afterAll(() => database.close())

  const check = (cell: string) => types(['cells', 'check', file, '--cell', cell], environment)

  it('names what it has too much, too little and otherwise', async () => {
    writeSound()
    const ouest = await check('ouest')
    expect(ouest.code).toBe(1)
    expect(ouest.err).toContain('brest: its sites or keys changed since the directory.')
    expect(ouest.err).toContain('quimper: it is in ouest, and the directory says nobody.')
    expect((await check('est')).err).toContain('metz: the directory says est, and it is not there.')
  })

  it('takes over what a cell holds, and is alike then', async () => {
    writeSound()
    const noted = await types(['cells', 'note', file, 'ouest'], environment)
    expect(noted, noted.err).toMatchObject({ code: 0 })
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      version: 8,
      organisations: [
        { organisation: 'brest', sites: ['brest-port'], keys: [] },
        { organisation: 'metz', cell: 'est' },
        { organisation: 'quimper', cell: 'ouest' },
      ],
    })
    expect(await check('ouest')).toMatchObject({ code: 0 })
  })

  it('does not take over what another cell is said to hold', async () => {
    writeSound()
    const before = readFileSync(file, 'utf8')
    expect(await types(['cells', 'note', file, 'est'], environment)).toMatchObject({
      code: 1,
      err: expect.stringContaining(
        'The directory says that ouest holds brest, and est holds it too',
      ),
    })
    expect(readFileSync(file, 'utf8')).toBe(before)
  })
})
