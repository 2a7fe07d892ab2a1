import * as z from 'zod'
import type { OpenSource } from '../../source-client/connector.ts'
import { idText, textOrNone } from '../../source-client/expect.ts'
import type { SourceRecord } from '../../source-client/record.ts'

/** Settings of a Request Tracker. */
export const rtSettings = {
  /** Reads the subject as what a request is about: only where usagers write it. */
  about_from: z.enum(['subject']).optional(),
}

export type RtSettings = z.output<z.ZodObject<typeof rtSettings>>

/** Fields to request: progress and usager, never messages; the subject where the settings say so. */
export const ticketFields = ({ about_from }: RtSettings) =>
  [
    [
      'fields',
      `Status,Created,Started,LastUpdated,Resolved,Queue,Requestor,EffectiveId${about_from ? ',Subject' : ''}`,
    ],
    ['fields[Queue]', 'Name'],
    ['fields[Requestor]', 'EmailAddress,MobilePhone'],
  ] as const

/** The shape of a ticket. Its queue has no name for users without queue rights. */
export const ticket = z.object({
  id: idText,
  EffectiveId: idText,
  Subject: z.string().nullish(),
  Status: z.string().min(1),
  Created: z.string(),
  Started: z.string().nullish(),
  LastUpdated: z.string(),
  Resolved: z.string().nullish(),
  Queue: z.object({ id: idText, Name: textOrNone }),
  Requestor: z
    .array(
      z.object({ type: z.string(), id: idText, EmailAddress: textOrNone, MobilePhone: textOrNone }),
    )
    .default([]),
})
export type Ticket = z.output<typeof ticket>

/**
 * Turns a ticket into a record. It counts as received until it is started, whatever the names of
 * its states.
 */
export function toRecord(
  one: Ticket,
  isFinal: boolean,
  {
    settings,
    moment,
    maybe,
  }: Pick<OpenSource<RtSettings, unknown>, 'settings' | 'moment' | 'maybe'>,
): SourceRecord {
  const resolved = maybe(one.Resolved, '/Resolved')
  const started = maybe(one.Started, '/Started')
  return {
    id: one.id,
    reference: one.id,
    group: one.Queue.Name ?? one.Queue.id,
    ...(settings.about_from && one.Subject && { about: one.Subject }),
    received: moment(one.Created, '/Created'),
    changed: moment(one.LastUpdated, '/LastUpdated'),
    status: one.Status,
    isFinal,
    state: isFinal ? 'closed' : started ? 'in_progress' : 'received',
    ...(isFinal && resolved && { since: resolved }),
    usagers: one.Requestor.filter(({ type }) => type === 'user').map(
      ({ id: account, EmailAddress: email, MobilePhone: phone }) => ({
        account,
        ...(email && { email }),
        // RT stores numbers without their `+`.
        ...(phone && { phone: /^[1-9]\d{9,}$/.test(phone) ? `+${phone}` : phone }),
      }),
    ),
    link: `${settings.url}/Ticket/Display.html?id=${one.id}`,
  }
}
