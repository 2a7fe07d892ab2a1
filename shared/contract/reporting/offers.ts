import * as z from 'zod'
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
export type OfferRow = z.infer<typeof row>
