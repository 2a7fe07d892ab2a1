import type { Queryable } from '../../platform/database/database.ts'

/** How far ahead the hub creates the monthly partitions of the access log. */
const ahead = `interval '2 months'`

/** Creates the missing partitions of the access log, for this month and the next ones. */
export async function createLogMonths(database: Queryable, now: Date): Promise<void> {
  await database.query(`select access_log.make_months($1, $1::timestamptz + ${ahead})`, [now])
}

/** Creates named partitions, as they exist in another database. @param months `YYYY-MM-01` */
export async function createLogMonthsNamed(
  database: Queryable,
  months: readonly string[],
): Promise<void> {
  await database.query(
    `select access_log.make_months(month::timestamptz, month::timestamptz)
     from jsonb_array_elements_text($1::jsonb) month`,
    [JSON.stringify(months)],
  )
}

/** Lists the months that have a partition, as `YYYY-MM-01`, oldest first. */
export async function listLogMonths(database: Queryable): Promise<string[]> {
  const rows = await database.query<{ month: string }>(
    `select translate(substring(c.relname from '^access_(\\d{4}_\\d{2})$'), '_', '-') || '-01' as month
     from pg_inherits i join pg_class c on c.oid = i.inhrelid
     where i.inhparent = 'access_log.access'::regclass and c.relname ~ '^access_\\d{4}_\\d{2}$'
     order by 1`,
  )
  return rows.map(({ month }) => month)
}

/** Lists the organisations that have entries in a month. @param month `YYYY-MM-01` */
export async function listOrganisationsOfMonth(
  database: Queryable,
  month: string,
): Promise<string[]> {
  const rows = await database.query<{ organisation: string }>(
    `select distinct organisation from access_log.access
     where at >= $1::date::timestamp at time zone 'UTC'
       and at < ($1::date + interval '1 month') at time zone 'UTC'`,
    [month],
  )
  return rows.map(({ organisation }) => organisation)
}

/**
 * Drops the partition of a month when all its entries have passed their limits.
 * @param limits instants, by regime
 * @returns how many entries went; `null` where the partition stays
 */
export async function dropLogMonth(
  transaction: Queryable,
  month: string,
  limits: { internal: string; exchange: string },
): Promise<number | null> {
  const [row] = await transaction.query<{ went: number | null }>(
    'select access_log.drop_month($1::date, $2::timestamptz, $3::timestamptz)::float8 as went',
    [month, limits.internal, limits.exchange],
  )
  return row?.went ?? null
}
