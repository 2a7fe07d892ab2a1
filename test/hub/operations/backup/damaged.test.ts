import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createBackupFile } from '../../../../hub/operations/backup/backup-file.ts'
import { openBackupFile } from '../../../../hub/operations/backup/open-backup-file.ts'
import { restoreTables } from '../../../../hub/operations/backup/restore.ts'
import { openEmbedded } from '../../../../hub/platform/database/embedded.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { allRows } from '../../../world/all-rows.ts'
import { types } from '../../../world/command.ts'
import { fillTown } from '../../../world/filled-town.ts'
import { ownFolder, secret } from '../../../world/product.ts'
import { canMountDisks, mountSmallDisk, takeAllRoom } from '../../../world/small-disk.ts'
import { emptyDatabase, newDatabase, openNewEmbedded } from '../../../world/stores.ts'

const folder = ownFolder()

/** A backup that is whole. */
const whole = join(folder.path, 'whole.backup')

afterAll(() => folder.remove())

const isEmpty = async (address: string) => {
  const database = openPostgres(address, 1)
  const rows = await allRows(database)
  await database.close()
  return Object.keys(rows).length === 0
}

describe('A backup', () => {
  let bytes: Buffer
  let key: string
  beforeAll(async () => {
    const filled = join(folder.path, 'filled')
    await (await openNewEmbedded(filled)).close()
    const database = await openEmbedded(filled)
    await fillTown(database, join(folder.path, 'seals'))
    await database.close()
    const environment = { PARVIS_DATA: filled, PARVIS_SECRET: secret }
    const { code, out } = await types(['backup', whole, '--clear'], environment)
    expect(code).toBe(0)
    key = /^Signed by ([\w-]{43}):/m.exec(out)?.[1] ?? ''
    bytes = readFileSync(whole)
  }, 240_000)
  const damaged = join(folder.path, 'damaged.backup')
  const data = join(folder.path, 'nowhere')
  const restore = (path: string) =>
    types(['restore', path], { PARVIS_DATA: data, PARVIS_SECRET: secret })

  it.each([0, 1, 17, 0.5, -1])(
    'that is cut short (%d) is refused before anything is made',
    async (kept) => {
      const length = kept === 0.5 ? Math.floor(bytes.length / 2) : kept
      writeFileSync(damaged, bytes.subarray(0, length))
      expect(await restore(damaged)).toMatchObject({
        code: 1,
        out: '',
        err: expect.stringMatching(/ is (cut short|not a backup).* Nothing was restored\./),
      })
      expect(existsSync(data)).toBe(false)
    },
  )

  it('with one byte changed is refused, wherever it is', async () => {
    const all = [...Array(20).keys()].map((n) => Math.floor((bytes.length / 20) * n))
    for (const at of [...all, 9, bytes.length - 92, bytes.length - 40, bytes.length - 1]) {
      const changed = Buffer.from(bytes)
      changed.writeUInt8((bytes.readUInt8(at) + 1) % 256, at)
      writeFileSync(damaged, changed)
      expect(await restore(damaged), `byte ${at}`).toMatchObject({
        code: 1,
        err: expect.stringContaining('Nothing was restored.'),
      })
    }
    expect(existsSync(data)).toBe(false)
  })

  it('is not restored over what is there, nor with another secret', async () => {
    const full = await newDatabase()
    const over = await types(['restore', whole], { DATABASE_URL: full, PARVIS_SECRET: secret })
    expect(over).toMatchObject({ code: 1, err: expect.stringContaining('is not empty') })
    const empty = await emptyDatabase()
    const environment = { DATABASE_URL: empty, PARVIS_SECRET: 'another secret than the one of it' }
    const other = await types(['restore', whole], environment)
    expect(other).toMatchObject({ code: 1, err: expect.stringContaining('with another secret') })
    expect(await isEmpty(empty)).toBe(true)
  })

  it('whose restoring is broken off in the middle leaves the database empty', async () => {
    const address = await emptyDatabase()
    const [database, admin] = [openPostgres(address, 1), openPostgres(address, 1)]
    const tables: string[] = []
    async function* broken() {
      for await (const part of (await openBackupFile(whole)).read(() => {})) {
        yield part
        if (tables.length > 20)
          await admin.query(
            `select pg_terminate_backend(pid) from pg_stat_activity
             where datname = current_database() and pid <> pg_backend_pid() and usename is not null`,
          )
      }
    }
    const follow = { tell: () => {}, done: (table: string) => void tables.push(table) }
    const restoring = restoreTables(database, broken(), { ...follow, secret: null })
    // The second is what `pg` says of the query after the one that was cut off.
    await expect(restoring).rejects.toThrow(/terminat|not queryable/)
    expect(tables.length).toBeGreaterThan(20)
    await Promise.all([database.close(), admin.close()])
    expect(await isEmpty(address)).toBe(true)
  })

  it('is restored by a role that may hand the log over, and backed up by it', async () => {
    const address = new URL(await emptyDatabase())
    const admin = openPostgres(address.href, 1)
    const role = `r${address.pathname.slice(2, 14)}_restores`
    await admin.script(`
      do $$ begin
        if not exists (select from pg_roles where rolname = 'parvis_access_log') then
          create role parvis_access_log nologin;
        end if;
      end $$;
      create role ${role} login createrole;
      grant all on database ${address.pathname.slice(1)} to ${role};
      alter schema public owner to ${role};
      grant parvis_access_log to ${role} with admin true, inherit false, set false`)
    address.username = role
    const environment = { DATABASE_URL: address.href, PARVIS_SECRET: secret }
    expect(await types(['restore', whole], environment)).toMatchObject({ code: 0 })
    const owners = await admin.query(
      `select distinct tableowner as owner from pg_tables where schemaname = 'access_log'
         and tablename <> 'alarm'`,
    )
    expect(owners).toEqual([{ owner: 'parvis_access_log' }])
    const own = openPostgres(address.href, 1)
    const emptied = own.script('delete from access_log.purged')
    await expect(emptied).rejects.toThrow(/permission denied/)
    await own.close()
    const file = join(folder.path, 'by-role.backup')
    expect(await types(['backup', file, '--clear'], environment)).toMatchObject({ code: 0 })
    await admin.script(`drop owned by ${role} cascade; drop role ${role}`)
    await admin.close()
  })

  it('is never written over a file, nor half under its own name', async () => {
    const file = join(folder.path, 'kept.backup')
    copyFileSync(whole, file)
    const environment = { DATABASE_URL: await newDatabase(), PARVIS_SECRET: secret }
    const again = await types(['backup', file, '--clear'], environment)
    expect(again).toMatchObject({ code: 1, err: expect.stringContaining('is there already') })
    expect(readFileSync(file).equals(bytes)).toBe(true)
    const empty = { DATABASE_URL: await emptyDatabase() }
    const nothing = await types(['backup', join(folder.path, 'none.backup'), '--clear'], empty)
    expect(nothing).toMatchObject({ code: 1, err: expect.stringContaining('nothing of Parvis') })
    expect(readdirSync(folder.path).filter((name) => name.includes('none'))).toEqual([])
  })

  it('does not take the name of one that was whole sooner', async () => {
    const file = join(folder.path, 'both.backup')
    const late = await createBackupFile(file)
    await late.put(Buffer.from('late'))
    copyFileSync(whole, file)
    await expect(late.finish()).rejects.toThrow('is there already')
    await late.abandon()
    expect(readFileSync(file).equals(bytes)).toBe(true)
    expect(readdirSync(folder.path).filter((name) => name.includes('unfinished'))).toEqual([])
  })

  it('restored without its secret gets no other one', async () => {
    const environment = { DATABASE_URL: await emptyDatabase(), PARVIS_DATA: data }
    const words = ['restore', whole, '--trust', key]
    expect(await types(words, environment)).toMatchObject({ code: 0 })
    const told = await types(['promise', 'rotate'], environment)
    expect(told).toMatchObject({ code: 1, err: expect.stringContaining('and none is here') })
    expect(existsSync(join(data, 'secret'))).toBe(false)
  })

  it('says in words why it cannot be written', async () => {
    const nowhere = await types(['backup', join(folder.path, 'none', 'x.backup'), '--clear'], {
      ...{ DATABASE_URL: await newDatabase(), PARVIS_SECRET: secret },
    })
    expect(nowhere).toMatchObject({
      code: 1,
      err: expect.stringContaining('there is no such folder. Nothing was kept of it.'),
    })
  })

  it.skipIf(!canMountDisks)(
    'that fills its disk leaves nothing there but the one before',
    async () => {
      const disk = mountSmallDisk(2)
      const before = join(disk.path, 'before.backup')
      copyFileSync(whole, before)
      const room = takeAllRoom(disk.path)
      try {
        const told = await types(['backup', join(disk.path, 'full.backup'), '--clear'], {
          ...{ DATABASE_URL: await newDatabase(), PARVIS_SECRET: secret },
        })
        expect(told).toMatchObject({
          code: 1,
          err: expect.stringContaining('no room is left there. Nothing was kept of it.'),
        })
        expect(readdirSync(disk.path).filter((name) => name.includes('backup'))).toEqual([
          'before.backup',
        ])
        expect(readFileSync(before).equals(bytes)).toBe(true)
      } finally {
        await room.free()
        disk.close()
      }
    },
  )

  it('that is looked at without the secret is not called unlike', async () => {
    const environment = { PARVIS_DATA: data, DATABASE_URL: await emptyDatabase() }
    const words = ['restore', whole, '--verify', '--server', '--trust', key]
    const { code, err } = await types(words, environment)
    expect(code).toBe(1)
    expect(err).toContain('and not all was looked at.')
    expect(err).not.toContain('does not bring back')
  })
})
