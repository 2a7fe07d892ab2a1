import type { Tracking } from '#shared/contract/requests/tracking.ts'
import { fill } from '#shared/text/fill.ts'
import { letterText } from '#shared/text/usager/requests/text.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import type { StoredPromise } from '../../promises/promises-sql.ts'
import { isOneDay, windowOf } from '../../status/calendar.ts'
import { formatAppointmentFacts } from '../../status/format-appointment.ts'
import { formatDateSentence } from '../../status/format-date-sentence.ts'
import { formatKept } from '../../status/format-kept.ts'
import { formatWindow } from '../../status/format-window.ts'
import type { Narration } from '../../status/narration.ts'
import type { ProofContent } from '../channels/proof-content.ts'
import { changedBy, isStanding } from './date-news.ts'
import { appointmentOf } from './read-appointment.ts'

/** The date of a request, or what has become of it. */
export interface LetterDate {
  /** Its one name and its window in one sentence; once all is done, whether it was kept. */
  sentence: string
  /** The replaced date. */
  before: string | undefined
  /** Place, price and duration. */
  where: readonly string[]
  notes: readonly string[]
  /** The cancelled appointment. */
  cancelled: string | undefined
  /** Shown as the main element. */
  isFirst: boolean
  isLate: boolean
}

/** Returns the promised date; after completion, whether it was kept. */
export function readDate(
  told: ProofContent,
  { promise }: Pick<Tracking, 'promise'>,
  telling: Narration,
): LetterDate | undefined {
  const { proof, locale } = told
  const text = letterText[locale]
  const say = (one: StoredPromise) =>
    formatWindow(one, usagerText[locale].telling, locale, telling.now)
  const calendar = appointmentOf(told)
  const cancelled =
    calendar?.method === 'cancel'
      ? fill(text.cancelled, { window: say(calendar.promise) })
      : undefined
  const attached = calendar?.method === 'publish' && text.calendar.attached
  const standing = told.promises.find(({ replaced_at }) => replaced_at === null)
  if (!promise || !standing) {
    const [sentence, ...others] = said(formatKept(told, telling), cancelled)
    const notes = said(...others, attached)
    return sentence === undefined ? undefined : { ...plain, sentence, notes, cancelled }
  }
  const { stands, window, note, title } = promise
  if (stands === 'suspended')
    return { ...plain, sentence: note, notes: said(attached, cancelled), cancelled }
  const isLate = stands === 'late'
  const before = changedBy(told)
  return {
    sentence: formatDateSentence(
      { title, window, isLabel: isLate || isOneDay(windowOf(standing)) },
      locale,
    ),
    before: before && fill(text.before, { window: say(before) }),
    where:
      proof.kind === 'promised' && isStanding(told) ? formatAppointmentFacts(proof, telling) : [],
    notes: said(
      isLate && proof.kind !== 'late' && note,
      proof.kind === 'late' && !proof.promise && text.noDate,
      attached,
      cancelled,
    ),
    cancelled,
    isFirst: true,
    isLate,
  }
}

const plain = { before: undefined, where: [], isFirst: false, isLate: false }

const said = (...all: (string | false | undefined)[]) =>
  all.filter((one): one is string => typeof one === 'string')
