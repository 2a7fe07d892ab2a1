import * as z from 'zod'
import { link, plainText, slug } from '../scalar.ts'

/** Channels without internet. France Services: one within 30 minutes. */
export const offerWays = ['counter', 'telephone', 'post', 'france_services'] as const

/** Most facts in one call. */
const mostFacts = 500

const where = { service: slug, place: slug }
const way = z.boolean().nullable().meta({ description: 'Null: it is not said' })

/** For a past month, how long and on how many days a place was closed in its declared hours. */
const hoursFact = z.strictObject({
  kind: z.literal('hours'),
  ...where,
  month: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/),
  closed_hours: z.number().min(0).max(744),
  closed_days: z.int().min(0).max(31),
  reason: plainText(200).nullable(),
})

/** For a day, the number of days until the next free appointment. */
const slotFact = z.strictObject({
  kind: z.literal('slot'),
  ...where,
  day: z.iso.date(),
  days: z.int().min(0).max(1000).nullable().meta({ description: 'Null: none was free' }),
})

/** Channels of a place beside the internet, from now on. */
const waysFact = z.strictObject({
  kind: z.literal('ways'),
  ...where,
  counter: way,
  telephone: way,
  post: way,
  france_services: way,
})

const offerFact = z
  .discriminatedUnion('kind', [hoursFact, slotFact, waysFact])
  .meta({ id: 'OfferFact' })

export const offerFacts = z
  .strictObject({ facts: z.array(offerFact).min(1).max(mostFacts) })
  .meta({ id: 'OfferFacts' })

/** Result of an import: new facts, known facts, empty lines. */
export const offerTaken = z
  .strictObject({
    changed: z.int(),
    same: z.int(),
    refused: z.int(),
    rejects: z
      .array(z.strictObject({ line: z.int(), cells: z.array(z.string()), detail: z.string() }))
      .meta({ description: 'Lines of a file that were not taken, the first ones' }),
  })
  .meta({ id: 'OfferTaken' })

/** URLs of a service for availability checks; none to stop. */
export const probedAddresses = z
  .strictObject({ service: slug, addresses: z.array(link).max(10) })
  .meta({ id: 'ProbedAddresses' })

/** Why a URL failed. */
export const probeFailures = [
  'unregistered',
  'unresolved',
  'private_address',
  'redirected',
  'unreachable',
  'untrusted',
  'too_slow',
  'status',
] as const

export type OfferFact = z.infer<typeof offerFact>
export type OfferWay = (typeof offerWays)[number]
export type OfferTaken = z.infer<typeof offerTaken>
export type ProbeFailure = (typeof probeFailures)[number]
