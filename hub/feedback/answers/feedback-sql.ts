import type { Days } from '#shared/calendar/period.ts'
import type { EvidenceKept, FeedbackKept } from '#shared/contract/feedback/feedback.ts'
import type { Stream, WebStream } from '#shared/contract/stream.ts'
import type { Localised } from '#shared/text/locale.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { isOneOf } from '../../platform/crypto/code-digests-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { feedbackColumns } from './feedback-columns.ts'

/** A stored feedback, with the version that describes its answers. */
export interface StoredFeedback {
  organisation: string
  organisation_name: string
  zone: string
  id: string
  service: string
  /** `null` for a service that is no longer declared. */
  service_name: Localised | null
  /** `YYYY-MM-DD`, in the organisation's time zone. */
  day: string
  locale: UsagerLocale
  instrument: string
  instrument_version: number
  answers: Record<string, string>
  comment: string | null
  evidence: EvidenceKept | null
  took_ms: number | null
  page: string | null
  handover: NonNullable<FeedbackKept['handover']> | null
  reply: NonNullable<FeedbackKept['reply']> | null
}

/** The primary key of a feedback. */
export interface FeedbackKey {
  organisation: string
  feedback: string
}

/** Returns which feedback a receipt is of, by its hash. */
export async function nameFeedback(
  database: Queryable,
  receiptHash: string,
): Promise<FeedbackKey | null> {
  const [row] = await database.query<FeedbackKey>(
    `select organisation, feedback from feedback where ${isOneOf('receipt_hash', '$1')}
     union all
     select organisation, feedback from part_log where ${isOneOf('receipt_hash', '$1')} limit 1`,
    [receiptHash],
  )
  return row ?? null
}

/** Returns a stored feedback by the hash of its receipt. The highest part wins. */
export async function findFeedback(
  database: Queryable,
  receiptHash: string,
): Promise<StoredFeedback | null> {
  const named = await nameFeedback(database, receiptHash)
  if (!named) return null
  const [row] = await database.query<StoredFeedback>(
    `select f.organisation, o.name as organisation_name, o.zone, feedback as id, service,
       (select definition->'name' from service s
        where (s.organisation, s.service) = ($1, f.service)) as service_name,
       to_char(day, 'YYYY-MM-DD') as day, locale, instrument, instrument_version,
       took_ms::float8 as took_ms, page,
       (select jsonb_build_object('reach', reach, 'request', request, 'until', until)
        from handover h
        where (h.organisation, h.feedback) = ($1, f.feedback)) as handover,
       ${feedbackColumns}
     from feedback f join organisation o using (organisation)
     where (organisation, feedback) = ($1, $2)`,
    [named.organisation, named.feedback],
  )
  return row ?? null
}

/** Returns whether a feedback has started. */
export async function isKnownFeedback(
  database: Queryable,
  organisation: string,
  feedback: string,
): Promise<boolean> {
  const rows = await database.query(
    `select 1 from feedback where (organisation, feedback) = ($1, $2)
     union all select 1 from part_log where (organisation, feedback) = ($1, $2)`,
    [organisation, feedback],
  )
  return rows.length > 0
}

/** The answers of one person to a campaign, by item, as they were sent. */
export interface CampaignForm {
  stream: Stream
  locale: UsagerLocale
  answers: Record<string, string>
}

/** Selects the forms of one version of a campaign. */
interface CampaignAsked {
  organisation: string
  service: string
  instrument: { id: string; version: number }
  streams: readonly WebStream[]
  within: Days
  /** Forms to read at most; `null` for all. */
  most: number | null
}

/**
 * Lists the forms of campaigns that are still kept, the newest first: no roll-up holds what one
 * person said together.
 * @param items the answers to read; a form may lack some, or all
 */
export function listCampaignForms(
  database: Queryable,
  { organisation, service, instrument, streams, within, most }: CampaignAsked,
  items: readonly string[],
): Promise<CampaignForm[]> {
  return database.query<CampaignForm>(
    `select stream, locale, coalesce((
       select jsonb_object_agg(item, value) from answer a
       where (a.organisation, a.feedback) = (f.organisation, f.feedback) and not left_out
         and item = any($9)
     ), '{}') as answers
     from feedback f
     where organisation = $1 and service = $2 and form = 'campaign' and instrument = $3
       and instrument_version = $4 and stream = any($5) and day >= $6::date and day < $7::date
       and set_aside is null and channel = 'web'
     order by day desc, feedback limit $8`,
    [
      ...[organisation, service, instrument.id, instrument.version, streams],
      ...[within.from, within.until, most, items],
    ],
  )
}
