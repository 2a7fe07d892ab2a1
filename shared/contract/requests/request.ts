import * as z from 'zod'
import { requestOutcomes, requestStates } from '../catalogue/proof-kind.ts'
import { contact } from '../catalogue/service.ts'
import {
  instant,
  link,
  nameText,
  plainText,
  requestCode,
  slug,
  territory,
  usagerLocale,
  zone,
} from '../scalar.ts'
import { delegate } from './delegate.ts'
import { promiseBases } from './promise-basis.ts'

/** Channels of requests. */
export const requestChannels = ['web', 'counter', 'telephone', 'post', 'email'] as const

/** Reference of a request in its source. */
export const reference = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$/)
  .meta({ description: 'Reference in the source', example: 'EC-2026-0042' })

/** A promised window, with its basis. */
export const promise = z
  .strictObject({ from: instant, to: instant, zone, basis: z.enum(promiseBases) })
  .refine((window) => Date.parse(window.from) <= Date.parse(window.to), {
    message: 'window_reversed',
    path: ['to'],
  })
  .meta({ id: 'Promise' })

/**
 * Identifiers of the usager of a request. The hub stores a keyed digest of each, with the key of
 * the service's sector, and never the value. An unreadable one matches nobody and causes no
 * refusal: a usager's request must not fail for it.
 */
const usager = z
  .strictObject({
    email: plainText(254).optional(),
    phone: plainText(60).optional(),
    account: plainText(120).min(1).optional().meta({ description: 'Their account in the source' }),
    birth_date: z.iso.date().optional().meta({
      description: 'Tells persons under one identifier apart; kept as a digest, never shown',
    }),
    name: plainText(120).min(1).optional().meta({
      description: 'Family name, for the same use; kept as a digest, never shown',
    }),
    verified: z
      .boolean()
      .default(false)
      .meta({ description: 'An identity provider vouched for them; otherwise they are declared' }),
    derived: z.boolean().optional().meta({
      description: 'The source worked them out from something else, such as an account',
    }),
  })
  .meta({ id: 'RequestUsager' })

/** A request from the organisation's own system. Idempotent. */
export const requestPut = z
  .strictObject({
    service: slug,
    channel: z.enum(requestChannels),
    locale: usagerLocale,
    received_at: instant.meta({ description: 'When it was received; never in the future' }),
    kind: nameText(120).optional(),
    about: nameText(120).min(1).optional().meta({
      description:
        'What it is about, in its usager’s words; kept under seal, shown to its usager and its agents',
      example: 'Lampadaire, 12 rue des Lilas',
    }),
    territory: territory.optional(),
    place: slug.optional(),
    state: z.enum(requestStates).optional(),
    observed_at: instant.optional().meta({
      description:
        'When the source saw this state: recorded as it was seen, skips and reopenings included. Without it, a state that contradicts the one before is refused',
    }),
    outcome: z.enum(requestOutcomes).nullable().optional().meta({
      description:
        'How a request ended that is `decided` or `closed`; `null`: without an outcome. Without this field the stored one stays; a reopening removes it',
    }),
    promise: z
      .union([promise, z.literal('norm')])
      .optional()
      .meta({ description: '`norm`: the date the service promises to all, worked out by the hub' }),
    contact: contact.optional(),
    usager: usager.optional(),
    acting: delegate.optional(),
    beside: z.array(usager).max(9).optional().meta({
      description:
        'Others who made it together with its usager, all of them: each is recognised, none is told',
    }),
    link: link.optional(),
    confidential: z
      .boolean()
      .optional()
      .meta({ description: 'No agent is shown it here; it is found nowhere' }),
  })
  .meta({ id: 'RequestPut' })

/** Answer to a request. It holds the tracking code only once, when the request is new. */
export const requestStored = z
  .strictObject({
    reference,
    state: z.enum(requestStates),
    outcome: z.enum(requestOutcomes).optional().meta({ description: 'Its outcome, if it has one' }),
    tracking_code: requestCode.optional(),
    tracking_url: z.url().optional(),
    promise: z.string().optional().meta({
      description: 'The promise that stands, signed (compact JWS), to print on a receipt',
    }),
  })
  .meta({ id: 'RequestStored' })

export type PromiseWindow = z.infer<typeof promise>
export type RequestPut = z.infer<typeof requestPut>
export type RequestStored = z.infer<typeof requestStored>
