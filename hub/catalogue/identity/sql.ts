import type { CrestType, Identity } from '#shared/contract/catalogue/identity.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Crest } from './crest/read-crest.ts'
import { crestPath } from './crest-path.ts'

type Kept = NonNullable<Identity['identity']>

/**
 * Returns the name of an organisation and its identity, without the bytes of the crest; `null` when
 * this hub does not have the organisation.
 */
export async function findIdentity(
  database: Queryable,
  organisation: string,
): Promise<Identity | null> {
  const [row] = await database.query<
    Omit<Kept, 'at' | 'author' | 'crest' | 'crest_in_messages'> & {
      organisation_name: string
      zone: string
      crest_type: CrestType | null
      crest_digest: string | null
      crest_in_messages: boolean | null
      version: number | null
      author: string | null
      at: Date | null
    }
  >(
    `select o.name as organisation_name, o.zone, i.name, i.crest_type,
       left(encode(sha256(i.crest), 'hex'), 16) as crest_digest,
       coalesce(i.crest_png, i.crest) is not null
         and (i.crest_png is not null or i.crest_type = 'image/png') as crest_in_messages,
       i.version, i.accent, i.accent_dark, i.contact, i.legal, i.author, i.changed_at as at
     from organisation o left join identity i using (organisation) where organisation = $1`,
    [organisation],
  )
  if (!row) return null
  const { organisation_name, zone, version, author, at, ...kept } = row
  if (version === null || author === null || at === null)
    return { organisation: organisation_name, zone, version: 0, identity: null }
  const { crest_type, crest_digest, crest_in_messages, ...shown } = kept
  const crest =
    crest_type === null || crest_digest === null
      ? null
      : crestPath(organisation, crest_type, crest_digest)
  return {
    organisation: organisation_name,
    zone,
    version,
    identity: {
      ...{ ...shown, crest, crest_in_messages: crest_in_messages ?? false },
      ...{ author, at: at.toISOString() },
    },
  }
}

/** An identity to store. */
interface NewIdentity extends Omit<Kept, 'at' | 'crest' | 'crest_in_messages'> {
  /** `undefined` keeps the present one. */
  crest: Crest | null | undefined
  /** The crest for messages; `undefined` keeps the present one. */
  crestPng: Buffer | null | undefined
  at: Date
}

/**
 * Stores the identity of an organisation, and replaces the previous one.
 * @param read the version its author had read, 0 for none
 * @returns `false` when another version is stored: nothing changed
 */
export async function upsertIdentity(
  database: Queryable,
  organisation: string,
  { name, crest, crestPng, accent, accent_dark, contact, legal, author, at }: NewIdentity,
  read: number | null,
): Promise<boolean> {
  const keepsCrest = crest === undefined
  const keepsPng = crestPng === undefined
  const stored = await database.query<{ version: number }>(
    `insert into identity (organisation, name, accent, accent_dark, contact, legal, author,
       changed_at, crest, crest_type, crest_png, version)
     select $1, $2, $3, $4, $5::jsonb, $6, $7, $8, decode($9, 'base64'), $10,
       case when $9::text is not null then decode($11, 'base64') end, 1
     where $14 = 0 or exists (select from identity where organisation = $1)
     on conflict (organisation) do update
     set name = excluded.name, accent = excluded.accent, accent_dark = excluded.accent_dark,
         contact = excluded.contact, legal = excluded.legal, author = excluded.author,
         changed_at = excluded.changed_at,
         version = identity.version + 1,
         crest = case when $12 then identity.crest else excluded.crest end,
         crest_type = case when $12 then identity.crest_type else excluded.crest_type end,
         crest_png = case
           when $13 then identity.crest_png
           when case when $12 then identity.crest else excluded.crest end is not null
             then decode($11, 'base64')
         end
     where identity.version = $14
     returning version`,
    [
      organisation,
      name,
      accent,
      accent_dark,
      contact === null ? null : JSON.stringify(contact),
      legal,
      author,
      at,
      crest?.content.toString('base64') ?? null,
      crest?.type ?? null,
      crestPng?.toString('base64') ?? null,
      keepsCrest,
      keepsPng,
      read,
    ],
  )
  return stored.length > 0
}

/** Returns the crest of an organisation with its digest; `null` for none of this type. */
export async function findCrest(
  database: Queryable,
  organisation: string,
  type: CrestType,
): Promise<{ content: Buffer; digest: string } | null> {
  const [row] = await database.query<{ content: string | null; digest: string | null }>(
    `select encode(crest, 'base64') as content, left(encode(sha256(crest), 'hex'), 16) as digest
     from identity where (organisation, crest_type) = ($1, $2)`,
    [organisation, type],
  )
  if (!row?.content || !row.digest) return null
  return { content: Buffer.from(row.content, 'base64'), digest: row.digest }
}

/** Returns the crest of an organisation as messages show it, a PNG; `null` for none. */
export async function findMessageCrest(
  database: Queryable,
  organisation: string,
): Promise<Buffer | null> {
  const [row] = await database.query<{ png: string | null }>(
    `select encode(
       coalesce(crest_png, case crest_type when 'image/png' then crest end), 'base64'
     ) as png
     from identity where organisation = $1`,
    [organisation],
  )
  return row?.png ? Buffer.from(row.png, 'base64') : null
}
