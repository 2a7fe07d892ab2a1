import * as z from 'zod'
import { delay } from '../catalogue/norm.ts'
import { offerWays, probeFailures } from '../catalogue/offer.ts'
import { period } from '../figures/change.ts'
import { registerShare } from '../figures/share.ts'
import { localised, slug, territory } from '../scalar.ts'
import { half } from './indicators.ts'

/** Indicators of the offer, in the order of display. */
export const offerIndicators = [
  'hours_kept',
  'next_slot',
  'uptime',
  'offers',
  'other_ways',
] as const

const verdict = z.enum(['equivalent', 'below', 'unknown', 'untested'])

/**
 * A day or a month of a place or a URL, against what is owed: `kept`, kept `partly`, `missed`, or
 * `nothing` owed. One that nobody recorded is left out.
 */
const cell = z.strictObject({
  at: z.string().meta({ description: '`YYYY-MM-DD`, or `YYYY-MM`' }),
  state: z.enum(['kept', 'partly', 'missed', 'nothing']),
  x: z.int().meta({ description: 'Days kept, or tries answered' }),
  n: z.int().meta({ description: 'Of so many owed, or made' }),
  amount: z
    .number()
    .nullable()
    .meta({ description: 'Hours closed; days until the next appointment, null: none was free' }),
})

/** One place, territory or URL, compared with the target for all. */
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
  cells: z.array(cell).meta({ description: 'In the order of time' }),
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
  drawn: z
    .strictObject({ every: z.enum(['day', 'month']), from: z.iso.date(), until: z.iso.date() })
    .nullable()
    .meta({ description: 'What the cells cover; `until` is not of it; null: there are none' }),
})

/** The offer per place, by service, each figure beside one of the other world. */
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
        delay: delay.meta({ description: 'Announced for the whole; 0: none is' }),
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

export type OfferIndicator = (typeof offerIndicators)[number]
export type Offers = z.infer<typeof offers>
export type OfferedService = Offers['services'][number]
export type OfferMeasure = z.infer<typeof measure>
export type OfferCell = z.infer<typeof cell>
export type OfferRow = z.infer<typeof row>
