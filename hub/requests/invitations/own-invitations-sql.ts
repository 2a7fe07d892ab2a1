import type { Queryable } from '../../platform/database/database.ts'
import { subjectOf } from '../requests/job-subject.ts'
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

/**
 * Returns drawn requests with a valid ticket, in a window after their draw, that wait for no message.
 * @param key this request alone
 */
export async function listOwnInvitations(
  database: Queryable,
  now: Date,
  { from, to, askedAfter, isReminder }: AskingWindow,
  key: RequestKey | null = null,
): Promise<OwnInvitation[]> {
  const invited = await database.query<OwnInvitation>(
    `select organisation, source, reference, ticket_sealed, zone
     from request join organisation using (organisation)
       join service using (organisation, service)
     where ticket_sealed is not null and invited_on >= ($1::timestamptz)::date - ($3::int + 1)
       and ${days} between $2::int and $3::int
       and (not $5::boolean or definition->'invitations'->>'reminder' = 'true')
       and ($6::text is null or (organisation, source, reference) = ($6, $7::text, $8::text))
       and not exists (
         select from proof
         where (proof.organisation, proof.source, proof.reference)
             = (request.organisation, request.source, request.reference)
           and proof.audience = 'invitation' and proof.content->>'asks' <> 'presence'
           and (proof.at at time zone zone)::date >= invited_on + $4::int)
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
  const going = await listGoing(database, invited)
  return invited.filter((one) => !going.has(nameOf(one)))
}

/** Returns those of these requests to whose usager a message is on its way. */
async function listGoing(
  database: Queryable,
  requests: readonly RequestKey[],
): Promise<Set<string>> {
  if (requests.length === 0) return new Set()
  const rows = await database.query<{ organisation: string; subject: string }>(
    `select distinct organisation, subject from job
     join jsonb_to_recordset($1::jsonb) as said (organisation text, subject text)
       using (organisation, subject)
     where queue like 'proofs/%'`,
    [
      JSON.stringify(
        requests.map((one) => ({ organisation: one.organisation, subject: subjectOf(one) })),
      ),
    ],
  )
  return new Set(rows.map(({ organisation, subject }) => `${organisation} ${subject}`))
}

const nameOf = (one: RequestKey) => `${one.organisation} ${subjectOf(one)}`
