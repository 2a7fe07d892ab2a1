import type { MessageText, MessageTextPut } from '#shared/contract/requests/message-text.ts'
import type { Queryable } from '../../platform/database/database.ts'

interface Row extends Omit<MessageText, 'changed_at' | 'approved'> {
  changed_at: Date
  approved_at: Date | null
  approved_by: string | null
}

/** Returns the texts of a service, by kind and name. */
export async function listMessageTexts(
  database: Queryable,
  organisation: string,
  service: string,
): Promise<MessageText[]> {
  const rows = await database.query<Row>(
    `select text, version, kind, name, content, author, changed_at, approved_at, approved_by
     from message_text where (organisation, service) = ($1, $2)
     order by kind, folded(name), text`,
    [organisation, service],
  )
  return rows.map(({ changed_at, approved_at, approved_by, ...row }) => ({
    ...row,
    changed_at: changed_at.toISOString(),
    approved:
      approved_at === null || approved_by === null
        ? null
        : { by: approved_by, at: approved_at.toISOString() },
  }))
}

/** Returns the texts of a service that agents may use. */
export function listApprovedTexts(
  database: Queryable,
  organisation: string,
  service: string,
): Promise<Pick<MessageText, 'kind' | 'name' | 'content'>[]> {
  return database.query(
    `select kind, name, content from message_text
     where (organisation, service) = ($1, $2) and approved_at is not null
     order by kind, folded(name), text`,
    [organisation, service],
  )
}

/**
 * Inserts a text, or updates the version that was read. Its approval ends; the same content again
 * changes nothing.
 * @returns whether it was written: not where somebody else changed it meanwhile
 */
export async function upsertMessageText(
  database: Queryable,
  { organisation, service, text }: { organisation: string; service: string; text: string },
  { version, kind, name, content }: MessageTextPut,
  { author, at }: { author: string; at: Date },
): Promise<boolean> {
  const said = [organisation, service, text, kind, name, JSON.stringify(content)]
  const rows = await database.query(
    version === 0
      ? `insert into message_text (organisation, service, text, kind, name, content, version,
           author, changed_at)
         values ($1, $2, $3, $4, $5, $6::jsonb, $7 + 1, $8, $9)
         on conflict do nothing returning text`
      : `update message_text set kind = $4, name = $5, content = $6::jsonb, version = version + 1,
           author = $8, changed_at = $9, approved_at = null, approved_by = null
         where (organisation, service, text, version) = ($1, $2, $3, $7)
           and (kind, name, content) is distinct from ($4, $5, $6::jsonb)
         returning text`,
    [...said, version, author, at],
  )
  if (rows.length > 0) return true
  const same = await database.query(
    `select 1 from message_text where (organisation, service, text) = ($1, $2, $3)
       and (kind, name, content) = ($4, $5, $6::jsonb)`,
    said,
  )
  return same.length > 0
}

/** Approves the version that was read. @returns whether it is still the version in use */
export async function approveMessageText(
  database: Queryable,
  { organisation, service, text }: { organisation: string; service: string; text: string },
  version: number,
  { author, at }: { author: string; at: Date },
): Promise<boolean> {
  const rows = await database.query(
    `update message_text
     set approved_at = coalesce(approved_at, $5), approved_by = coalesce(approved_by, $6)
     where (organisation, service, text, version) = ($1, $2, $3, $4) returning text`,
    [organisation, service, text, version, at, author],
  )
  return rows.length > 0
}

/** Deletes a text; messages sent with it stay. @returns whether there was one */
export async function deleteMessageText(
  database: Queryable,
  { organisation, service, text }: { organisation: string; service: string; text: string },
): Promise<boolean> {
  const rows = await database.query(
    `delete from message_text where (organisation, service, text) = ($1, $2, $3) returning text`,
    [organisation, service, text],
  )
  return rows.length > 0
}
