import * as z from 'zod'
import { periodPattern } from '../report/period.ts'
import { share } from './share.ts'

/** A whole month, quarter or year. */
export const period = z
  .string()
  .regex(periodPattern)
  .meta({ description: 'A whole month, quarter or year', example: '2026-10' })

const side = z.strictObject({ n: z.int(), estimate: z.number() })

/**
 * What moved between the last two periods that are over; or why nothing can be said. `cut`: the
 * question was not the same in both. `difference` has the 95 % interval of Newcombe, and `direction`
 * is `unclear` while that holds zero. The two effects (Kitagawa) add up to the difference: the same
 * people otherwise served, and other people served. Without a territory in the answers there is one
 * group, and no mix to tell apart.
 */
export const change = z
  .discriminatedUnion('told', [
    z.strictObject({
      told: z.literal('nothing'),
      because: z.enum(['too_few', 'cut']),
      from: period,
      to: period,
    }),
    z.strictObject({
      told: z.literal('change'),
      from: period,
      to: period,
      before: side,
      after: side,
      difference: z.number(),
      low: z.number(),
      high: z.number(),
      direction: z.enum(['up', 'down', 'unclear']),
      effects: z
        .strictObject({ rate: z.number(), mix: z.number(), groups: z.int() })
        .nullable()
        .meta({ description: 'Null while all answers are of one group' }),
    }),
  ])
  .meta({ id: 'Change' })

/** Period by period, as long as one question was asked: another question begins another series. */
export const series = z
  .array(
    z.strictObject({
      instrument: z.string(),
      version: z.int(),
      points: z.array(z.strictObject({ period, share })),
    }),
  )
  .meta({ id: 'Series' })

export type Change = z.infer<typeof change>
export type Series = z.infer<typeof series>
