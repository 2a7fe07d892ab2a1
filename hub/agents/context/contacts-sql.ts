import type { ContactAsked } from '#shared/contract/agents/contact.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { RequestKey } from '../../requests/requests/requests-sql.ts'

/** A contact between a usager and the service about a request. */
export interface StoredContact {
  contact: string
  reference: string
  channel: ContactAsked['channel']
  /** Who contacted the other. */
  side: ContactAsked['by']
  about: ContactAsked['about']
  outcome: ContactAsked['outcome']
  at: Date
}

/** A new contact, or its correction as a mistake. */
export interface NewContact extends Omit<StoredContact, 'reference'> {
  undone: boolean
  content_hash: string
}

/**
 * Inserts a contact, or its correction, in whichever order they arrive; an existing row stays
 * unchanged. Call it with the request locked.
 * @returns the stored row, whether it was first, and whether a correction stands
 */
export async function insertContact(
  transaction: Queryable,
  { organisation, source, reference }: RequestKey,
  { contact, undone, channel, side, about, outcome, at, content_hash }: NewContact,
  now: Date,
): Promise<{ content_hash: string; isFirst: boolean; isUndone: boolean }> {
  const inserted = await transaction.query(
    `insert into contact (organisation, source, reference, contact, undone, channel, side, about,
       outcome, at, content_hash, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing
     returning contact`,
    [
      ...[organisation, source, reference, contact, undone, channel, side, about, outcome, at],
      ...[content_hash, now],
    ],
  )
  const [kept] = await transaction.query<{ content_hash: string; is_undone: boolean }>(
    `select content_hash, exists (
       select from contact c
       where (c.organisation, c.source, c.reference, c.contact) = ($1, $2, $3, $4::uuid)
         and c.undone) as is_undone
     from contact
     where (organisation, source, reference, contact, undone) = ($1, $2, $3, $4::uuid, $5::boolean)`,
    [organisation, source, reference, contact, undone],
  )
  return {
    content_hash: kept?.content_hash ?? '',
    isFirst: inserted.length > 0,
    isUndone: kept?.is_undone ?? false,
  }
}

/** Finds when a contact was recorded; `null` where only its correction arrived. */
export async function findContactTime(
  transaction: Queryable,
  { organisation, source, reference }: RequestKey,
  contact: string,
): Promise<Date | null> {
  const [row] = await transaction.query<{ recorded_at: Date }>(
    `select recorded_at from contact
     where (organisation, source, reference, contact) = ($1, $2, $3, $4::uuid) and not undone`,
    [organisation, source, reference, contact],
  )
  return row?.recorded_at ?? null
}

/** Lists the newest contacts of these requests, newest first, without mistakes. */
export function listContacts(
  database: Queryable,
  requests: readonly RequestKey[],
  most: number,
): Promise<StoredContact[]> {
  const keys = requests.map(({ organisation, source, reference }) => ({
    organisation,
    source,
    reference,
  }))
  return database.query<StoredContact>(
    `select contact, reference, channel, side, about, outcome, at
     from jsonb_to_recordset($1::jsonb) as asked (organisation text, source text, reference text)
     join contact said using (organisation, source, reference)
     where not undone and not exists (
       select from contact mistake
       where (mistake.organisation, mistake.source, mistake.reference, mistake.contact)
         = (said.organisation, said.source, said.reference, said.contact) and mistake.undone
     )
     order by at desc, recorded_at desc, contact desc limit $2::int`,
    [JSON.stringify(keys), most],
  )
}
