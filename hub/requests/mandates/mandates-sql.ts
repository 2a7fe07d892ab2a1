import type { MandateKind } from '#shared/contract/requests/delegate.ts'
import { digestToKeep, isOneOf } from '../../platform/crypto/code-digests-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { type RequestKey, requestColumns, type StoredRequest } from '../requests/requests-sql.ts'

/** Somebody who acts, or acted, for the usager of a request. */
export interface StoredMandate {
  mandate: string
  kind: MandateKind
  name_sealed: string
  channel: 'email' | 'sms'
  /** Address and own tracking code; `null` once it has ended. */
  address_sealed: string | null
  code_sealed: string | null
  begun_at: Date
  ended_at: Date | null
  ended_by: 'usager' | 'delegate' | null
}

const columns = [
  'mandate',
  'kind',
  'name_sealed',
  'channel',
  'address_sealed',
  'code_sealed',
  'begun_at',
  'ended_at',
  'ended_by',
]
  .map((column) => `m.${column}`)
  .join(', ')

/** Returns the mandates of a request, ended ones included; oldest first. */
export function listMandates(
  database: Queryable,
  { organisation, source, reference }: RequestKey,
): Promise<StoredMandate[]> {
  return database.query<StoredMandate>(
    `select ${columns} from mandate m
     where (m.organisation, m.source, m.reference) = ($1, $2, $3) order by m.begun_at, m.mandate`,
    [organisation, source, reference],
  )
}

/** Returns the request that the code of a delegate opens, and their mandate. */
export async function findDelegatedRequest(
  database: Queryable,
  codeHash: string,
): Promise<{ request: StoredRequest; mandate: string } | null> {
  const [row] = await database.query<StoredRequest & { mandate: string }>(
    `select ${requestColumns}, m.mandate
     from mandate m join request using (organisation, source, reference)
     where ${isOneOf('m.code_hash', '$1')} and m.ended_at is null`,
    [codeHash],
  )
  if (!row) return null
  const { mandate, ...request } = row
  return { request, mandate }
}

/** Inserts a mandate. The caller holds the lock of the request. */
export async function insertMandate(
  transaction: Queryable,
  { organisation, source, reference }: RequestKey,
  one: Omit<StoredMandate, 'ended_at' | 'ended_by'> & { code_hash: string },
): Promise<void> {
  const { mandate, kind, name_sealed, channel, address_sealed, code_hash, code_sealed } = one
  await transaction.query(
    `insert into mandate (organisation, source, reference, mandate, kind, name_sealed, channel,
       address_sealed, code_hash, code_sealed, begun_at)
     select $1, $2, $3, $4, $5, $6, $7, $8, ${digestToKeep('$9')}, $10, $11`,
    [
      ...[organisation, source, reference, mandate, kind, name_sealed, channel, address_sealed],
      ...[code_hash, code_sealed, one.begun_at],
    ],
  )
}

/**
 * Ends a mandate: its code opens nothing any more, and its address is deleted.
 * @returns where its delegate was written to; `null` when it had ended before
 */
export async function updateMandateEnded(
  transaction: Queryable,
  { organisation, source, reference }: RequestKey,
  mandate: string,
  by: 'usager' | 'delegate',
  now: Date,
): Promise<Pick<StoredMandate, 'channel' | 'address_sealed'> | null> {
  const [row] = await transaction.query<Pick<StoredMandate, 'channel' | 'address_sealed'>>(
    `update mandate m set ended_at = $5, ended_by = $6, address_sealed = null, code_sealed = null
     from mandate before
     where (m.organisation, m.source, m.reference, m.mandate) = ($1, $2, $3, $4::uuid)
       and m.ended_at is null
       and (before.organisation, before.source, before.reference, before.mandate)
         = (m.organisation, m.source, m.reference, m.mandate)
     returning before.channel, before.address_sealed`,
    [organisation, source, reference, mandate, now, by],
  )
  return row ?? null
}
