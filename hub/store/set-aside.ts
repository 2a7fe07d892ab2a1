import type { SetAside } from '#shared/contract/set-aside.ts'
import type { Queryable } from './database.ts'

/** Feedbacks of an organisation that are set aside, by service, reason and month. */
export function countSetAside(
  database: Queryable,
  organisation: string,
): Promise<SetAside['months']> {
  return database.query<SetAside['months'][number]>(
    `select service, set_aside as reason, to_char(day, 'YYYY-MM') as month, count(*)::int as n
     from feedback where organisation = $1 and set_aside is not null
     group by 1, 2, 3 order by 1, 3, 2`,
    [organisation],
  )
}
