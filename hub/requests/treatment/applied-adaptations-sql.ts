import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { RequestKey, StoredRequest } from '../register/requests-sql.ts'

/** An adjustment by published rule, as its service declares it. */
export type Rule = Service['adaptations'][number]

/** What was said last of a rule for a request, as the rule was then. */
export interface AppliedAdaptation {
  /** Version of the service whose rules it was read in. */
  version: number
  /** Its place in them, from 1. */
  adaptation: number
  rule: Rule
  applies: boolean
  /** Since when. */
  at: Date
}

/** Every rule that a request has or has had, in the order in which it was first given them. */
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

/** Records that a rule applies to a request, or no more. Call it with the request locked. */
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
