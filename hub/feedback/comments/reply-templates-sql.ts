import type { ReplyTemplate, ReplyTemplatePut } from '#shared/contract/feedback/reply-template.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** Returns the templates of an organisation, by name. */
export async function listReplyTemplates(
  database: Queryable,
  organisation: string,
): Promise<ReplyTemplate[]> {
  const rows = await database.query<Omit<ReplyTemplate, 'changed_at'> & { changed_at: Date }>(
    `select template, name, text, author, changed_at from reply_template
     where organisation = $1 order by folded(name), template`,
    [organisation],
  )
  return rows.map((row) => ({ ...row, changed_at: row.changed_at.toISOString() }))
}

/** Inserts or updates a template. */
export async function upsertReplyTemplate(
  database: Queryable,
  organisation: string,
  template: string,
  { name, text }: ReplyTemplatePut,
  { author, at }: { author: string; at: Date },
): Promise<void> {
  await database.query(
    `insert into reply_template (organisation, template, name, text, author, changed_at)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (organisation, template) do update set
       name = excluded.name, text = excluded.text, author = excluded.author,
       changed_at = excluded.changed_at`,
    [organisation, template, name, text, author, at],
  )
}

/** Deletes a template; replies written with it stay. @returns whether there was one */
export async function deleteReplyTemplate(
  database: Queryable,
  organisation: string,
  template: string,
): Promise<boolean> {
  const rows = await database.query(
    'delete from reply_template where (organisation, template) = ($1, $2) returning template',
    [organisation, template],
  )
  return rows.length > 0
}
