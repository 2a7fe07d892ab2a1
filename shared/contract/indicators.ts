import * as z from 'zod'
import { slug } from './scalar.ts'

/** A publishable share, or that there are too few to say. */
const share = z
  .discriminatedUnion('enough', [
    z.strictObject({ enough: z.literal(false) }),
    z.strictObject({
      enough: z.literal(true),
      x: z.int(),
      n: z.int(),
      estimate: z.number(),
      low: z.number(),
      high: z.number(),
    }),
  ])
  .meta({ id: 'Share' })

/**
 * One indicator of one service; `stream` tells answers that were invited from the open button, and
 * `channel` those an agent typed in for somebody: on paper, at the counter, by telephone.
 */
const figure = z.strictObject({
  indicator: z.string(),
  shares: z.array(
    z.strictObject({
      stream: z.enum(['invited', 'open']).optional(),
      channel: z.enum(['web', 'entered']).optional(),
      share,
    }),
  ),
})

/** Two worlds, never one alone: the schema has no room for half a pair. */
const pair = z.strictObject({ usager: figure, commun: figure })

/** What the console shows of each service. */
export const indicators = z
  .strictObject({
    generated_at: z.iso.datetime(),
    organisation: z.string(),
    zone: z.string().meta({ description: 'Time zone of the organisation' }),
    services: z.array(
      z.strictObject({
        service: slug,
        name: z.strictObject({ fr: z.string(), en: z.string() }),
        pairs: z.array(pair),
      }),
    ),
  })
  .meta({ id: 'Indicators' })

export type Indicators = z.infer<typeof indicators>
export type ServiceIndicators = Indicators['services'][number]
export type Figure = z.infer<typeof figure>
