import * as z from 'zod'
import { locale, localised, plainText, slug, uuidv7 } from '../scalar.ts'

/** Frequency of a digest. */
export const subscriptionLengths = ['week', 'month', 'quarter'] as const

/** Kinds of subscriptions: a regular digest of both worlds, an alert, or news of comments. */
export const subscriptionKinds = ['digest', 'alert', 'comments'] as const

/** Most subscriptions of one person. */
export const mostSubscriptions = 10

const told = {
  services: z.array(slug).max(100).meta({ description: 'Empty for all of them' }),
  locale,
}

/**
 * An e-mail subscription. `digest`: both worlds of each service, regularly; `alert`: an e-mail for
 * each alert; `comments`: an e-mail once comments arrived. A new address must be confirmed.
 */
export const subscriptionPut = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('digest'),
      every: z.enum(subscriptionLengths),
      address: plainText(300),
      ...told,
    }),
    z.strictObject({ kind: z.literal('alert'), address: plainText(300), ...told }),
    z.strictObject({ kind: z.literal('comments'), address: plainText(300), ...told }),
  ])
  .meta({ id: 'SubscriptionPut' })

/** A subscription, for its owner. */
const subscription = z
  .strictObject({
    id: uuidv7,
    kind: z.enum(subscriptionKinds),
    every: z.enum(subscriptionLengths).nullable(),
    ...told,
    address: z.string().nullable().meta({ description: 'Null where its seal opens no more' }),
    asked_at: z.iso.datetime(),
    confirmed_at: z.iso.datetime().nullable().meta({
      description: 'Null until the link of the first letter was opened and pressed',
    }),
    last: z
      .strictObject({ at: z.iso.datetime(), state: z.enum(['sent', 'waiting', 'failed']) })
      .nullable()
      .meta({ description: 'What became of its last letter' }),
  })
  .meta({ id: 'Subscription' })

/** The signed-in person's subscriptions; no one else sees them. */
export const subscriptions = z
  .strictObject({
    mail: z.boolean().meta({ description: 'Whether this hub sends e-mail' }),
    zone: z.string(),
    services: z.array(z.strictObject({ service: slug, name: localised })),
    subscriptions: z.array(subscription),
  })
  .meta({ id: 'Subscriptions' })

export type SubscriptionPut = z.infer<typeof subscriptionPut>
export type Subscription = z.infer<typeof subscription>
export type Subscriptions = z.infer<typeof subscriptions>
export type SubscriptionKind = (typeof subscriptionKinds)[number]
export type SubscriptionLength = (typeof subscriptionLengths)[number]
