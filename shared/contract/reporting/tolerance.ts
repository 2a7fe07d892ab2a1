import * as z from 'zod'
import { itemName } from '../catalogue/answer.ts'
import { bounds } from '../figures/mean.ts'
import { share } from '../figures/share.ts'
import { localised, slug } from '../scalar.ts'
import { webStreams } from '../stream.ts'

/** A mean in points, with its 95 % interval unless all are equal. */
const level = z.strictObject({ mean: z.number(), interval: bounds.nullable() })

/** Where what was lived stands; `unclear`: an interval holds the border. */
export const toleranceVerdicts = ['below', 'within', 'above', 'unclear'] as const

/** The zone of one idea, once thirty people told all three levels of it. */
const zone = z.discriminatedUnion('told', [
  z.strictObject({
    told: z.literal('nothing'),
    missing: z.int().meta({ description: 'Complete answers that lack; of fewer than five, all' }),
  }),
  z.strictObject({
    told: z.literal('zone'),
    n: z.int().meta({ description: 'People whose wish is no lower than what they accept' }),
    contradicted: z.int().nullable().meta({
      description:
        'People who wish for less than they accept: only what they lived counts; null: too few to tell',
    }),
    minimum: level,
    desired: level,
    perceived: level,
    adequacy: level.meta({ description: 'Lived less the least acceptable, in points' }),
    superiority: level.meta({ description: 'Lived less wished, in points' }),
    width: level.meta({ description: 'Wished less the least acceptable, in points' }),
    position: z
      .strictObject({ n: z.int(), estimate: z.number(), interval: bounds.nullable() })
      .nullable()
      .meta({ description: '0: at the least acceptable; 1: at the wish' }),
    below: share.meta({ description: 'Of people who lived less than the least they accept' }),
    within: share,
    above: share,
    verdict: z.enum(toleranceVerdicts),
  }),
])

const row = z.strictObject({
  item: itemName,
  asked: localised,
  low: localised.meta({ description: 'The words of the lowest point' }),
  high: localised,
  zone,
})

/**
 * Where what was lived stands between the least acceptable and the wish, per idea, from the campaigns
 * of twelve months. Both worlds or neither: without equal treatment nothing is told.
 */
export const tolerance = z
  .strictObject({
    generated_at: z.iso.datetime(),
    service: slug,
    name: localised,
    zone: z.string(),
    from: z.iso.date(),
    until: z.iso.date(),
    levels: z.discriminatedUnion('told', [
      z.strictObject({
        told: z.literal('nothing'),
        because: z.enum(['absent', 'too_few', 'not_alone']),
        missing: z.int().nullable().meta({
          description: 'Complete forms that lack where too few; of fewer than five, all',
        }),
      }),
      z.strictObject({
        told: z.literal('figures'),
        stream: z.enum(webStreams),
        scale: bounds,
        usager: z.array(row),
        commun: z.array(row).meta({ description: 'Equal treatment' }),
      }),
    ]),
  })
  .meta({ id: 'ServiceTolerance' })

export type Tolerance = z.infer<typeof tolerance>
export type ToleranceLevels = Extract<Tolerance['levels'], { told: 'figures' }>
export type ToleranceRow = ToleranceLevels['usager'][number]
export type ToldZone = Extract<ToleranceRow['zone'], { told: 'zone' }>
