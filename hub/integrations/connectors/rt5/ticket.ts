import * as z from 'zod'
import type { OpenSource } from '../../source-client/connector.ts'
import { idText, textOrNone } from '../../source-client/expect.ts'
import type { SourceRecord } from '../../source-client/record.ts'

/** Of a ticket no more than how far it has got and whose it is: neither its subject nor what was written. */
export const ticketFields = [
  ['fields', 'Status,Created,Started,LastUpdated,Resolved,Queue,Requestor,EffectiveId'],
  ['fields[Queue]', 'Name'],
  ['fields[Requestor]', 'EmailAddress,MobilePhone'],
] as const

/** A ticket as RT lists it. Its queue has no name for those who may not see queues. */
export const ticket = z.object({
  id: idText,
  EffectiveId: idText,
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

/** A ticket as a record. It was received until somebody started it, by whatever names its states have. */
export function toRecord(
  one: Ticket,
  isFinal: boolean,
  { settings, moment, maybe }: Pick<OpenSource<unknown, unknown>, 'settings' | 'moment' | 'maybe'>,
): SourceRecord {
  const resolved = maybe(one.Resolved, '/Resolved')
  const started = maybe(one.Started, '/Started')
  return {
    id: one.id,
    reference: one.id,
    group: one.Queue.Name ?? one.Queue.id,
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
        // Numbers are kept without what shows that they are international.
        ...(phone && { phone: /^[1-9]\d{9,}$/.test(phone) ? `+${phone}` : phone }),
      }),
    ),
    link: `${settings.url}/Ticket/Display.html?id=${one.id}`,
  }
}
