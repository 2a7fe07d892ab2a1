import { feedbackColumns } from '../../hub/feedback/answers/feedback-columns.ts'
import { foldEach } from '../../hub/feedback/part-log/fold-organisation.ts'
import type { Database } from '../../hub/platform/database/database.ts'
import { town } from '../world/town.ts'

/** What the hub keeps about one place, where one usager answered once. */
export interface Kept {
  place: string
  /** How many feedbacks there are: one, or it was doubled. */
  feedbacks: number
  answers: Record<string, string>
  comment: string | null
  /** How often the answers to the first question are counted, by value. */
  counted: Record<string, number>
}

/** Reads all that is kept, by place. */
export async function findKept(database: Database): Promise<Map<string, Kept>> {
  await foldEach(database)
  const rows = await database.query<Kept>(
    `with said as (
       select f.place, ${feedbackColumns} from feedback f where f.organisation = $1
     ),
     counts as (
       select place, value, sum(n)::int as n from tally where item = 'overall'
       group by place, value having sum(n) <> 0
     )
     select place, count(*)::int as feedbacks, (array_agg(answers))[1] as answers,
       max(comment) as comment,
       coalesce((select jsonb_object_agg(value, n) from counts where counts.place = said.place),
         '{}') as counted
     from said group by place`,
    [town.organisation],
  )
  return new Map(rows.map((row) => [row.place, row]))
}
