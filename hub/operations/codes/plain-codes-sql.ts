import type { Queryable } from '../../platform/database/database.ts'

/** A digest of a code or envelope that no key made yet, with the key of its row. */
export interface PlainCode {
  source: string
  reference: string
  /** Of a feedback or mandate; `''` for a request. */
  id: string
  digest: string
}

/** Rows of a table whose digests are to be keyed, a batch at a time. */
export interface CodeColumn {
  /**
   * Lists and locks rows after another in the order of their keys. Rows that another transaction holds
   * are left out, so that nobody waits for two.
   */
  list(transaction: Queryable, organisation: string, after: PlainCode): Promise<PlainCode[]>
  /** Updates the digests of rows. */
  update(transaction: Queryable, organisation: string, rows: readonly PlainCode[]): Promise<unknown>
}

/** Where such digests are kept. `''`: erased. */
export const codeColumns: readonly CodeColumn[] = [
  ofFeedback('receipt_hash'),
  ofFeedback('envelope_hash'),
  {
    list: (transaction, organisation, { source, reference }) =>
      transaction.query<PlainCode>(
        `select source, reference, '' as id, tracking_hash as digest from request
         where organisation = $1 and (source, reference) > ($2, $3) and tracking_hash <> ''
           and tracking_hash not like '%.%'
         order by source, reference limit 500 for update skip locked`,
        [organisation, source, reference],
      ),
    update: (transaction, organisation, rows) =>
      transaction.query(
        `update request q set tracking_hash = r.digest
         from jsonb_to_recordset($2::jsonb) as r(source text, reference text, digest text)
         where q.organisation = $1 and (q.source, q.reference) = (r.source, r.reference)`,
        [organisation, JSON.stringify(rows)],
      ),
  },
  {
    list: (transaction, organisation, { source, reference, id }) =>
      transaction.query<PlainCode>(
        `select source, reference, mandate::text as id, code_hash as digest from mandate
         where organisation = $1
           and (source, reference, mandate) > ($2, $3, $4::uuid) and code_hash not like '%.%'
         order by source, reference, mandate limit 500 for update skip locked`,
        [organisation, source, reference, id || '00000000-0000-0000-0000-000000000000'],
      ),
    update: (transaction, organisation, rows) =>
      transaction.query(
        `update mandate m set code_hash = r.digest
         from jsonb_to_recordset($2::jsonb) as r(source text, reference text, id uuid, digest text)
         where m.organisation = $1
           and (m.source, m.reference, m.mandate) = (r.source, r.reference, r.id)`,
        [organisation, JSON.stringify(rows)],
      ),
  },
]

function ofFeedback(column: 'receipt_hash' | 'envelope_hash'): CodeColumn {
  return {
    list: (transaction, organisation, after) =>
      transaction.query<PlainCode>(
        `select '' as source, '' as reference, feedback::text as id, ${column} as digest
         from feedback
         where organisation = $1 and feedback > $2::uuid and ${column} <> ''
           and ${column} not like '%.%'
         order by feedback limit 500 for update skip locked`,
        [organisation, after.id || '00000000-0000-0000-0000-000000000000'],
      ),
    update: (transaction, organisation, rows) =>
      transaction.query(
        `update feedback f set ${column} = r.digest
         from jsonb_to_recordset($2::jsonb) as r(id uuid, digest text)
         where f.organisation = $1 and f.feedback = r.id`,
        [organisation, JSON.stringify(rows)],
      ),
  }
}

/** Returns whether digests are to be keyed now, and some may be left. */
export async function isDueToKey(database: Queryable): Promise<boolean> {
  const rows = await database.query(
    'select 1 from code_keying where begins_at <= now() and done_at is null',
  )
  return rows.length > 0
}

/** Returns whether an organisation has a digest that no key made. */
export async function isPlainCodeLeft(database: Queryable, organisation: string): Promise<boolean> {
  const [row] = await database.query<{ is_left: boolean }>(
    `select exists (select from feedback where organisation = $1
         and receipt_hash <> '' and receipt_hash not like '%.%')
       or exists (select from feedback where organisation = $1
         and envelope_hash <> '' and envelope_hash not like '%.%')
       or exists (select from request where organisation = $1
         and tracking_hash <> '' and tracking_hash not like '%.%')
       or exists (select from mandate where organisation = $1
         and code_hash not like '%.%') as is_left`,
    [organisation],
  )
  return row?.is_left ?? false
}

/** Marks that none is left: an hour after the first, when whoever wrote SHA-256 has ended. */
export async function updateKeyed(database: Queryable): Promise<void> {
  await database.query(
    `update code_keying set done_at = now() where begins_at <= now() - interval '1 hour'`,
  )
}

/** Lists the organisations, whose rows are read one after the other. */
export async function listOrganisationNames(database: Queryable): Promise<string[]> {
  const rows = await database.query<{ organisation: string }>(
    'select organisation from organisation order by organisation',
  )
  return rows.map(({ organisation }) => organisation)
}
