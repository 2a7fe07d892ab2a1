import { formatCivilDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { localise } from '#shared/text/locale.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { receiptText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { findInstrument } from '../../catalogue/instruments/instruments.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { dayIn } from '../../platform/time/day.ts'
import type { StoredFeedback } from '../answers/feedback-sql.ts'
import { type DescribedAnswer, describeAnswers } from '../intake/describe-answers.ts'
import { formatEvidence } from '../intake/format-evidence.ts'

/** A feedback for its usager: all stored data, in words. */
export interface DescribedReceipt {
  day: string
  when: string
  /** Address of the page, where it is kept. */
  page: string | null
  answers: readonly DescribedAnswer[]
  comment: string | null
  evidence: readonly string[]
  /** The data shared with the agent, and until when; `null` when nothing is shared. */
  shared: readonly string[] | null
  reply: { from: string; text: string; when: string } | null
}

/** Describes a feedback, with the instrument and the version of its answers. */
export async function describeFeedbackReceipt(
  database: Queryable,
  kept: StoredFeedback,
  locale: UsagerLocale,
  now: Date,
): Promise<DescribedReceipt> {
  const text = receiptText[locale]
  const { organisation, instrument, instrument_version, reply } = kept
  const known = await findInstrument(database, organisation, instrument, instrument_version)
  const service = kept.service_name ? localise(kept.service_name, locale) : kept.service
  const day = formatCivilDay(kept.day, locale, now)
  return {
    day,
    when: fill(text.when, { day, service }),
    page: kept.page,
    answers: describeAnswers(known, kept.answers, locale),
    comment: kept.comment,
    evidence: [
      ...(kept.evidence ? formatEvidence(kept.evidence, locale) : []),
      ...(kept.took_ms === null
        ? []
        : [formatCount(Math.round(kept.took_ms / 1000), text.measured.took, locale)]),
    ],
    shared: describeShared(kept, service, locale, now),
    reply: reply && {
      from: fill(text.reply, { organisation: kept.organisation_name }),
      text: reply.text,
      when: fill(text.replied, { day: formatCivilDay(reply.day, locale, now) }),
    },
  }
}

function describeShared(
  { handover, zone }: StoredFeedback,
  service: string,
  locale: UsagerLocale,
  now: Date,
): string[] | null {
  const text = receiptText[locale]
  if (!handover || handover.until < dayIn(zone, now)) return null
  const { reach, request, until } = handover
  return [
    fill(text.shared, { service, day: formatCivilDay(until, locale, now) }),
    ...(reach ? [fill(text.sharedReach, { reach })] : []),
    ...(request ? [fill(text.sharedRequest, { request })] : []),
  ]
}

/** Lists what a deletion removed. */
export function formatErasure(told: DescribedReceipt, locale: UsagerLocale): string[] {
  const { erasedParts } = receiptText[locale]
  return [
    told.answers.length > 0 && formatCount(told.answers.length, erasedParts.answers, locale),
    told.comment !== null && erasedParts.comment,
    told.evidence.length > 0 && formatCount(told.evidence.length, erasedParts.evidence, locale),
    told.shared !== null && erasedParts.handover,
    told.reply !== null && erasedParts.reply,
  ].filter((part) => part !== false)
}
