import * as z from 'zod'
import { period } from './change.ts'

/** How far territories lie apart: a standard deviation of their shares, with what the interval of 95 % holds. */
const spread = z.strictObject({ estimate: z.number(), low: z.number(), high: z.number() })

/**
 * Whether quality became more equal between the last two periods that are over: how far territories
 * lie apart, each weighed by its people, without what chance alone makes of few answers. It is the
 * same for the satisfied and for the others, and a fall of all alike is no fall of equality. The
 * variances of both periods are compared: `direction` is that of equality, `up` when territories came
 * nearer, and `unclear` while the 95 % interval of the difference holds zero. `alike`: no difference
 * between territories can be measured, before or after.
 */
export const equalityMoved = z
  .discriminatedUnion('told', [
    z.strictObject({
      told: z.literal('nothing'),
      because: z.enum(['too_few', 'alike']),
      from: period,
      to: period,
    }),
    z.strictObject({
      told: z.literal('change'),
      of: z.enum(['people', 'territories']).meta({
        description: 'What each territory weighs: its people, where they are declared of all',
      }),
      stream: z.enum(['invited', 'open']),
      from: period,
      to: period,
      territories: z.int(),
      before: spread,
      after: spread,
      direction: z.enum(['up', 'down', 'unclear']),
    }),
  ])
  .meta({ id: 'EqualityMoved' })

export type EqualityMoved = z.infer<typeof equalityMoved>
