import type { FeedbackKept } from '#shared/contract/feedback.ts'
import type { Database, Queryable } from './database.ts'

/** What is kept of a feedback, by the hash of its receipt. The highest part wins. */
export async function findFeedback(
  database: Queryable,
  receiptHash: string,
): Promise<FeedbackKept | null> {
  const [row] = await database.query<FeedbackKept>(
    `select feedback as id, service, to_char(day, 'YYYY-MM-DD') as day, locale,
       coalesce((
         select jsonb_object_agg(item, value) from answer a
         where (a.organisation, a.feedback) = (f.organisation, f.feedback)
       ), '{}') as answers,
       (select comment from feedback_part p
        where (p.organisation, p.feedback) = (f.organisation, f.feedback) and comment is not null
        order by part desc limit 1) as comment,
       (select evidence from feedback_part p
        where (p.organisation, p.feedback) = (f.organisation, f.feedback) and evidence is not null
        order by part desc limit 1) as evidence
     from feedback f where receipt_hash = $1`,
    [receiptHash],
  )
  if (!row) return null
  const { comment, evidence, ...kept } = row
  return { ...kept, ...(comment && { comment }), ...(evidence && { evidence }) }
}

/** Deletes a feedback and takes it out of every count. @returns whether there was one. */
export function deleteFeedback(database: Database, receiptHash: string): Promise<boolean> {
  return database.transaction(async (transaction) => {
    // A part that arrives meanwhile waits for this, then begins a feedback of its own.
    await transaction.query('select 1 from feedback where receipt_hash = $1 for update', [
      receiptHash,
    ])
    await transaction.query(
      `delete from answer using feedback f
       where (answer.organisation, answer.feedback) = (f.organisation, f.feedback)
         and f.receipt_hash = $1`,
      [receiptHash],
    )
    await transaction.query(
      `delete from feedback_part using feedback f
       where (feedback_part.organisation, feedback_part.feedback) = (f.organisation, f.feedback)
         and f.receipt_hash = $1`,
      [receiptHash],
    )
    const rows = await transaction.query(
      'delete from feedback where receipt_hash = $1 returning feedback',
      [receiptHash],
    )
    return rows.length > 0
  })
}
