import { isOneOf } from '../../platform/crypto/code-digests-sql.ts'
import { arrayOf } from '../../platform/database/array-of.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { lockNumbers } from '../../platform/database/lock-numbers.ts'
import { foldStatement } from './fold-statement.ts'

/** A part in the log, as far as its fold must know it. */
export interface DuePart {
  feedback: string
  part: number
  instrument: string
  instrument_version: number
  set_aside: string | null
}

/** Takes the turn of an organisation's fold until the transaction ends. */
export async function lockFold(transaction: Queryable, organisation: string): Promise<void> {
  await transaction.query(`select pg_advisory_xact_lock($1::int, hashtext($2))`, [
    lockNumbers.folds,
    organisation,
  ])
}

/** Lists the organisations with parts in the log. */
export async function listToFold(database: Queryable): Promise<string[]> {
  const rows = await database.query<{ organisation: string }>(
    `select organisation from organisation o
     where exists (
       select from part_log l where l.organisation = o.organisation and l.fault is null)
     order by 1`,
  )
  return rows.map(({ organisation }) => organisation)
}

/** Returns whether an organisation has parts in the log. */
export async function isFoldDue(database: Queryable, organisation: string): Promise<boolean> {
  const rows = await database.query(
    'select 1 from part_log where organisation = $1 and fault is null limit 1',
    [organisation],
  )
  return rows.length > 0
}

/** Finds the organisation of a feedback in the log by its receipt. @param digests of `codeDigests` */
export async function findDueReceipt(database: Queryable, digests: string): Promise<string | null> {
  const [row] = await database.query<{ organisation: string }>(
    `select organisation from part_log where ${isOneOf('receipt_hash', '$1')} limit 1`,
    [digests],
  )
  return row?.organisation ?? null
}

/**
 * Lists and locks parts of the log, those of one feedback in their order.
 * @param only one part, if it is still there
 */
export function takeDueParts(
  transaction: Queryable,
  organisation: string,
  most: number,
  only?: DuePart,
): Promise<DuePart[]> {
  return transaction.query<DuePart>(
    `select feedback, part, instrument, instrument_version, set_aside from part_log
     where organisation = $1 and fault is null
       and ($3::uuid is null or (feedback, part) = ($3::uuid, $4::int))
     order by feedback, part limit $2 for update`,
    [organisation, most, only?.feedback ?? null, only?.part ?? null],
  )
}

/** Keeps a part whose fold is refused out of the next ones. @param fault its SQLSTATE */
export async function updateFault(
  database: Queryable,
  organisation: string,
  { feedback, part }: DuePart,
  fault: string,
): Promise<void> {
  await database.query(
    'update part_log set fault = $4 where (organisation, feedback, part) = ($1, $2, $3)',
    [organisation, feedback, part, fault],
  )
}

/** Moves parts from the log into the tables of feedback. */
export async function moveParts(
  transaction: Queryable,
  organisation: string,
  parts: readonly DuePart[],
): Promise<void> {
  const feedbacks = arrayOf(parts.map(({ feedback }) => feedback))
  const numbers = arrayOf(parts.map(({ part }) => part))
  await transaction.query(foldStatement, [organisation, feedbacks, numbers])
  await transaction.query(
    `delete from part_log l using unnest($2::uuid[], $3::int[]) as k(feedback, part)
     where l.organisation = $1 and (l.feedback, l.part) = (k.feedback, k.part)`,
    [organisation, feedbacks, numbers],
  )
}
