import * as z from 'zod'
import { ownOf } from '#shared/text/own-of.ts'
import { idText, textOrNone } from '../../source-client/expect.ts'
import type { SourceRecord, SourceUsager } from '../../source-client/record.ts'
import { clocksOf } from './clocks.ts'
import type { OpenPublik } from './own.ts'

/** The shape of a request: status as its usager sees it, and its usager. */
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

/** Publik's channel names; an unknown one keeps the channel of the settings. */
const channels: ReadonlyMap<string | undefined, SourceRecord['channel']> = new Map([
  ['web', 'web'],
  ['mail', 'post'],
  ['fax', 'post'],
  ['email', 'email'],
  ['phone', 'telephone'],
  ['counter', 'counter'],
  ['social-network', 'web'],
] as const)

/** Opens a reader of one Publik's requests. */
export function openRecord({ settings, moment, maybe }: OpenPublik) {
  const { notBefore } = clocksOf(settings.zone)
  const { email_field, phone_field, confidential_forms } = settings
  const named = [email_field, phone_field].filter((name) => name !== undefined)
  const fields = z.object(
    Object.fromEntries(named.map((name) => [name, textOrNone.catch(undefined)])),
  )
  const shape = filing.extend({ fields: fields.nullish() })

  /** Lists the usagers: the account, or the form's fields without an account. */
  const usagersOf = ({ user, fields }: z.output<typeof shape>): SourceUsager[] => {
    const email = user ? user.email : email_field && fields && ownOf(fields, email_field)
    const phone = user ? undefined : phone_field && fields && ownOf(fields, phone_field)
    const account = user?.NameID?.[0]
    if (!email && !phone && !account) return []
    return [{ ...(email && { email }), ...(phone && { phone }), ...(account && { account }) }]
  }

  return {
    shape,
    /** Reads a record. @param earliest the earliest possible instant of its last change */
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
        // A hidden status still means that the request was received.
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
