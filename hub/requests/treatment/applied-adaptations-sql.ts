import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { RequestKey, StoredRequest } from '../requests/requests-sql.ts'

/** An adaptation: an adjustment by a published rule of the service. */
export type Rule = Service['adaptations'][number]

/** The last state of a rule for a request, with the rule's text of that time. */
export interface AppliedAdaptation {
  /** Version of the service that holds the rule. */
  version: number
  /** Its position in the rules, from 1. */
  adaptation: number
  rule: Rule
  applies: boolean
  /** Since when. */
  at: Date
}

/** Returns every rule that a request has or had, in the order of first use. */
export function listAppliedAdaptations(
  database: Queryable,
  { organisation, source, reference }: RequestKey,
): Promise<AppliedAdaptation[]> {
  return database.query<AppliedAdaptation>(
    `select version, adaptation, rule, applies, at from (
       select distinct on (rule) version, adaptation, rule, applies, at,
         min(position) over (partition by rule) as first
       from applied_adaptation
       where organisation = $1 and source = $2 and reference = $3
       order by rule, position desc
     ) newest
     order by first`,
    [organisation, source, reference],
  )
}

/**
 * Records that a rule applies to a request, or no longer does. The caller holds the lock of the
 * request.
 */
export async function insertAppliedAdaptation(
  transaction: Queryable,
  { organisation, source, reference, service }: StoredRequest,
  { version, adaptation, rule, applies, at }: AppliedAdaptation,
): Promise<void> {
  await transaction.query(
    `insert into applied_adaptation (organisation, source, reference, position, service, version,
       adaptation, rule, applies, at)
     select $1, $2, $3, coalesce(max(position), 0) + 1, $4, $5::int, $6::int, $7::jsonb, $8::boolean,
       $9::timestamptz
     from applied_adaptation where organisation = $1 and source = $2 and reference = $3`,
    [
      organisation,
      source,
      reference,
      service,
      version,
      adaptation,
      JSON.stringify(rule),
      applies,
      at,
    ],
  )
}
