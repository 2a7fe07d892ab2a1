import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import { findInstrument } from '../../catalogue/instruments/instruments.ts'
import type { Database, Queryable } from '../../platform/database/database.ts'
import { type Observer, unobserved } from '../../platform/telemetry/observer.ts'
import { capNetworks } from '../abuse/cap-networks.ts'
import { updateLeftOut } from '../answers/left-out-sql.ts'
import { updateSetAside } from '../answers/set-aside-sql.ts'
import {
  type DuePart,
  findDueReceipt,
  isFoldDue,
  listToFold,
  lockFold,
  moveParts,
  takeDueParts,
  updateFault,
} from './part-log-sql.ts'

/** Most parts that one transaction folds. */
const most = 500

/** SQL errors of single values. */
const ownFaults = /^(22|23)/

const codeOf = (error: unknown) => String((error as { code?: unknown }).code)

/**
 * Folds what an organisation has in the log: who reads its feedback calls this first, so that every
 * acknowledged answer counts. One process at a time folds an organisation; none waits for another
 * organisation.
 */
export async function foldOrganisation(
  database: Database,
  organisation: string,
  observer: Observer = unobserved,
): Promise<void> {
  while (await foldTurn(database, organisation, observer));
}

/**
 * Folds some parts of an organisation, in one transaction, so that other organisations have their turn.
 * @returns whether more may be left
 */
export async function foldTurn(
  database: Database,
  organisation: string,
  observer: Observer = unobserved,
): Promise<boolean> {
  if (!(await isFoldDue(database, organisation))) return false
  const fold = (only?: DuePart) =>
    observer.work('fold', 'feedback', () =>
      database.transaction((transaction) => foldSome(transaction, organisation, observer, only)),
    )
  return fold().catch(async (error) => {
    if (!ownFaults.test(codeOf(error))) throw error
    // One part must not keep the others from being counted: fold them one by one.
    for (const part of await takeDueParts(database, organisation, most))
      await fold(part).catch((fault) => updateFault(database, organisation, part, codeOf(fault)))
    return true
  })
}

/** Folds the organisation of a feedback in the log, by its receipt. @param digests of `codeDigests` */
export async function foldReceipt(database: Database, digests: string): Promise<void> {
  const organisation = await findDueReceipt(database, digests)
  if (organisation !== null) await foldOrganisation(database, organisation)
}

/** Folds all organisations, in turns: none waits for the end of another's. @param signal stops it after one */
export async function foldEach(database: Database, signal?: AbortSignal): Promise<void> {
  const waiting = new Set(await listToFold(database))
  for (const organisation of waiting) {
    if (signal?.aborted) return
    waiting.delete(organisation)
    if (await foldTurn(database, organisation)) waiting.add(organisation)
  }
}

/**
 * Moves parts of one organisation from the log into the tables of feedback, whose triggers count them.
 * Its transaction may be cut, and run again. It locks the rows of its feedbacks before any turn of the
 * organisation's counts, as all writers do.
 * @returns whether more may be left
 */
async function foldSome(
  transaction: Queryable,
  organisation: string,
  observer: Observer,
  only?: DuePart,
): Promise<boolean> {
  await lockFold(transaction, organisation)
  const capped = await capNetworks(transaction, organisation)
  for (let one = 0; one < capped; one += 1) observer.count('set_aside', { reason: 'network' })
  const parts = await takeDueParts(transaction, organisation, most, only)
  if (parts.length === 0) return false
  await moveParts(transaction, organisation, parts)
  await updateLeftOut(transaction, await listConditional(transaction, organisation, parts))
  const told = parts.filter(({ set_aside }) => set_aside !== null)
  await updateSetAside(
    transaction,
    told.map((part) => ({ ...part, organisation })),
  )
  return parts.length === most
}

/** Lists the feedbacks of instruments in which some answers leave others out. */
async function listConditional(
  transaction: Queryable,
  organisation: string,
  parts: readonly DuePart[],
): Promise<{ organisation: string; feedback: string; conditional: Instrument }[]> {
  const found = new Map<string, Instrument | null>()
  const feedbacks = new Map<string, Instrument>()
  for (const { feedback, instrument, instrument_version: version } of parts) {
    const key = `${instrument} ${version}`
    const known =
      found.get(key) ?? (await findInstrument(transaction, organisation, instrument, version))
    found.set(key, known)
    if (known?.items.some((item) => item.shown_if)) feedbacks.set(feedback, known)
  }
  return [...feedbacks].map(([feedback, conditional]) => ({ organisation, feedback, conditional }))
}
