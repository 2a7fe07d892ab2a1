import type { Database } from '../../platform/database/database.ts'
import { inExclusiveTransaction } from '../../platform/database/exclusive-transaction.ts'

/** Feedbacks of a site before a day (`YYYY-MM-DD`), up to `most` at a time. */
export interface Old {
  organisation: string
  site: string
  before: string
  /** Day the last batch reached: earlier days are not read again. */
  from: string
  most: number
}

/** Result of a batch. */
export interface Batch {
  taken: number
  /** Day it reached; its start when it deleted nothing. */
  day: string
}

const batchOf = (rows: readonly { day: string }[], from: string): Batch => ({
  taken: rows.length,
  day:
    rows
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? from,
})

/**
 * Deletes the comments of old feedbacks, and their digests, which would confirm a correct guess.
 * The count of comments stays, because the transaction is marked as the retention's. The oldest go
 * first.
 */
export function purgeComments(database: Database, old: Old): Promise<Batch> {
  const { organisation, site, before, from, most } = old
  return inExclusiveTransaction(database, async (transaction) => {
    await transaction.script(`set local parvis.retention = 'on'`)
    const rows = await transaction.query<{ day: string }>(
      `with old as (
         select f.feedback, f.day from feedback f
         where f.organisation = $1 and f.site = $2 and f.day >= $5::date and f.day < $3::date
           and exists (
             select 1 from feedback_part p
             where (p.organisation, p.feedback) = (f.organisation, f.feedback)
               and p.comment is not null)
         order by f.day limit $4 for update skip locked
       ), emptied as (
         update feedback_part p set comment = null, content_hash = ''
         from old where p.organisation = $1 and p.feedback = old.feedback and p.comment is not null
       )
       select day::text as day from old`,
      [organisation, site, before, most, from],
    )
    return batchOf(rows, from)
  })
}

/**
 * Deletes old feedbacks: answers, evidence, reply and all. Their counts stay, because the
 * transaction is marked as the retention's. The oldest go first. A locked feedback waits for the
 * next day, so that a purge, which holds many locks, waits for none.
 */
export function purgeFeedback(database: Database, old: Old): Promise<Batch> {
  const { organisation, site, before, from, most } = old
  return inExclusiveTransaction(database, async (transaction) => {
    await transaction.script(`set local parvis.retention = 'on'`)
    const rows = await transaction.query<{ feedback: string; day: string }>(
      `select feedback, day::text as day from feedback
       where organisation = $1 and site = $2 and day >= $5::date and day < $3::date
       order by feedback.day limit $4 for update skip locked`,
      [organisation, site, before, most, from],
    )
    const gone = JSON.stringify(rows.map(({ feedback }) => feedback))
    if (rows.length > 0)
      for (const table of ['answer', 'feedback_part', 'handover', 'reply', 'feedback'])
        await transaction.query(
          `delete from ${table} where organisation = $1 and feedback in (
             select x::uuid from jsonb_array_elements_text($2::jsonb) x)`,
          [organisation, gone],
        )
    return batchOf(rows, from)
  })
}

/**
 * Deletes hand-overs past their last day, and digests that would confirm a guessed phone number.
 * @param today in the organisation's time zone
 */
export function deleteHandovers(
  database: Database,
  organisation: string,
  today: string,
  most: number,
) {
  return inExclusiveTransaction(database, async (transaction) => {
    const rows = await transaction.query(
      `with gone as (
         delete from handover where organisation = $1 and feedback in (
           select feedback from handover where organisation = $1 and until < $2::date limit $3)
         returning feedback
       ), blanked as (
         update feedback_part p set content_hash = ''
         from gone where p.organisation = $1 and p.feedback = gone.feedback
       )
       select feedback from gone`,
      [organisation, today, most],
    )
    return rows.length
  })
}

/** Deletes old previews of configurations. */
export function deleteOldDrafts(database: Database, before: Date, most: number) {
  return inExclusiveTransaction(database, async (transaction) => {
    const rows = await transaction.query(
      `delete from draft where (organisation, draft) in (
         select organisation, draft from draft where created_at < $1::timestamptz limit $2)
       returning draft`,
      [before.toISOString(), most],
    )
    return rows.length
  })
}

/** Deletes the hashes of deleted receipts. @param before `YYYY-MM-DD` */
export function deleteOldErased(database: Database, before: string, most: number) {
  return inExclusiveTransaction(database, async (transaction) => {
    const rows = await transaction.query(
      `delete from erased where (organisation, feedback) in (
         select organisation, feedback from erased where erased_at < $1::date limit $2)
       returning feedback`,
      [before, most],
    )
    return rows.length
  })
}
