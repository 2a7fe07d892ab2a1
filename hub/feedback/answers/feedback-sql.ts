import type { EvidenceKept, FeedbackKept } from '#shared/contract/feedback/feedback.ts'
import type { Localised } from '#shared/text/locale.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
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

/** Returns a stored feedback by the hash of its receipt. The highest part wins. */
export async function findFeedback(
  database: Queryable,
  receiptHash: string,
): Promise<StoredFeedback | null> {
  const [row] = await database.query<StoredFeedback>(
    `select f.organisation, o.name as organisation_name, o.zone, feedback as id, service,
       (select definition->'name' from service s
        where (s.organisation, s.service) = (f.organisation, f.service)) as service_name,
       to_char(day, 'YYYY-MM-DD') as day, locale, instrument, instrument_version,
       took_ms::float8 as took_ms, page,
       (select jsonb_build_object('reach', reach, 'request', request, 'until', until)
        from handover h
        where (h.organisation, h.feedback) = (f.organisation, f.feedback)) as handover,
       ${feedbackColumns}
     from feedback f join organisation o using (organisation) where receipt_hash = $1`,
    [receiptHash],
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
    'select 1 from feedback where (organisation, feedback) = ($1, $2)',
    [organisation, feedback],
  )
  return rows.length > 0
}
