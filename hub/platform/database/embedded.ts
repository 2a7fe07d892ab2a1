import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { Database, Parameter, Queryable } from './database.ts'
import { copyInSlices } from './embedded-copy.ts'
import { nameFolderFault } from './folder-fault.ts'
import { lockFolder } from './lock.ts'
import { SyncedFolder, syncedStart, syncFolder } from './synced-folder.ts'
import { explainUnusable } from './unusable-files.ts'

type Runner = Pick<PGlite, 'query' | 'exec'>

/**
 * Opens PGlite: PostgreSQL in this process, with its files in a folder.
 * PGlite accepts a second process on the same files, and both would corrupt them. So the hub locks
 * the folder before it opens the database and until it closes it.
 * @param folder parent of `postgres/` and of the lock; created when missing. `null` keeps all in
 *   memory.
 * @param dump a PGlite dump to start a new database from; without it the database is empty
 * @throws FolderInUse, FilesUnusable, or an error of the file system with its code
 */
export async function openEmbedded(folder: string | null, dump?: Blob): Promise<Database> {
  const release = folder === null ? async () => {} : lockFolder(folder)
  try {
    const pglite = await openFiles(folder && join(folder, 'postgres'), dump)
    const held = new Set<string>()
    return {
      kind: 'embedded',
      ...queryable(pglite),
      transaction: (work) => pglite.transaction((transaction) => work(queryable(transaction))),
      copying: (work) =>
        pglite.transaction((transaction) =>
          work({ ...queryable(transaction), ...copyInSlices(transaction) }),
        ),
      // This process alone has the folder.
      async hold(name) {
        if (held.has(name)) return null
        held.add(name)
        return async () => void held.delete(name)
      },
      async join(_, first) {
        await first()
        return async () => {}
      },
      async listen(channel, heard) {
        await pglite.listen(channel, heard)
      },
      async close() {
        await pglite.close()
        await release()
      },
    }
  } catch (error) {
    await release()
    throw nameFolderFault(error)
  }
}

async function openFiles(files: string | null, dump?: Blob): Promise<PGlite> {
  const start = dump ? { loadDataDir: dump } : {}
  if (files === null) return PGlite.create(start)
  const isNew = !existsSync(join(files, 'PG_VERSION'))
  const fs = new SyncedFolder(files)
  const creating = PGlite.create({ ...start, fs, startParams: syncedStart })
  const pglite = await creating.catch((error: unknown) => {
    throw isNew ? error : explainUnusable(files, error)
  })
  if (isNew) syncFolder(files)
  return pglite
}

function queryable(runner: Runner): Queryable {
  return {
    async query<Row>(sql: string, parameters: readonly Parameter[] = []) {
      return (await runner.query<Row>(sql, [...parameters])).rows
    },
    async script(sql) {
      await runner.exec(sql)
    },
  }
}
