import * as z from 'zod'
import { period } from '../figures/change.ts'

const side = z.strictObject({ n: z.int(), estimate: z.number() })

/**
 * What lies between two periods that somebody chose beforehand; or why nothing can be said. `cut`: the
 * question was not the same in both. `difference` has the 95 % interval of Newcombe, and `direction`
 * is `unclear` while that holds zero. The two effects (Kitagawa) add up to the difference: the same
 * people otherwise served, and other people served. Without a territory in the answers there is one
 * group, and no mix to tell apart.
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
