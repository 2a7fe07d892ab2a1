import * as z from 'zod'
import { type Subscription, subscriptionLengths } from '#shared/contract/reporting/subscription.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { type Locale, locales } from '#shared/text/locale.ts'

export const draft = z.strictObject({
  /** Made before it is sent, so that sending it twice subscribes once. */
  id: z.string(),
  /** It changes one that there is. */
  isChange: z.boolean(),
  kind: z.enum(['digest', 'alert']),
  every: z.enum(subscriptionLengths),
  services: z.array(z.string()),
  address: z.string(),
  locale: z.enum(locales),
})

/** What is being typed in. */
export type Draft = z.infer<typeof draft>

/** A subscription nobody has written anything of, in the language of the console. */
export function emptyDraft(locale: Locale): Draft {
  return {
    id: uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10))),
    isChange: false,
    kind: 'digest',
    every: 'month',
    services: [],
    address: '',
    locale,
  }
}

/** One that there is, to be changed. */
export function draftOf(one: Subscription): Draft {
  const { id, kind, every, services, address, locale } = one
  return {
    id,
    isChange: true,
    kind,
    every: every ?? 'month',
    services,
    address: address ?? '',
    locale,
  }
}
