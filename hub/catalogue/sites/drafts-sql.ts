import type { ConfigurationContent } from '#shared/contract/catalogue/configuration.ts'
import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** A configuration in preview, and its site. */
export interface Draft {
  site: string
  content: ConfigurationContent
  /** One that nobody saved yet; `null` for the one its content names. */
  instrument: Instrument | null
}

/** Inserts a preview, and deletes those from before `until`. */
export async function insertDraft(
  database: Queryable,
  organisation: string,
  draft: string,
  { site, content, instrument }: Draft,
  { now, until }: { now: Date; until: Date },
): Promise<void> {
  await database.query('delete from draft where organisation = $1 and created_at < $2', [
    organisation,
    until,
  ])
  await database.query(
    `insert into draft (organisation, site, draft, content, instrument, created_at)
     values ($1, $2, $3, $4::jsonb, $5::jsonb, $6)`,
    [
      organisation,
      site,
      draft,
      JSON.stringify(content),
      instrument && JSON.stringify(instrument),
      now,
    ],
  )
}

/** Returns a preview by its name, unless it dates from before `until`. */
export async function findDraft(
  database: Queryable,
  draft: string,
  until: Date,
): Promise<Draft | null> {
  const [row] = await database.query<Draft>(
    'select site, content, instrument from draft where draft = $1 and created_at >= $2',
    [draft, until],
  )
  return row ?? null
}
