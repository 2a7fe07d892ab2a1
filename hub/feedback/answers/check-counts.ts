import type { Database } from '../../platform/database/database.ts'
import type { Violated } from '../../platform/telemetry/violations.ts'

const key = `organisation, grain, since, service, stream, channel, instrument, instrument_version,
  item, territory, place, locale, value`

/** Reports a count of answers that fell below zero. Changes that no figure counts yet belong to it. */
export async function checkCounts(
  database: Pick<Database, 'query'>,
  violated: Violated,
): Promise<void> {
  const [negative] = await database.query('select 1 from roll_up where n < 0 limit 1')
  if (!negative) return
  const [found] = await database.query(
    `select 1 from (select ${key}, n from rolled_up union all select ${key}, n from late_counted) known
     group by ${key} having sum(n) < 0 limit 1`,
  )
  if (found) violated('roll_up_negative')
}
