import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Queryable } from '../../../../hub/platform/database/database.ts'
import { disableJit } from '../../../../hub/platform/database/disable-jit.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { types } from '../../../world/command.ts'
import { hasPooler, type Pooler, startPooler } from '../../../world/pooler.ts'
import { ownFolder } from '../../../world/product.ts'
import { runResource } from '../../../world/run-resource.ts'
import { newDatabase } from '../../../world/stores.ts'

const jit = async (database: Queryable) =>
  (await database.query<{ jit: string }>('show jit')).map((row) => row.jit)

/** What a connection is given that asks for nothing. */
async function byItself(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query('show jit')
  await client.end()
  return rows[0].jit
}

describe('A connection of a hub to PostgreSQL', () => {
  it('has no statement compiled, though the server would', async () => {
    const url = await newDatabase()
    expect(await byItself(url)).toBe('on')
    const database = openPostgres(url, 4)
    const many = Array.from({ length: 8 }, () => jit(database))
    expect(new Set((await Promise.all(many)).flat())).toEqual(new Set(['off']))
    expect(await database.transaction(jit)).toEqual(['off'])
    await disableJit(database)
    await database.close()
    // Its own session is enough: nothing was said of the role.
    expect(await byItself(url)).toBe('on')
  })
})

describe.skipIf(!hasPooler)('A hub behind a PgBouncer', () => {
  let url: string
  let poolers: [Pooler, Pooler]
  const folder = ownFolder()
  const by = (nth: 0 | 1) => `${poolers[nth].url}${new URL(url).pathname}`
  beforeAll(async () => {
    url = await newDatabase()
    poolers = [
      await startPooler(await runResource('postgres')),
      await startPooler(await runResource('postgres')),
    ]
  })
  afterAll(async () => {
    for (const pooler of poolers) await pooler.stop()
    folder.remove()
  })
  const doctor = async (nth: 0 | 1) =>
    (await types(['doctor'], { DATABASE_URL: by(nth), PARVIS_DATA: folder.path, PORT: '1' })).out

  it('has none compiled by connections that are made once it has started, and doctor says so before', async () => {
    expect(await doctor(0)).toMatch(/✗ JIT is on: .*ALTER ROLE parvis SET jit = off/)
    const database = openPostgres(by(0))
    await disableJit(database)
    await database.close()
    const later = openPostgres(by(1))
    expect([await jit(later), await later.transaction(jit)]).toEqual([['off'], ['off']])
    await later.close()
    expect(await doctor(1)).not.toMatch(/JIT/)
  })
})
