import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Proof } from '#shared/contract/requests/proof.ts'
import type { Localised } from '#shared/text/locale.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { RequestKey } from '../register/requests-sql.ts'

/** An open request whose date is near or past and whose usager has heard nothing of it. */
export interface OverduePromise extends RequestKey {
  service: string
  /** Number of the promise it is about. */
  promise: number
  /** The reason its service has written. */
  why: Localised
  /** The steps of its service. */
  steps: Service['steps']
  /** Whether the request was recorded here before this was due: what came in late already is no news. */
  is_news: boolean
}

/**
 * Open requests whose standing promise nears or has passed without news, and whose usager was not
 * told by us yet. News: anything they were shown since the date came near; since it has passed,
 * once it has. Each is held for this transaction; those another hub holds are left to it.
 */
export function lockOverduePromises(
  transaction: Queryable,
  now: Date,
  most: number,
): Promise<OverduePromise[]> {
  return transaction.query<OverduePromise>(
    // A definition may list the territories of a country: it is unpacked once, not for each request.
    `with late as materialized (
       select organisation, service, (definition->'late'->>'before')::int as before,
         definition->'late'->'why' as why, definition->'steps' as steps
       from service where definition ? 'late'
     )
     select r.organisation, r.source, r.reference, r.service, p.promise, late.why, late.steps,
       r.recorded_at < case when p.window_to <= $1 and exists (
         select 1 from proof news
         where (news.organisation, news.source, news.reference)
             = (r.organisation, r.source, r.reference)
           and news.audience = 'usager'
           and news.at >= near.near_at
       ) then p.window_to else near.near_at end as is_news
     from request r
     join late on (late.organisation, late.service) = (r.organisation, r.service)
     join promise p on (p.organisation, p.source, p.reference)
       = (r.organisation, r.source, r.reference) and p.replaced_at is null
     cross join lateral (
       select p.window_to - make_interval(days => late.before) as near_at
     ) near
     where r.completed_at is null and r.state in ('received', 'in_progress')
       and near.near_at <= $1
       and not exists (
         select 1 from proof told
         where (told.organisation, told.source, told.reference)
             = (r.organisation, r.source, r.reference)
           and told.late_for = p.promise
       )
       and not exists (
         select 1 from proof news
         where (news.organisation, news.source, news.reference)
             = (r.organisation, r.source, r.reference)
           and news.audience = 'usager'
           and news.at >= case when p.window_to <= $1 then p.window_to else near.near_at end
       )
     order by p.window_to limit $2
     for update of r skip locked`,
    [now, most],
  )
}

/** Records what the hub says by itself of a promise: once, whoever else says it. @returns whether it was first */
export async function insertLateProof(
  transaction: Queryable,
  { organisation, source, reference, promise }: OverduePromise,
  proof: Proof,
  contentHash: string,
  now: Date,
): Promise<boolean> {
  const rows = await transaction.query(
    `insert into proof (organisation, source, reference, proof, kind, at, content_hash, content,
       recorded_at, made_by, late_for)
     values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9, 'hub', $10)
     on conflict do nothing returning proof`,
    [
      organisation,
      source,
      reference,
      proof.id,
      proof.kind,
      new Date(proof.at),
      contentHash,
      JSON.stringify(proof),
      now,
      promise,
    ],
  )
  return rows.length > 0
}
