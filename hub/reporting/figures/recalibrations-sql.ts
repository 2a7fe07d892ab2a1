import type { Queryable } from '../../platform/database/database.ts'

/** A day from which a service differs, and who says so. */
export interface Recalibration {
  service: string
  /** `YYYY-MM-DD` */
  day: string
  /** `change`: a decision carried out. `signal`: a person answered a warning so. */
  because: 'change' | 'signal'
}

/** Lists the days on which the references of an organisation's charts begin anew. */
export function listRecalibrations(
  database: Queryable,
  organisation: string,
): Promise<Recalibration[]> {
  return database.query<Recalibration>(
    `select service, day, because from (
       select distinct on (finding) content ->> 'service' as service,
         content ->> 'done_on' as day, 'change' as because
       from finding where organisation = $1 order by finding, version desc
     ) last where day is not null
     union
     select service, until::text, 'signal' from warning
     where organisation = $1 and outcome = 'changed'
     order by 1, 2, 3`,
    [organisation],
  )
}
