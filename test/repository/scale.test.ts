import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database, Queryable } from '../../hub/platform/database/database.ts'
import { openPostgres } from '../../hub/platform/database/postgres.ts'
import { document, listScaleSteps, writeScale } from '../documents/scale.ts'
import { newDatabase } from '../world/stores.ts'
import { standIns } from './distribution/stand-ins.ts'
import { read } from './files.ts'

const references = `select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) as it
  from pg_constraint where contype = 'f' order by 1`
const listReferences = async (database: Queryable) =>
  (await database.query<{ it: string }>(references)).map(({ it }) => it)

describe('The statements that distribute a hub', () => {
  let database: Database
  beforeAll(async () => {
    database = openPostgres(await newDatabase())
  })
  afterAll(() => database.close())

  /** Runs some statements where stand-ins check what Citus would, and takes all back. */
  const tryOut = async <T>(
    statements: readonly string[],
    look: (transaction: Queryable) => Promise<T>,
  ): Promise<T> => {
    const result: { value?: T } = {}
    const back = new Error('back')
    const done = database.transaction(async (transaction) => {
      await transaction.script(standIns)
      for (const statement of statements) await transaction.script(statement)
      result.value = await look(transaction)
      throw back
    })
    await done.catch((error) => {
      if (error !== back) throw error
    })
    return result.value as T
  }
  const all = async () => (await listScaleSteps(database)).flatMap(({ statements }) => statements)

  it('are those of the documentation, which `npm run documents` writes', async () => {
    expect(read(document)).toBe(await writeScale(database))
  })

  it('run as written, place each table and keep each foreign key', async () => {
    const before = await listReferences(database)
    const { after, wrong } = await tryOut(await all(), async (transaction) => ({
      after: await listReferences(transaction),
      wrong: await transaction.query('select * from citus_wrong_references()'),
    }))
    expect(after).toEqual(before)
    expect(wrong).toEqual([])
    expect(before.length).toBeGreaterThan(60)
  })

  it('let what purges the access log set that it purges where the rows are', async () => {
    const bodies = await tryOut(await all(), (transaction) =>
      transaction.query<{ body: string; owner: string }>(
        `select prosrc as body, pg_get_userbyid(proowner) as owner from pg_proc
         where pronamespace = 'access_log'::regnamespace and prosrc like '%access_log.purging%'`,
      ),
    )
    expect(bodies.length).toBe(3)
    const gone = await tryOut(await all(), (transaction) =>
      transaction.query(
        `select access_log.make_months('2201-01-01', '2201-01-01') as made,
           access_log.purge('nobody', '[]') as purged,
           access_log.drop_month('2001-01-01', now(), now()) as dropped`,
      ),
    )
    expect(gone).toEqual([{ made: 1, purged: 0, dropped: null }])
    for (const { body, owner } of bodies) {
      expect(body).not.toContain('set_config')
      expect(body.match(/set local access_log\.purging = '(on|off)'/g)?.length).toBeGreaterThan(1)
      expect(owner).toBe('parvis_access_log')
    }
  })

  it('would be refused before the foreign keys went', async () => {
    const some = (await all()).filter((statement) => !/(drop|add) constraint/.test(statement))
    await expect(tryOut(some, async () => null)).rejects.toThrow(/^foreign keys from reference/)
  })

  it('would be refused a foreign key to a table that is not placed', async () => {
    const some = (await all()).filter(
      (one) => !one.includes("create_reference_table('organisation')"),
    )
    const wrong = await tryOut(some, (transaction) =>
      transaction.query('select * from citus_wrong_references()'),
    )
    expect(wrong.length).toBeGreaterThan(10)
  })

  it('would be refused a key without the organisation, and columns that number themselves in between', async () => {
    const place = ["select create_distributed_table('odd', 'organisation');"]
    const tables = [
      'create table odd (organisation text, n int primary key);',
      'create table odd (organisation text primary key references organisation, n bigint generated always as identity);',
    ]
    const refused = [/do not include the distribution column/, /table with identity column/]
    for (const [at, table] of tables.entries())
      await expect(tryOut([table, ...place], async () => null)).rejects.toThrow(refused[at])
  })
})
