import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrations } from '../../../../hub/migrations/list.ts'
import { migrate, SchemaRefused } from '../../../../hub/migrations/migrate.ts'
import { openEmbedded } from '../../../../hub/platform/database/embedded.ts'
import { FolderInUse } from '../../../../hub/platform/database/lock.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { emptyDatabase, emptyStores, newDatabase, openNewEmbedded } from '../../../world/stores.ts'

/** The number of every migration there is. */
const every = migrations.map(({ number }) => number)

describe('The folder of the embedded database', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parvis-folder-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('belongs to one process: a second one is refused and nothing is harmed', async () => {
    const first = await openNewEmbedded(folder)
    await migrate(first)
    await first.query(`insert into organisation values ('a', 'A', 'Europe/Paris')`)
    await expect(openEmbedded(folder)).rejects.toThrow(FolderInUse)
    await expect(openEmbedded(folder)).rejects.toThrow(String(process.pid))
    await first.query(`insert into organisation values ('b', 'B', 'Europe/Paris')`)
    await first.close()

    const again = await openEmbedded(folder)
    expect(await again.query('select organisation from organisation order by 1')).toHaveLength(2)
    await again.close()
  })

  it('is free again when the process that held it was killed', async () => {
    const holder = fork(new URL('../../../fixtures/hold-folder.js', import.meta.url), [folder])
    await new Promise((resolve) => holder.once('message', resolve))
    await expect(openEmbedded(folder)).rejects.toThrow(String(holder.pid))
    const dead = new Promise((resolve) => holder.once('exit', resolve))
    holder.kill('SIGKILL')
    await dead
    const database = await openEmbedded(folder)
    expect(await migrate(database)).toEqual(every)
    await database.close()
  })
})

describe.each(emptyStores)('The schema, on $store', ({ open }) => {
  it('is brought up to date once', async () => {
    const database = await open()
    expect(await migrate(database)).toEqual(every)
    expect(await migrate(database)).toEqual([])
    await database.close()
  })

  it('that a later release has brought further is left as it is', async () => {
    const database = await open()
    await migrate(database)
    await database.query(`insert into migration (number, name) values (999, 'to come')`)
    expect(await migrate(database)).toEqual([])
    await database.close()
  })

  it('of the time before the first release is refused, and nothing is changed', async () => {
    const database = await open()
    await database.script(`
      create table migration (number int primary key, name text not null);
      insert into migration values (1, 'memory'), (2, 'agents')`)
    const refused = migrate(database)
    await expect(refused).rejects.toThrow(SchemaRefused)
    await expect(refused).rejects.toThrow('Name an empty database in DATABASE_URL')
    expect(await database.query('select number from migration')).toHaveLength(2)
    await database.close()
  })

  it('has a function as this release writes it, unless a later one wrote it anew', async () => {
    const database = await open()
    await migrate(database)
    const replace = (schema: number) =>
      database.script(`
        create or replace function is_retention() returns boolean language sql as 'select true';
        update migration_function set digest = 'another', schema = ${schema} where name = 'let-go'`)
    const retention = async () => {
      const [row] = await database.query<{ is: boolean }>('select is_retention() as is')
      return row?.is
    }
    await replace(999)
    await migrate(database)
    expect(await retention()).toBe(true)
    await replace(0)
    await migrate(database)
    expect(await retention()).toBe(false)
    await database.close()
  })

  it('rolls back all of a transaction or nothing', async () => {
    const database = await open()
    await migrate(database)
    const failing = database.transaction(async (transaction) => {
      await transaction.query(`insert into organisation values ('a', 'A', 'Europe/Paris')`)
      throw new Error('on purpose')
    })
    await expect(failing).rejects.toThrow('on purpose')
    expect(await database.query('select 1 from organisation')).toEqual([])
    await database.close()
  })
})

describe('Hubs that start together on one PostgreSQL', () => {
  it('bring its schema up to date once between them', async () => {
    const url = await emptyDatabase()
    const hubs = Array.from({ length: 6 }, () => openPostgres(url, 2))
    const applied = await Promise.all(hubs.map((database) => migrate(database)))
    expect(applied.flat().sort((a, b) => a - b)).toEqual(every)
    await Promise.all(hubs.map((database) => database.close()))
  })
})

describe('A PostgreSQL that drops every connection', () => {
  it('fails the transactions under way, and the process goes on with others', async () => {
    const url = await newDatabase()
    const lost: Error[] = []
    const database = openPostgres(url, 5, (error) => void lost.push(error))
    const admin = openPostgres(url, 1)
    let drop = () => {}
    const dropped = new Promise<void>((resolve) => {
      drop = resolve
    })
    // Some wait between two statements and some in one.
    const work = [1, 2, 3, 4, 5].map((turn) => {
      let begin = () => {}
      const begun = new Promise<void>((resolve) => {
        begin = resolve
      })
      const done = database.transaction(async (transaction) => {
        await transaction.query('select 1')
        begin()
        if (turn % 2 === 0) await dropped
        await transaction.query('select pg_sleep(60)')
      })
      return { begun, failed: done.catch((error: Error) => error) }
    })
    await Promise.all(work.map(({ begun }) => begun))
    await admin.query(
      `select pg_terminate_backend(pid, 5000) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid()`,
    )
    drop()
    for (const { failed } of work) expect(await failed).toBeInstanceOf(Error)
    expect(lost).not.toEqual([])
    const again = database.transaction((transaction) => transaction.query('select 1 as one'))
    expect(await again).toEqual([{ one: 1 }])
    await Promise.all([database.close(), admin.close()])
  })
})
