import {
  deleteMove,
  findMove,
  type Move,
  putMove,
} from '../../catalogue/organisations/moves-sql.ts'
import type { Secret } from '../../platform/crypto/secret.ts'
import type { Database } from '../../platform/database/database.ts'
import { listMovableTables } from '../../platform/database/whole-tables.ts'
import { BackupRefused } from '../backup/refused.ts'
import { copyOrganisation, deleteOrganisation } from './copy-organisation.ts'
import type { Cell } from './directory.ts'
import { listHeld } from './list-held-sql.ts'
import { requireSameRoot } from './require-same-root.ts'
import { holdJobs, passTriggers, resumeWriting, stopWriting } from './stop-writing.ts'

/** Seconds until every hub has read a site anew. */
const untilRead = 6

/** Tries, a second apart, until no hub has a job of the organisation in hand. */
const mostTries = 300

/** An organisation that goes from one cell to another. */
export interface OrganisationMove {
  from: Database
  to: Database
  organisation: string
  /** The cells of the two databases. */
  source: Cell
  target: Cell
  secret: Secret | null
  /** Says in the directory where it is. Runs again after a stop. */
  switchDirectory(): Promise<void>
  wait(seconds: number): Promise<void>
  tell(step: 'frozen' | 'copied' | 'switched' | 'let go', rows: number): void
}

/**
 * Moves an organisation to another cell. What stops it in between is nothing lost: called again, it
 * goes on. Until the switch it may be backed out of.
 * @throws BackupRefused
 */
export async function moveOrganisation(moving: OrganisationMove): Promise<void> {
  await alone(moving, async () => {
    const { from, to, organisation, source, target, secret, tell } = moving
    const before = await findMove(from, organisation)
    if (before && before.cell !== target.cell && before.state !== 'arriving')
      throw new BackupRefused(
        `${organisation} ${before.state === 'gone' ? 'went' : 'is on its way'} to ${before.cell}. Nothing was done.`,
      )
    if (before?.state !== 'gone') {
      await requireSameRoot(from, to, secret)
      const move = await stop(moving, before)
      tell('frozen', 0)
      const there = await findMove(to, organisation)
      if (there?.state !== 'arriving' || there.cell !== source.cell) {
        const arriving: Move = { ...move, state: 'arriving', cell: source.cell, url: source.url }
        const rows = await copyOrganisation(from, to, organisation, (into) =>
          putMove(into, arriving),
        )
        tell('copied', rows)
      }
      // From here on it is the other cell's: both refuse to write, and only this one knows it is over.
      await putMove(from, { ...move, state: 'gone' })
    }
    await moving.switchDirectory()
    await to.transaction(async (transaction) => {
      if ((await findMove(transaction, organisation))?.state !== 'arriving') return
      await resumeWriting(transaction, organisation, await listMovableTables(transaction))
      await deleteMove(transaction, organisation)
    })
    tell('switched', 0)
    await from.copying(async (transaction) => {
      const tables = await listMovableTables(transaction)
      await deleteOrganisation(transaction, organisation, tables)
      await resumeWriting(transaction, organisation, tables)
    })
    tell('let go', 0)
  })
}

/** Backs out of a move before its switch: the organisation is as it was. @throws BackupRefused */
export async function backOut(
  moving: Pick<OrganisationMove, 'from' | 'to' | 'organisation' | 'source'>,
): Promise<void> {
  await alone(moving, async () => {
    const { from, to, organisation, source } = moving
    const move = await findMove(from, organisation)
    if (move?.state !== 'leaving')
      throw new BackupRefused(
        move?.state === 'gone'
          ? `${organisation} went to ${move.cell}. Nothing was done. Move it back from there.`
          : `${organisation} is not on its way. Nothing was done.`,
      )
    await to.copying(async (transaction) => {
      const there = await findMove(transaction, organisation)
      if (there?.state !== 'arriving' || there.cell !== source.cell) return
      const tables = await listMovableTables(transaction)
      await deleteOrganisation(transaction, organisation, tables)
      await resumeWriting(transaction, organisation, tables)
      await deleteMove(transaction, organisation)
    })
    await from.transaction(async (transaction) => {
      await resumeWriting(transaction, organisation, await listMovableTables(transaction))
      await deleteMove(transaction, organisation)
    })
  })
}

/** Holds off another command that moves the same organisation. @throws BackupRefused */
async function alone(
  { from, to, organisation }: Pick<OrganisationMove, 'from' | 'to' | 'organisation'>,
  work: () => Promise<void>,
): Promise<void> {
  const releases: (() => Promise<void>)[] = []
  try {
    for (const database of [from, to]) {
      const release = await database.hold(`move ${organisation}`)
      if (!release)
        throw new BackupRefused(`Another command moves ${organisation} just now. Nothing was done.`)
      releases.push(release)
    }
    await work()
  } finally {
    for (const release of releases) await release()
  }
}

async function stop(moving: OrganisationMove, before: Move | null): Promise<Move> {
  const { from, organisation, target, wait } = moving
  const held = (await listHeld(from)).find((one) => one.organisation === organisation)
  if (!held || before?.state === 'arriving')
    throw new BackupRefused(`This cell holds no organisation ${organisation}. Nothing was moved.`)
  const move: Move = { ...held, state: 'leaving', cell: target.cell, url: target.url }
  await putMove(from, move)
  // A hub says so itself once it has read the site anew: no answer of others shares a refused statement.
  await wait(untilRead)
  for (let tries = 0; tries < mostTries; tries++) {
    if (await stopNow(from, organisation)) return move
    await wait(1)
  }
  throw new BackupRefused(
    `Hubs have jobs of ${organisation} in hand for minutes. Nothing was moved. Say parvis cells back-out, or try again.`,
  )
}

/** Freezes it unless a hub has a job of it in hand, or writers hold the tables for long. */
async function stopNow(from: Database, organisation: string): Promise<boolean> {
  try {
    return await from.transaction(async (transaction) => {
      await transaction.script(`set local lock_timeout = '2s'`)
      await stopWriting(transaction, organisation, await listMovableTables(transaction))
      await passTriggers(transaction)
      if ((await holdJobs(transaction, organisation)) > 0) throw new InHand()
      return true
    })
  } catch (error) {
    const { code = '' } = error as { code?: string }
    if (error instanceof InHand || ['55P03', '40P01'].includes(code)) return false
    throw error
  }
}

class InHand extends Error {}
