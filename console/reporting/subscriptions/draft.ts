import * as z from 'zod'
import {
  type Subscription,
  type SubscriptionPut,
  subscriptionKinds,
  subscriptionLengths,
} from '#shared/contract/reporting/subscription.ts'
import { type Locale, locales } from '#shared/text/locale.ts'
import type { SubscriptionsText } from '#shared/text/site-owner/reporting/subscriptions-fr.ts'
import { type Read, readUnless } from '../../form/faults.ts'

export const draft = z.strictObject({
  kind: z.enum(subscriptionKinds),
  every: z.enum(subscriptionLengths),
  services: z.array(z.string()),
  address: z.string(),
  locale: z.enum(locales),
})

/** What is being typed in. */
export type Draft = z.infer<typeof draft>

/** A subscription nobody has written anything of, in the language of the console. */
export function emptyDraft(locale: Locale): Draft {
  return { kind: 'digest', every: 'month', services: [], address: '', locale }
}

/** One that there is, to be changed. */
export function draftOf({ kind, every, services, address, locale }: Subscription): Draft {
  return { kind, every: every ?? 'month', services, address: address ?? '', locale }
}

/** What a draft asks for, or what must be corrected first. */
export function readDraft(
  { kind, every, ...told }: Draft,
  { fault }: SubscriptionsText,
): Read<SubscriptionPut> {
  const address = told.address.trim()
  const body = { ...told, address }
  return readUnless({ '/address': address === '' && fault.address }, () =>
    kind === 'digest' ? { kind, every, ...body } : { kind, ...body },
  )
}
