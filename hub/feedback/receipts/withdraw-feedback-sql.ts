import { isOneOf } from '../../platform/crypto/code-digests-sql.ts'
import type { Database, Queryable } from '../../platform/database/database.ts'
import { dayOf } from '../../platform/database/day-of.ts'
import { type FeedbackKey, nameFeedback } from '../answers/feedback-sql.ts'
import { foldReceipt } from '../part-log/fold-organisation.ts'
import { lockFold } from '../part-log/part-log-sql.ts'

/**
 * The tables of a feedback, in the order of its deletion: answers first, as the feedback row holds
 * the dimensions of their counts.
 */
export const feedbackTables = ['answer', 'feedback_part', 'handover', 'reply', 'feedback'] as const

/**
 * Deletes a feedback and removes it from every count. Its id stays, so that a late part does not
 * start it anew.
 * @returns whether there was one.
 */
export async function deleteFeedback(
  database: Database,
  receiptHash: string,
  now: Date,
): Promise<boolean> {
  await foldReceipt(database, receiptHash)
  return database.transaction(async (transaction) => {
    const named = await nameFeedback(transaction, receiptHash)
    if (!named) return false
    // A fold locks before it writes: this one keeps the order, and no part of this feedback comes after.
    await lockFold(transaction, named.organisation)
    const key = [named.organisation, named.feedback]
    const [held] = await transaction.query(
      'select 1 from feedback where (organisation, feedback) = ($1, $2) for update',
      key,
    )
    const [waits] = await transaction.query(
      'select 1 from part_log where (organisation, feedback) = ($1, $2)',
      key,
    )
    if (!held && !waits) return false
    await transaction.query(
      `insert into erased (organisation, feedback, erased_at)
       select $1, $2, ${dayOf('$1', '$3')} on conflict do nothing`,
      [...key, now.toISOString()],
    )
    await transaction.query('delete from part_log where (organisation, feedback) = ($1, $2)', key)
    for (const table of feedbackTables)
      await transaction.query(`delete from ${table} where (organisation, feedback) = ($1, $2)`, key)
    return true
  })
}

/**
 * Withdraws the comment of a feedback, also from late parts; its answers stay and stay counted.
 * Idempotent.
 * @returns whether there is such a feedback.
 */
export async function deleteComment(database: Database, receiptHash: string): Promise<boolean> {
  await foldReceipt(database, receiptHash)
  return database.transaction(async (transaction) => {
    const found = await mark(transaction, 'comment_withdrawn', receiptHash)
    if (found)
      await transaction.query(
        `update feedback_part set comment = null, content_hash = ''
         where (organisation, feedback) = ($1, $2)`,
        [found.organisation, found.feedback],
      )
    return found !== undefined
  })
}

/**
 * Withdraws a feedback's hand-over to an agent, even when its part is late. Idempotent.
 * @returns whether there is such a feedback.
 */
export async function deleteHandover(database: Database, receiptHash: string): Promise<boolean> {
  await foldReceipt(database, receiptHash)
  return database.transaction(async (transaction) => {
    const found = await mark(transaction, 'handover_withdrawn', receiptHash)
    if (!found) return false
    const key = [found.organisation, found.feedback]
    await transaction.query('delete from handover where (organisation, feedback) = ($1, $2)', key)
    // A digest of the withdrawn text would confirm a correct guess.
    await transaction.query(
      `update feedback_part set content_hash = '' where (organisation, feedback) = ($1, $2)`,
      key,
    )
    return true
  })
}

// The mark locks the feedback row, as each late part does: the next part sees it.
async function mark(
  transaction: Queryable,
  column: 'comment_withdrawn' | 'handover_withdrawn',
  receiptHash: string,
): Promise<FeedbackKey | undefined> {
  const [found] = await transaction.query<FeedbackKey>(
    `update feedback set ${column} = true where ${isOneOf('receipt_hash', '$1')} returning organisation, feedback`,
    [receiptHash],
  )
  return found
}
