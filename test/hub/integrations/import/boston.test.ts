import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrate } from '../../../../hub/migrations/migrate.ts'
import { codeDigests } from '../../../../hub/platform/crypto/code-digests.ts'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { openEmbedded } from '../../../../hub/platform/database/embedded.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { types } from '../../../world/command.ts'
import { declareTown } from '../../../world/declare-town.ts'
import { hubRoot } from '../../../world/hub-root.ts'
import { ownFolder } from '../../../world/product.ts'
import { newDatabase } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const folder = ownFolder()
afterAll(() => folder.remove())
const PARVIS_SECRET = 'a secret of the tests, known to all of them'
const boston = 'test/fixtures/boston-311/requests.csv'

const memories = [
  {
    store: 'PGlite',
    prepare: async () => ({ PARVIS_DATA: join(folder.path, 'embedded') }),
    open: (memory: Record<string, string>) => openEmbedded(memory['PARVIS_DATA'] ?? null),
  },
  {
    store: 'PostgreSQL',
    prepare: async () => ({ DATABASE_URL: await newDatabase(), PARVIS_DATA: folder.path }),
    open: async (memory: Record<string, string>) => openPostgres(memory['DATABASE_URL'] ?? '', 1),
  },
]

describe.each(memories)(
  'A file of the City of Boston, imported on $store',
  ({ store, prepare, open }) => {
    let memory: Record<string, string>
    const import_ = (...more: string[]) =>
      types(
        [
          'import',
          'requests',
          boston,
          ...`--organisation ${town.organisation} --source boston --mapping boston-311`.split(' '),
          ...more,
        ],
        { ...memory, PARVIS_SECRET },
      )
    const look = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
      const database = await open(memory)
      return work(database).finally(() => database.close())
    }
    beforeAll(async () => {
      memory = await prepare()
      await look(async (database) => {
        await migrate(database)
        await declareTown(database)
      })
    })

    it('is there whole: what was promised, when it was closed, where it was', async () => {
      const codes = join(folder.path, `codes-${store}.csv`)
      const { code, out, err } = await import_('--codes', codes)
      expect([code, err]).toEqual([0, ''])
      expect(out).toMatch(
        /^264 requests: 264 new, 0 changed, 0 known already, 0 rejected\. .* a second\./,
      )
      await look(async (database) => {
        const [counts] = await database.query(
          `select (select count(*)::int from request) as requests,
           (select count(*)::int from promise) as promises,
           (select count(*)::int from promise where jws is not null) as signed,
           (select count(*)::int from request where territory is null) as nowhere,
           (select count(*)::int from request_state where state = 'closed' and how = 'observed') as closed,
           (select count(*)::int from request r join promise p using (organisation, source, reference)
            where r.completed_at > p.window_to) as late`,
        )
        expect(counts).toEqual({
          requests: 264,
          promises: 188,
          signed: 0,
          nowhere: 49,
          closed: 264,
          late: 64,
        })
        const [first] = await database.query<Record<string, unknown>>(
          `select r.*, p.window_to from request r join promise p using (organisation, source, reference)
         where reference = '311-1'`,
        )
        expect(first).toMatchObject({
          kind: 'Street Cleaning',
          channel: 'web',
          territory: 'fenway',
          state: 'closed',
          // Boston is five hours behind UTC in winter.
          received_at: new Date('2015-01-05T20:22:38Z'),
          completed_at: new Date('2015-01-05T21:37:37Z'),
          window_to: new Date('2015-01-08T08:30:00Z'),
        })
        const [header, line = ''] = readFileSync(codes, 'utf8').split('\r\n')
        expect(header).toBe('reference,tracking_code,tracking_url')
        const [reference, tracking = ''] = line.split(',')
        const digests = codeDigests(await hubRoot(database, PARVIS_SECRET), tracking).split(' ')
        expect([reference, digests[0]]).toEqual(['311-1', first?.['tracking_hash']])
      })
    })

    it('brings nothing new when it comes again, under another name too', async () => {
      const again = await import_()
      expect(again.code).toBe(0)
      expect(again.out).toMatch(/^Nothing new: this file was imported on \w+day \d{1,2} \w+\. /)
      const copy = join(folder.path, 'copy.csv')
      writeFileSync(copy, `${readFileSync(boston, 'utf8')}\n`)
      const other = await types(
        [
          'import',
          'requests',
          copy,
          `--organisation=${town.organisation}`,
          '--source',
          'boston',
          '--mapping',
          'boston-311',
        ],
        { ...memory, PARVIS_SECRET },
      )
      expect([other.code, other.out]).toEqual([
        0,
        expect.stringMatching(/264 known already.*\nNothing new\.\n$/),
      ])
      await look(async (database) => {
        const [counts] = await database.query(
          `select (select count(*)::int from request) as requests,
           (select count(*)::int from proof) as proofs,
           (select count(*)::int from request_state) as states`,
        )
        expect(counts).toEqual({ requests: 264, proofs: 264, states: 264 })
      })
    })
  },
)
