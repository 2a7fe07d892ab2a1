import { fdatasyncSync, fsyncSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { syncPath } from './sync-path.ts'

type Options = Parameters<NodeFS['init']>[1]

/** What Emscripten hands to `fsync`: an open file of the mounted folder. */
interface Stream {
  nfd: number
  path?: string
}

/**
 * The folder of an embedded database, whose files reach the disk when PostgreSQL asks for it: the
 * write-ahead log before each commit is acknowledged, data files before a checkpoint recycles it.
 * Emscripten's own folder answers `fsync` without doing it, so a power cut lost acknowledged commits.
 */
export class SyncedFolder extends NodeFS {
  override async init(pglite: PGlite, options: Options): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pglite, options)
    const preRun = [emscriptenOpts.preRun ?? []].flat()
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...preRun, syncStreams] } }
  }
}

/** Start parameters of PGlite with `fsync` on. Its `fdatasync` never reaches the folder; `fsync` does. */
export const syncedStart: string[] = [
  ...PGlite.defaultStartParams.filter((one) => one !== '-F'),
  ...['-c', 'wal_sync_method=fsync'],
]

function syncStreams(module: { NODEFS?: unknown }): void {
  const { stream_ops: operations } = module.NODEFS as { stream_ops: object }
  Object.assign(operations, {
    fsync({ nfd, path }: Stream) {
      // A segment of the log has its full size from the start: its bytes are enough.
      if (path?.includes('/pg_wal/0')) fdatasyncSync(nfd)
      else fsyncSync(nfd)
      return 0
    },
  })
}

/** Syncs a new folder with everything in it, which nothing did while it was made. */
export function syncFolder(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) syncFolder(path)
    else if (entry.isFile()) syncPath(path)
  }
  syncPath(folder)
  syncPath(dirname(folder))
}
