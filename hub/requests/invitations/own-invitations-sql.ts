import type { Queryable } from '../../platform/database/database.ts'
import type { NewProof, StoredProof } from '../requests/proofs-sql.ts'
import type { RequestKey } from '../requests/requests-sql.ts'

/** A drawn request whose usager may have to be written to, with its encrypted ticket. */
export interface OwnInvitation extends RequestKey {
  ticket_sealed: string
  zone: string
}

/** When the hub writes, in days after the draw. */
interface AskingWindow {
  from: number
  to: number
  /** It has written nothing that only asks since so many days after the draw. */
  askedAfter: number
  /** Only for services that want a reminder. */
  isReminder: boolean
}

/** Days since the draw of a request, in the zone of its organisation. */
const days = `(($1::timestamptz at time zone zone)::date - invited_on)`

/** The subject of jobs, as `subjectOf` writes it. */
const subject = `'[' || to_json(source)::text || ',' || to_json(reference)::text || ']'`

/**
 * Returns drawn requests with a valid ticket, in a window after their draw, that wait for no message.
 * @param key this request alone
 */
export function listOwnInvitations(
  database: Queryable,
  now: Date,
  { from, to, askedAfter, isReminder }: AskingWindow,
  key: RequestKey | null = null,
): Promise<OwnInvitation[]> {
  return database.query<OwnInvitation>(
    `with reminding as materialized (
       select organisation, service from service
       where definition->'invitations'->>'reminder' = 'true'
     )
     select organisation, source, reference, ticket_sealed, zone
     from request join organisation using (organisation)
     where ticket_sealed is not null and invited_on >= ($1::timestamptz)::date - ($3::int + 1)
       and ${days} between $2::int and $3::int
       and (not $5::boolean or (organisation, service) in (select organisation, service from reminding))
       and ($6::text is null or (organisation, source, reference) = ($6, $7::text, $8::text))
       and not exists (
         select from proof
         where (proof.organisation, proof.source, proof.reference)
             = (request.organisation, request.source, request.reference)
           and proof.audience = 'invitation'
           and (proof.at at time zone zone)::date >= invited_on + $4::int)
       and not exists (
         select from job where job.organisation = request.organisation
           and job.subject = ${subject} and queue like 'proofs/%')
     order by organisation, source, reference`,
    [
      now,
      from,
      to,
      askedAfter,
      isReminder,
      key?.organisation ?? null,
      key?.source ?? null,
      key?.reference ?? null,
    ],
  )
}

/** Inserts a message that only asks; its usager does not see it among the steps. */
export async function insertInvitationProof(
  transaction: Queryable,
  { organisation, source, reference }: RequestKey,
  proof: NewProof & Pick<StoredProof, 'asks'>,
  contentHash: string,
  now: Date,
): Promise<void> {
  await transaction.query(
    `insert into proof (organisation, source, reference, proof, kind, at, content_hash, content,
       recorded_at, audience, made_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9, 'invitation', 'hub')`,
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
    ],
  )
}
