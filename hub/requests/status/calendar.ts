import ical, { type ICalCalendar, type ICalEvent, ICalEventTransparency } from 'ical-generator'
import { fill } from '#shared/text/fill.ts'
import { localise } from '#shared/text/locale.ts'
import { callbackSlotText, letterText, requestText } from '#shared/text/usager/requests/text.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { spokenByService } from '../../catalogue/services/spoken-by-service.ts'
import { sha256 } from '../../platform/crypto/digest.ts'
import { oneLine } from '../../platform/terminal/one-line.ts'
import { dayIn } from '../../platform/time/day.ts'
import { hasSlot } from '../callbacks/callbacks-sql.ts'
import type { StoredPromise } from '../promises/promises-sql.ts'
import { askedOf } from './describe-next-step.ts'
import type { Known } from './narration.ts'

/** A date of a request: an hour of one day, or a deadline. */
interface Entry {
  what: 'promise' | 'asked' | 'callback'
  /** Tells two entries of one kind apart. */
  id?: string
  from: Date
  to: Date
  zone: string
  place?: string | undefined
  /** Number of changes. */
  sequence: number
}

/** Returns the calls ahead of a request. */
function callsOf({ awaited = [] }: Known, now: Date): Entry[] {
  return awaited
    .filter(hasSlot)
    .filter(({ window_to }) => window_to > now)
    .map((one) => ({ what: 'callback', id: one.callback, ...windowOf(one), sequence: 0 }))
}

/** Returns the current dates of a request: the usager's deadline, the promise, and calls. */
function entriesOf(known: Known, now: Date): Entry[] {
  return [...datesOf(known), ...callsOf(known, now)]
}

function datesOf(known: Known): Entry[] {
  const { request, promises, proofs, zone } = known
  if (request.completed_at || request.state === 'withdrawn') return []
  const asked = askedOf(known)
  const standing = promises.find(({ replaced_at }) => replaced_at === null)
  const entries: Entry[] = []
  if (asked?.by) {
    const by = new Date(asked.by)
    const sequence = proofs.filter(({ kind }) => kind === 'waiting_usager').length
    entries.push({ what: 'asked', from: by, to: by, zone, sequence })
  }
  // A suspended promise has no date until the wait is over.
  if (standing && !asked) {
    const window = windowOf(standing)
    const place = placeOf(known, window)
    entries.push({ what: 'promise', ...window, place, sequence: promises.length })
  }
  return entries
}

/** Returns whether there is a date for a calendar. */
export function hasDates(known: Known, now: Date): boolean {
  return entriesOf(known, now).length > 0
}

/**
 * Writes the dates of a request as a calendar (RFC 5545). Hours are in UTC, so that they are right
 * in any time zone; a day is the service's local day. A changed date keeps its entry. The tracking
 * code is left out, because people share calendars.
 * @returns `null` without a date
 */
export function writeCalendar(
  known: Known,
  locale: UsagerLocale,
  now: Date,
  publicUrl: string,
): string | null {
  const entries = entriesOf(known, now)
  if (entries.length === 0) return null
  const calendar = openCalendar(known)
  for (const entry of entries) addEntry(calendar, entry, known, { locale, now, publicUrl })
  return calendar.toString()
}

/** Returns an empty calendar of an organisation. */
export function openCalendar({ organisation }: Pick<Known, 'organisation'>): ICalCalendar {
  return ical({ name: oneLine(organisation), prodId: { company: 'Parvis', product: 'Parvis' } })
}

/** Adds a date of a request to a calendar. */
export function addEntry(
  calendar: ICalCalendar,
  { what, id, from, to, zone, place, sequence }: Entry,
  { request, service }: Pick<Known, 'request' | 'service'>,
  { locale, now, publicUrl }: { locale: UsagerLocale; now: Date; publicUrl: string },
): ICalEvent {
  const { calendar: text } = requestText[locale]
  const name = oneLine(localise(service.name, spokenByService(service, locale)))
  const url = `${publicUrl}/suivi`
  const key = [request.organisation, request.source, request.reference, what]
  if (id) key.push(id)
  const isAppointment = what !== 'asked' && isOneDay({ from, to, zone })
  const summary =
    what === 'callback'
      ? callbackSlotText[locale].calendar
      : isAppointment
        ? letterText[locale].calendar.appointment
        : text[what]
  return calendar.createEvent({
    id: `${sha256(JSON.stringify(key))}@${new URL(publicUrl).hostname}`,
    stamp: now,
    sequence,
    summary: fill(summary, { service: name }),
    description: fill(text.described, {
      headline: usagerText[locale].state[request.state],
      reference: request.reference,
      url,
    }),
    url,
    ...(place && { location: oneLine(place) }),
    ...(isAppointment
      ? { start: from, end: to, transparency: ICalEventTransparency.OPAQUE }
      : {
          start: new Date(`${dayIn(zone, to)}T00:00:00Z`),
          allDay: true,
          transparency: ICalEventTransparency.TRANSPARENT,
        }),
  })
}

/** Returns the place of an appointment, from the proof that made its promise. */
export function placeOf(
  { proofs }: Pick<Known, 'proofs'>,
  { from, to }: { from: Date; to: Date },
): string | undefined {
  const told = proofs.findLast((proof) => proof.kind === 'promised')
  return told?.kind === 'promised' && isOf(told.promise, from, to) ? told.place : undefined
}

/** Returns the window of a promise. */
export function windowOf({
  window_from: from,
  window_to: to,
  zone,
}: Pick<StoredPromise, 'window_from' | 'window_to' | 'zone'>) {
  return { from, to, zone }
}

/** Returns whether a window is an appointment: it starts and ends on one day. */
export function isOneDay({ from, to, zone }: { from: Date; to: Date; zone: string }): boolean {
  return dayIn(zone, from) === dayIn(zone, to)
}

/** Returns whether a promise has this window. */
export function isOf(window: { from: string; to: string }, from: Date, to: Date): boolean {
  return Date.parse(window.from) === from.getTime() && Date.parse(window.to) === to.getTime()
}
