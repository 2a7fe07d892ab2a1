import type { Queryable } from '../../platform/database/database.ts'

/** Returns the sources of an organisation that belong to another administration. */
export async function listExchangeSources(
  database: Queryable,
  organisation: string,
): Promise<string[]> {
  const rows = await database.query<{ source: string }>(
    'select source from exchange_source where organisation = $1 order by source',
    [organisation],
  )
  return rows.map(({ source }) => source)
}

/** Marks a source as another administration's, or as the organisation's own. */
export async function upsertExchangeSource(
  database: Queryable,
  organisation: string,
  source: string,
  isExchange: boolean,
  now: Date,
): Promise<void> {
  if (isExchange)
    await database.query(
      `insert into exchange_source (organisation, source, since) values ($1, $2, $3)
       on conflict do nothing`,
      [organisation, source, now],
    )
  else
    await database.query('delete from exchange_source where (organisation, source) = ($1, $2)', [
      organisation,
      source,
    ])
}
