import type { ConfigurationContent } from '#shared/contract/catalogue/configuration.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** A configuration in preview, and its site. */
export interface Draft {
  site: string
  content: ConfigurationContent
}

/** Inserts a preview, and deletes those from before `until`. */
export async function insertDraft(
  database: Queryable,
  organisation: string,
  draft: string,
  { site, content }: Draft,
  { now, until }: { now: Date; until: Date },
): Promise<void> {
  await database.query('delete from draft where organisation = $1 and created_at < $2', [
    organisation,
    until,
  ])
  await database.query(
    `insert into draft (organisation, site, draft, content, created_at)
     values ($1, $2, $3, $4::jsonb, $5)`,
    [organisation, site, draft, JSON.stringify(content), now],
  )
}

/** Returns a preview by its name, unless it dates from before `until`. */
export async function findDraft(
  database: Queryable,
  draft: string,
  until: Date,
): Promise<Draft | null> {
  const [row] = await database.query<Draft>(
    'select site, content from draft where draft = $1 and created_at >= $2',
    [draft, until],
  )
  return row ?? null
}
