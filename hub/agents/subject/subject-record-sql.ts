import type { Queryable } from '../../platform/database/database.ts'
import type { RequestKey } from '../../requests/requests/requests-sql.ts'

/** One stored row. */
export type RecordRow = Readonly<Record<string, unknown>>

/** A table with rows of a request, as exported to a usager. */
interface RecordTable {
  /** Name in the export. */
  name: string
  table: string
  /** Columns to export: no digests, and no key of the request. */
  columns: string
  order: string
}

/** Every table that has rows of a request. A test compares it with the schema. */
export const recordTables = [
  {
    name: 'request',
    table: 'request',
    columns: `service, kind, about_sealed, channel, locale, territory, place, contact, state, state_at, received_at,
      completed_at, outcome, link, preferred_channel, told_at_night, email_stopped,
      confidential, recognised_on::text as recognised_on, recorded_at, changed_at`,
    order: 'reference',
  },
  { name: 'states', table: 'request_state', columns: 'state, at, how', order: 'position' },
  {
    name: 'promises',
    table: 'promise',
    columns: `promise, window_from, window_to, zone, basis, made_at, replaced_at, because, stands_for,
      jws`,
    order: 'promise',
  },
  {
    name: 'proofs',
    table: 'proof',
    columns: 'proof, kind, at, audience, made_by, content, recorded_at',
    order: 'at, recorded_at, proof',
  },
  {
    name: 'deliveries',
    table: 'delivery',
    columns: 'proof, channel, at, outcome, why, failure, made_by',
    order: 'at, proof, delivery',
  },
  {
    name: 'recognised_by',
    table: 'identifier',
    columns: 'kind, how, since, sector',
    order: 'kind, since',
  },
  { name: 'second_factors', table: 'second_factor', columns: 'kind', order: 'kind' },
  {
    name: 'addresses',
    table: 'usager_address',
    columns: 'channel, sealed, given_at, failed_at, is_own',
    order: 'channel',
  },
  {
    name: 'address_changes',
    table: 'address_change',
    columns: 'channel, sealed, tries, at',
    order: 'at',
  },
  {
    name: 'devices',
    table: 'push_subscription',
    columns: 'sealed, subscribed_at',
    order: 'subscribed_at',
  },
  {
    name: 'adaptations',
    table: 'applied_adaptation',
    columns: 'service, rule, applies, at, version, adaptation',
    order: 'position',
  },
  {
    name: 'callbacks',
    table: 'callback',
    columns: 'phone, wish, window_from, window_to, zone, asked_at, due_on, done_at',
    order: 'asked_at',
  },
  {
    name: 'acting',
    table: 'mandate',
    columns: 'kind, name_sealed, channel, address_sealed, begun_at, ended_at, ended_by',
    order: 'begun_at, mandate',
  },
  {
    name: 'replies',
    table: 'request_reply',
    columns: 'kind, sealed, written_in, at, due_on, read_at, overdue_at',
    order: 'at, reply',
  },
  {
    name: 'contacts',
    table: 'contact',
    columns: 'channel, side, about, outcome, at, undone',
    order: 'at, recorded_at, contact, undone',
  },
  {
    name: 'follow_ups',
    table: 'follow_up',
    columns: 'due_on, done_at',
    order: 'due_on, contact',
  },
  { name: 'read_from_source', table: 'source_record', columns: 'id, seen_at', order: 'seen_at' },
] as const satisfies readonly RecordTable[]

/** Name of an exported table. */
export type RecordName = (typeof recordTables)[number]['name']

/** Lists everything stored about a request, table by table. */
export async function listRecordRows(
  database: Queryable,
  { organisation, source, reference }: RequestKey,
): Promise<Record<RecordName, RecordRow[]>> {
  const read = await Promise.all(
    recordTables.map(async ({ name, table, columns, order }) => [
      name,
      await database.query<RecordRow>(
        `select ${columns} from ${table}
         where (organisation, source, reference) = ($1, $2, $3) order by ${order}`,
        [organisation, source, reference],
      ),
    ]),
  )
  return Object.fromEntries(read)
}

/** Lists the merges of identifiers of a request, with their reasons. */
export function listMerges(
  database: Queryable,
  { organisation, source, reference }: RequestKey,
): Promise<RecordRow[]> {
  return database.query<RecordRow>(
    `select sector, one_kind, other_kind, reason, made_at, undone_at, undone_reason from merge
     where organisation = $1 and exists (
       select from identifier i
       where (i.organisation, i.source, i.reference) = ($1, $2, $3) and i.sector = merge.sector
         and i.key in (one_key, other_key)
     )
     order by made_at`,
    [organisation, source, reference],
  )
}
