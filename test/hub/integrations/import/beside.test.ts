import { existsSync, linkSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { migrate } from '../../../../hub/migrations/migrate.ts'
import { openEmbedded } from '../../../../hub/platform/database/embedded.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { types } from '../../../world/command.ts'
import { declareTown } from '../../../world/declare-town.ts'
import { eventually } from '../../../world/eventually.ts'
import { ownFolder } from '../../../world/product.ts'
import { said } from '../../../world/said-requests.ts'
import { newDatabase } from '../../../world/stores.ts'
import { times } from '../../../world/times.ts'
import { town } from '../../../world/town.ts'

const memories = [
  {
    store: 'PGlite',
    prepare: async (PARVIS_DATA: string): Promise<Record<string, string>> => ({ PARVIS_DATA }),
  },
  {
    store: 'PostgreSQL',
    prepare: async (PARVIS_DATA: string) => ({ PARVIS_DATA, DATABASE_URL: await newDatabase() }),
  },
]

/** A request of a past that every clock agrees on. */
const past = (reference: string, change: Record<string, unknown> = {}) =>
  said(reference, { received_at: '2020-11-20T08:00:00Z', promise: undefined, ...change })
const lines = (...all: object[]) => all.map((one) => `${JSON.stringify(one)}\n`).join('')

describe.each(memories.slice(-times(1, memories.length)))(
  'The file written beside an import, on $store',
  ({ store, prepare }) => {
    const folder = ownFolder()
    let memory: Record<string, string>
    const open = async () => {
      const url = memory['DATABASE_URL']
      return url ? openPostgres(url, 3) : openEmbedded(memory['PARVIS_DATA'] ?? null)
    }
    beforeAll(async () => {
      const secret = { PARVIS_SECRET: 'a secret of the tests, known to all of them' }
      memory = { ...secret, ...(await prepare(join(folder.path, 'data'))) }
      const database = await open()
      await migrate(database)
      await declareTown(database)
      await database.close()
    })
    afterAll(() => folder.remove())

    const at = (name: string) => join(folder.path, name)
    const file = (name: string, content: string) => {
      writeFileSync(at(name), content)
      return at(name)
    }
    const importing = (path: string, ...more: string[]) =>
      types(
        ['import', 'requests', path, '--organisation', town.organisation, '--source', 'b', ...more],
        memory,
      )

    it('is never written over: codes are nowhere else', async () => {
      const codes = at('codes.csv')
      const path = file('one.ndjson', lines(past('A-1'), past('A-2', { service: 'piscine' })))
      expect((await importing(path, '--codes', codes)).code).toBe(3)
      const given = readFileSync(codes, 'utf8')
      expect(given).toMatch(/\nA-1,/)
      const other = file('two.ndjson', lines(past('A-3')))
      for (const again of [path, other])
        for (const option of ['codes', 'rejects'])
          expect(await importing(again, `--${option}`, codes)).toEqual({
            code: 1,
            out: '',
            err: `${codes} is not empty, and is not written over. Name another file for --${option}, or move that one: nothing was imported.\n`,
          })
      expect(readFileSync(codes, 'utf8')).toBe(given)
      const empty = file('empty.csv', '')
      expect((await importing(other, '--codes', empty)).code).toBe(0)
      expect(readFileSync(empty, 'utf8')).toMatch(/\nA-3,/)
    })

    it('is never the file that is read, by whatever name, nor one file for both', async () => {
      const content = lines(past('B-1'))
      const path = file('rejects.ndjson', content)
      symlinkSync(path, at('symbolic.ndjson'))
      linkSync(path, at('hard.ndjson'))
      const refused = async (...more: string[]) => {
        const { code, err } = await importing(path, ...more)
        expect(code).toBe(1)
        return err.replaceAll(`${folder.path}/`, '')
      }
      for (const name of ['rejects.ndjson', 'symbolic.ndjson', 'hard.ndjson'])
        for (const option of ['rejects', 'codes'])
          expect(await refused(`--${option}`, at(name))).toBe(
            `--${option} is ${name}, the file to import itself. Name another file: nothing was imported.\n`,
          )
      expect(
        await refused('--rejects', at('both'), '--codes', join(folder.path, '.', 'both')),
      ).toBe(
        '--rejects and --codes are the same file, both. Name another file: nothing was imported.\n',
      )
      expect(readFileSync(path, 'utf8')).toBe(content)
      expect(existsSync(at('both'))).toBe(false)
    })

    it('is named anew when what was rejected is mended', async () => {
      const path = file('three.ndjson', lines(past('C-1', { service: 'piscine' })))
      const [rejects, codes] = [at('bad.ndjson'), at('new.csv')]
      const { err } = await importing(path, '--rejects', rejects, '--codes', codes)
      const [more, next] = [at('bad-2.ndjson'), at('new-2.csv')]
      expect(err.trimEnd()).toMatch(new RegExp(`--rejects ${more} --codes ${next}$`))
      writeFileSync(rejects, readFileSync(rejects, 'utf8').replace('piscine', 'voirie'))
      expect((await importing(rejects, '--rejects', more, '--codes', next)).code).toBe(0)
      expect(readFileSync(next, 'utf8')).toMatch(/\nC-1,/)
    })

    it('goes on where it was when the import was stopped, and holds what that one gave', async () => {
      const [codes, rejects] = [at('going-on.csv'), at('going-on.ndjson')]
      const many = Array.from({ length: 1500 }, (_, n) =>
        past(`D-${n}`, n % 500 === 0 ? { service: 'piscine' } : {}),
      )
      const path = file('four.ndjson', lines(...many))
      // Whoever imports changes their mind once codes are there.
      let isAsked = false
      const asked = vi.spyOn(process, 'once').mockImplementation((event, hear) => {
        const look = () => {
          if ((statSync(codes, { throwIfNoEntry: false })?.size ?? 0) > 100) hear()
          else setImmediate(look)
        }
        if (event === 'SIGINT' && !isAsked) look()
        isAsked = true
        return process
      })
      const stopped = await importing(path, '--codes', codes, '--rejects', rejects)
      asked.mockRestore()
      expect([stopped.code, stopped.err]).toEqual([
        1,
        expect.stringContaining('goes on from there'),
      ])
      writeFileSync(
        codes,
        `${readFileSync(codes, 'utf8')}D-999,of a row that was never recorded\r\n`,
      )
      const other = file('other.csv', 'D-0,elsewhere\r\n')
      expect((await importing(path, '--codes', other)).err).toContain('is not written over')
      expect((await importing(path, '--codes', codes, '--rejects', rejects)).code).toBe(3)
      const [header, ...given] = readFileSync(codes, 'utf8').trimEnd().split('\r\n')
      expect(header).toBe('reference,tracking_code,tracking_url')
      expect(given.map((one) => one.split(',')[0])).toEqual(
        many.flatMap(({ reference, service }) => (service === 'piscine' ? [] : [reference])),
      )
      expect(readFileSync(rejects, 'utf8').trimEnd().split('\n')).toHaveLength(3)
    })

    if (store === 'PostgreSQL')
      it('is of one process at a time', async () => {
        const codes = at('one-process.csv')
        const path = file('five.ndjson', lines(past('E-1')))
        const database = await open()
        try {
          const first = await database.transaction(async (transaction) => {
            await transaction.query('lock table request in exclusive mode')
            const under = importing(path, '--codes', codes)
            // Other databases of the server have locks of their own.
            await eventually(async () => {
              const waiting = await database.query(
                `select from pg_locks join pg_database d on d.oid = database
                 where not granted and d.datname = current_database()`,
              )
              expect(waiting).toHaveLength(1)
            })
            const second = await importing(path, '--codes', codes)
            expect([second.code, second.err]).toEqual([
              1,
              'Another process imports the same file. This one stops.\n',
            ])
            const six = file('six.ndjson', lines(past('E-2')))
            expect((await importing(six, '--codes', codes)).err).toMatch(/^Another import writes /)
            return { under }
          })
          expect((await first.under).code).toBe(0)
          expect(readFileSync(codes, 'utf8')).toMatch(/\nE-1,/)
        } finally {
          await database.close()
        }
      })
  },
)
