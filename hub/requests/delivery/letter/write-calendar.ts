import { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { addEntry, openCalendar, placeOf, windowOf } from '../../status/calendar.ts'
import type { ProofContent } from '../channels/proof-content.ts'
import { appointmentOf } from './read-appointment.ts'

/**
 * Writes the appointment that a proof creates, changes or cancels, as iCalendar (RFC 5546). It has
 * the same id as in the calendar of the page.
 * @returns `null` when the proof affects none
 */
export function writeAppointment(told: ProofContent): string | null {
  const appointment = appointmentOf(told)
  if (!appointment) return null
  const { promise, method, window, sequence } = appointment
  const isOff = method === 'cancel'
  const calendar = openCalendar(told)
  calendar.method(isOff ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH)
  const place = placeOf(told, windowOf(promise))
  const event = addEntry(calendar, { what: 'promise', ...window, place, sequence }, told, told)
  event.status(isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED)
  const { email } = told.service.contact
  if (email) event.organizer({ name: told.organisation, email })
  return calendar.toString()
}
