import type { Queryable } from '../../platform/database/database.ts'

/** Whose first page it is, and when. */
interface Today {
  organisation: string
  /** In its zone, `YYYY-MM-DD`. */
  today: string
  now: Date
}

/** Something that may wait for a person today. */
export interface Waiting {
  /** Names it: its sentence stands under this name in `shared/text/site-owner/reporting/home-fr.ts`. */
  id: string
  /** The page of the console where it is done, by its name there. */
  page: string
  /** How many wait; 0 for nothing. Cheap: a first page is asked for often. */
  count(database: Queryable, today: Today): Promise<number>
}
