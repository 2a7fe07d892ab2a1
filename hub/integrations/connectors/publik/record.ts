import * as z from 'zod'
import { ownOf } from '#shared/text/own-of.ts'
import { idText, textOrNone } from '../../source-client/expect.ts'
import type { SourceRecord, SourceUsager } from '../../source-client/record.ts'
import { clocksOf } from './clocks.ts'
import type { OpenPublik } from './own.ts'

/** What is taken of a request: how far it has got as its usager sees it, and whose it is. */
const filing = z.object({
  id: idText,
  display_id: idText,
  receipt_time: z.string(),
  last_update_time: z.string().nullish(),
  user: z.object({ email: textOrNone, NameID: z.array(z.string().min(1)).nullish() }).nullish(),
  workflow: z
    .object({
      status: z
        .object({
          name: z.string(),
          endpoint: z.boolean(),
          latest_arrival_datetime: z.string().nullish(),
        })
        .nullish(),
    })
    .nullish(),
  submission: z.object({ channel: textOrNone }).nullish(),
})

/** Channels as Publik names them; a name that is new leaves the channel of the settings. */
const channels: ReadonlyMap<string | undefined, SourceRecord['channel']> = new Map([
  ['web', 'web'],
  ['mail', 'post'],
  ['fax', 'post'],
  ['email', 'email'],
  ['phone', 'telephone'],
  ['counter', 'counter'],
  ['social-network', 'web'],
] as const)

/** How requests of one Publik are read. */
export function openRecord({ settings, moment, maybe }: OpenPublik) {
  const { notBefore } = clocksOf(settings.zone)
  const { email_field, phone_field, confidential_forms } = settings
  const named = [email_field, phone_field].filter((name) => name !== undefined)
  const fields = z.object(
    Object.fromEntries(named.map((name) => [name, textOrNone.catch(undefined)])),
  )
  const shape = filing.extend({ fields: fields.nullish() })

  /** The account it was made with, or what was said in its form where there is none. */
  const usagersOf = ({ user, fields }: z.output<typeof shape>): SourceUsager[] => {
    const email = user ? user.email : email_field && fields && ownOf(fields, email_field)
    const phone = user ? undefined : phone_field && fields && ownOf(fields, phone_field)
    const account = user?.NameID?.[0]
    if (!email && !phone && !account) return []
    return [{ ...(email && { email }), ...(phone && { phone }), ...(account && { account }) }]
  }

  return {
    shape,
    /** @param earliest when, at the earliest, it can have changed last */
    recordOf(form: string, one: z.output<typeof shape>, earliest = new Date(0)): SourceRecord {
      const received = moment(one.receipt_time, '/receipt_time')
      const changed = maybe(one.last_update_time, '/last_update_time') ?? received
      const status = one.workflow?.status
      const since = maybe(status?.latest_arrival_datetime, '/latest_arrival_datetime')
      const channel = channels.get(one.submission?.channel)
      return {
        id: `${form}/${one.id}`,
        reference: one.display_id,
        group: form,
        received,
        changed: notBefore(changed, earliest > received ? earliest : received),
        status: status?.name ?? '',
        isFinal: status?.endpoint ?? false,
        // Who is shown no status at all knows that it was received, and no more.
        state: !status ? 'received' : status.endpoint ? 'closed' : 'in_progress',
        ...(since && { since: notBefore(since, received) }),
        usagers: usagersOf(one),
        ...(channel && { channel }),
        link: `${settings.url}/backoffice/management/${form}/${encodeURIComponent(one.id)}/`,
        ...(confidential_forms.includes(form) && { confidential: true }),
      }
    },
  }
}
