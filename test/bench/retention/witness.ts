import { openPostgres } from '../../../hub/platform/database/postgres.ts'

/** What was seen of a database, in milliseconds. */
export interface Witnessed {
  /** The longest transaction of those who were watched. */
  longest: number
  /** The longest that anybody else waited for a lock. */
  waited: number
}

interface Sample {
  longest: number | null
  waited: number | null
}

/**
 * Looks a hundred times a second how long the transactions of an application are open, and for how
 * long others wait for a lock.
 */
export function watchTransactions(url: string, application: string): () => Promise<Witnessed> {
  const database = openPostgres(url, 1)
  const seen: Witnessed = { longest: 0, waited: 0 }
  let isOver = false
  const look = async () => {
    while (!isOver) {
      const [sample] = await database.query<Sample>(statement, [application])
      seen.longest = Math.max(seen.longest, sample?.longest ?? 0)
      seen.waited = Math.max(seen.waited, sample?.waited ?? 0)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }
  const looking = look()
  return async () => {
    isOver = true
    await looking
    await database.close()
    return seen
  }
}

const statement = `
select
  (select max(extract(epoch from clock_timestamp() - xact_start)) * 1000
   from pg_stat_activity where application_name = $1)::float8 as longest,
  (select max(extract(epoch from clock_timestamp() - waitstart)) * 1000
   from pg_locks l join pg_stat_activity a using (pid)
   where not granted and application_name <> $1)::float8 as waited`
