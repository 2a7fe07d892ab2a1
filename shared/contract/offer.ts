import * as z from 'zod'
import { period } from './change.ts'
import { half } from './indicators.ts'
import { link, localised, plainText, slug, territory } from './scalar.ts'
import { registerShare } from './share.ts'

/** Ways into a service that need no internet. France Services: one within 30 minutes. */
export const offerWays = ['counter', 'telephone', 'post', 'france_services'] as const

/** The indicators of what is offered where, in the order they are shown. */
export const offerIndicators = [
  'hours_kept',
  'next_slot',
  'uptime',
  'offers',
  'other_ways',
] as const

/** Facts that are sent at once. */
const mostFacts = 500

const where = { service: slug, place: slug }
const way = z.boolean().nullable().meta({ description: 'Null: it is not said' })

/** Of a month that is over, how long and on how many days a place was not open as declared. */
const hoursFact = z.strictObject({
  kind: z.literal('hours'),
  ...where,
  month: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/),
  closed_hours: z.number().min(0).max(744),
  closed_days: z.int().min(0).max(31),
  reason: plainText(200).nullable(),
})

/** On a day, how many days ahead the next free appointment was. */
const slotFact = z.strictObject({
  kind: z.literal('slot'),
  ...where,
  day: z.iso.date(),
  days: z.int().min(0).max(1000).nullable().meta({ description: 'Null: none was free' }),
})

/** What a place offers besides the internet, from now on. */
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

/** What became of facts: those that say something new, those known already, lines that say nothing. */
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

/** The addresses of a service that the hub asks for; none to stop. */
export const probedAddresses = z
  .strictObject({ service: slug, addresses: z.array(link).max(10) })
  .meta({ id: 'ProbedAddresses' })

/** Why an address did not answer. */
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

const verdict = z.enum(['equivalent', 'below', 'unknown', 'untested'])

/** One place, territory or address, held against what is owed everywhere. */
const row = z.strictObject({
  id: z.string(),
  name: z.string(),
  territory: z.string().nullable().meta({ description: 'Its name; null: none is declared' }),
  share: registerShare.nullable(),
  verdict: verdict.nullable().meta({ description: 'Null: it is not judged' }),
  amount: z.number().nullable().meta({
    description:
      'Hours closed; median days until an appointment; share of tries; offers per 10 000 people',
  }),
  base: z.int().nullable().meta({ description: 'People of the territory' }),
  ways: z.partialRecord(z.enum(offerWays), z.boolean()).nullable(),
})

const measure = z.strictObject({
  indicator: z.enum(offerIndicators),
  usager: half
    .nullable()
    .meta({ description: 'What the other world says; null: nothing is measured' }),
  commun: half.nullable(),
  margin: z.strictObject({ value: z.number(), declared: z.boolean() }),
  everywhere: verdict.nullable(),
  rows: z.array(row).meta({ description: 'Empty where it may not be told alone' }),
  months: z.array(z.strictObject({ month: z.string(), share: registerShare })),
})

/** What is offered where, service by service, each figure beside one of the other world. */
export const offers = z
  .strictObject({
    zone: z.string(),
    today: z.iso.date(),
    period: period.nullable(),
    people: z.int().meta({ description: 'Declared population, of all territories; 0: none is' }),
    origins: z.array(z.string()).meta({ description: 'Origins whose addresses may be probed' }),
    services: z.array(
      z.strictObject({
        service: slug,
        name: localised,
        places: z.array(
          z.strictObject({
            place: slug,
            name: z.string(),
            territory: territory.nullable(),
            has_hours: z.boolean(),
          }),
        ),
        addresses: z.array(
          z.strictObject({
            address: z.string(),
            probed_at: z.iso.datetime().nullable(),
            failure: z.enum(probeFailures).nullable(),
          }),
        ),
        measures: z.array(measure),
      }),
    ),
  })
  .meta({ id: 'Offers' })

export type OfferFact = z.infer<typeof offerFact>
export type OfferWay = (typeof offerWays)[number]
export type OfferIndicator = (typeof offerIndicators)[number]
export type OfferTaken = z.infer<typeof offerTaken>
export type Offers = z.infer<typeof offers>
export type OfferedService = Offers['services'][number]
export type OfferMeasure = z.infer<typeof measure>
export type OfferRow = z.infer<typeof row>
export type ProbeFailure = (typeof probeFailures)[number]
