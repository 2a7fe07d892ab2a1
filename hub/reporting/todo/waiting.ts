import type { Queryable } from '../../platform/database/database.ts'

/** The organisation and the day of a first page. */
interface Today {
  organisation: string
  /** In its time zone, `YYYY-MM-DD`. */
  today: string
  now: Date
}

/** A kind of task that may wait for a person. */
export interface Waiting {
  /** Its id, and the key of its sentence in `shared/text/site-owner/reporting/home-fr.ts`. */
  id: string
  /** The console page for it, by name; `panel` for what agents do beside their tools. */
  page: string
  /** Returns how many wait. It must be cheap: the first page polls it. */
  count(database: Queryable, today: Today): Promise<number>
}
