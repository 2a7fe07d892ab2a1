import { readdirSync, renameSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Offer } from '../../catalogue/services/offer.ts'
import type { Database } from '../../platform/database/database.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { escapeForTerminal } from '../../platform/terminal/terminal-escape.ts'
import { noOutbox } from '../../requests/delivery/queue/outbox.ts'
import type { Holder } from '../../requests/intake/insert-requests-sql.ts'
import type { IntakeDeps } from '../../requests/intake/recording.ts'
import { checkMapping, requireServices } from '../import/read-mapping.ts'
import { ImportTaken } from '../import/run-import.ts'
import { type Looks, lookAt } from './at-rest.ts'
import { codeOf, FolderFailure } from './failure.ts'
import { moveTakenFile } from './move-taken-file.ts'
import { createPlaces, freePath, takenName } from './places.ts'
import type { FolderSettings } from './settings.ts'

/** A watched folder, and its organisation. */
export interface WatchedFolder {
  settings: FolderSettings
  holder: Holder
  offer: Offer
  deps: IntakeDeps & { database: Database }
  looks: Looks
  /** Returns whether the hub is stopping: the current file resumes later. */
  isStopped?(): boolean
}

/** The result of one round: files, their lines, and obstacles. */
export interface FolderRound {
  done: number
  refused: number
  /** Files postponed. */
  waiting: number
  created: number
  updated: number
  unchanged: number
  rejected: number
  /** Sentences for the administrator; the next round tries again. */
  failures: string[]
}

/**
 * Imports the complete files of a folder, oldest first. Each ends in `done`, or in `refused` with
 * the reason; none is deleted or half imported.
 * @returns `null` where another hub is reading it
 * @throws a database error, once every file was tried
 */
export async function readFolder(watched: WatchedFolder): Promise<FolderRound | null> {
  const { organisation, source } = watched.holder
  const giveBack = await watched.deps.database.hold(`folder ${organisation}/${source}`)
  if (!giveBack) return null
  const counts = { created: 0, updated: 0, unchanged: 0, rejected: 0 }
  const round: FolderRound = { done: 0, refused: 0, waiting: 0, ...counts, failures: [] }
  try {
    await takeAll(watched, round)
  } catch (error) {
    const said = formatObstacle(watched.settings.folder, error)
    if (said === null) throw error
    round.failures.push(said)
  } finally {
    await giveBack()
  }
  return round
}

async function takeAll(watched: WatchedFolder, round: FolderRound): Promise<void> {
  const { settings, deps, looks, isStopped = () => false } = watched
  const { folder, mapping, tells_usagers } = settings
  const { ready, waiting, failures } = lookAt(folder, looks, deps.clock())
  if (mapping) requireServices(checkMapping(mapping, `of ${folder}`, true), watched.offer)
  const places = createPlaces(folder)
  const outbox = tells_usagers ? deps.outbox : noOutbox
  const taking = { ...watched, deps: { ...deps, outbox }, places, mapping, isStopped }
  round.waiting += waiting
  round.failures.push(...failures)
  const left = readdirSync(places.taking).sort()
  let fault: unknown
  for (const [at, name] of [...left, ...ready].entries()) {
    if (isStopped()) break
    try {
      const taken =
        at < left.length
          ? await moveTakenFile(name, taking)
          : await moveTakenFile(claim(name), taking, looks.get(name))
      if (taken.how === 'later') round.waiting++
      else round[taken.how]++
      if (taken.how !== 'done') continue
      for (const one of ['created', 'updated', 'unchanged'] as const) round[one] += taken.run[one]
      round.rejected += taken.run.refused
    } catch (error) {
      round.waiting++
      const said = formatObstacle(name, error)
      if (said === null) fault ??= error
      else if (said) round.failures.push(said)
    }
  }
  if (round.created + round.updated > 0) outbox.wake()
  if (fault) throw fault

  /**
   * Moves a file away, so that a new one of the same name cannot replace it.
   * @returns its new name
   */
  function claim(name: string): string {
    const path = freePath(join(places.taking, takenName(name, deps.clock())))
    renameSync(join(folder, name), path)
    return basename(path)
  }
}

/**
 * Formats a temporary obstacle; nothing where another process imports the file, `null` for a bug.
 */
function formatObstacle(name: string, error: unknown): string | null {
  if (error instanceof ImportTaken || codeOf(error) === 'ENOENT') return ''
  if (error instanceof FolderFailure) return error.message
  if (error instanceof SettingRefused) return escapeForTerminal(error.message)
  if (codeOf(error) === undefined) return null
  return new FolderFailure('could not be taken', name, error).message
}
