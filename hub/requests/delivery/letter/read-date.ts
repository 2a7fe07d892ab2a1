import type { Tracking } from '#shared/contract/requests/tracking.ts'
import { fill } from '#shared/text/fill.ts'
import { letterText } from '#shared/text/usager/requests/text.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import type { StoredPromise } from '../../promises/promises-sql.ts'
import { formatAppointmentFacts } from '../../status/format-appointment.ts'
import { formatWindow } from '../../status/format-window.ts'
import type { Narration } from '../../status/narration.ts'
import type { ProofContent } from '../channels/proof-content.ts'
import { changedBy, isStanding } from './date-news.ts'
import { appointmentOf } from './read-appointment.ts'

/** The current or former date of a usager. */
export interface LetterDate {
  title: string
  window: string
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

/** Returns the promised date; after completion, its outcome. */
export function readDate(
  told: ProofContent,
  { promise, past_promises = [] }: Pick<Tracking, 'promise' | 'past_promises'>,
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
  const last = past_promises.at(-1)
  if (!promise)
    return (
      last && {
        ...plain,
        title: text.promised,
        window: last.window,
        notes: said(last.outcome, cancelled),
        cancelled,
      }
    )
  const { stands, window, note, title, signed } = promise
  const before = changedBy(told)
  const isPromise = !!before || proof.kind === 'promised' || proof.kind === 'acknowledged'
  return {
    title: title ?? (before ? text.newDate : usagerText[locale].tracker.promise),
    window,
    before: before && fill(text.before, { window: say(before) }),
    where:
      proof.kind === 'promised' && isStanding(told) ? formatAppointmentFacts(proof, telling) : [],
    notes: said(
      note,
      isPromise && signed?.sentence,
      proof.kind === 'late' && !proof.promise && text.noDate,
      calendar?.method === 'publish' && text.calendar.attached,
      cancelled,
    ),
    cancelled,
    isFirst: stands !== 'suspended',
    isLate: stands === 'late',
  }
}

const plain = { before: undefined, where: [], isFirst: false, isLate: false }

const said = (...all: (string | false | undefined)[]) =>
  all.filter((one): one is string => typeof one === 'string')
