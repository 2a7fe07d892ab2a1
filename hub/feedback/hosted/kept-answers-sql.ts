import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { answerColumns } from '../answers/feedback-columns.ts'
import { lockFold } from '../part-log/part-log-sql.ts'

/** What a hosted page has kept of its feedback. The envelope is that of the first part. */
export interface KeptAnswers {
  /** The highest part. */
  part: number
  configuration: number
  form: string
  item: string | null
  locale: UsagerLocale
  answers: Record<string, string>
  comment: string | null
}

/** Returns what is kept of a feedback; `null` before its first part. */
export async function findKeptAnswers(
  database: Queryable,
  organisation: string,
  feedback: string,
): Promise<KeptAnswers | null> {
  const [row] = await database.query<KeptAnswers>(
    `select coalesce((select max(part) from feedback_part p
       where (p.organisation, p.feedback) = ($1, f.feedback)), 0) as part,
       configuration, form, item, locale, ${answerColumns}
     from feedback f where (organisation, feedback) = ($1, $2)`,
    [organisation, feedback],
  )
  return row ?? null
}

/** Finds which of some ids is that of a feedback, kept or deleted by its usager. */
export async function findBegun(
  database: Queryable,
  organisation: string,
  feedbacks: readonly string[],
): Promise<string | null> {
  const [row] = await database.query<{ feedback: string }>(
    `select feedback from feedback where organisation = $1 and feedback = any($2::uuid[])
     union all
     select feedback from part_log where organisation = $1 and feedback = any($2::uuid[])
     union all
     select feedback from erased where organisation = $1 and feedback = any($2::uuid[])
     limit 1`,
    [organisation, feedbacks],
  )
  return row?.feedback ?? null
}

/** Returns whether a usager has deleted a feedback. */
export async function isErased(
  database: Queryable,
  organisation: string,
  feedback: string,
): Promise<boolean> {
  const rows = await database.query(
    'select 1 from erased where (organisation, feedback) = ($1, $2)',
    [organisation, feedback],
  )
  return rows.length > 0
}

/** Deletes a feedback that is no answer after all. It leaves no mark: the usager may still answer. */
export async function deleteAnswer(
  transaction: Queryable,
  organisation: string,
  feedback: string,
): Promise<void> {
  const key = [organisation, feedback]
  await lockFold(transaction, organisation)
  await transaction.query('delete from part_log where (organisation, feedback) = ($1, $2)', key)
  await transaction.query('select let_go(array[$1], array[$2::uuid])', key)
}
