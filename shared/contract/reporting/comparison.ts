import * as z from 'zod'
import { period } from '../figures/change.ts'

const side = z.strictObject({ n: z.int(), estimate: z.number() })

/**
 * The difference between two periods chosen beforehand, or why there is none. `cut`: the question
 * changed. `difference` has Newcombe's 95 % interval, and `direction` is `unclear` while it
 * contains zero. The two effects (Kitagawa) add up to the difference: the same people with other
 * rates, and other people. Without territories there is one group, and no mix effect.
 */
export const comparison = z
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
  .meta({ id: 'Comparison' })

export type Comparison = z.infer<typeof comparison>
