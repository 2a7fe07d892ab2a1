import type { Stream } from '#shared/contract/stream.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** The answers of one person to a campaign, by item, as they were sent. */
export interface CampaignForm {
  stream: Stream
  answers: Record<string, string>
}

/** Of what service, by which version of the campaign, since when. */
export interface CampaignAsked {
  service: string
  instrument: string
  version: number
  /** First day, `YYYY-MM-DD`. */
  from: string
}

/**
 * Lists the forms of campaigns that are still kept, each whole: no roll-up holds what one person
 * said together. Once its answers are deleted a form counts no more.
 */
export function listCampaignForms(
  database: Queryable,
  organisation: string,
  { service, instrument, version, from }: CampaignAsked,
): Promise<CampaignForm[]> {
  return database.query<CampaignForm>(
    `select stream, coalesce((
       select jsonb_object_agg(item, value) from answer a
       where (a.organisation, a.feedback) = (f.organisation, f.feedback) and not left_out
     ), '{}') as answers
     from feedback f
     where organisation = $1 and service = $2 and form = 'campaign' and day >= $3
       and instrument = $4 and instrument_version = $5 and set_aside is null and channel = 'web'`,
    [organisation, service, from, instrument, version],
  )
}
