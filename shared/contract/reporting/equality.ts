import * as z from 'zod'
import { charted, unsaid } from '../figures/change.ts'
import { webStreams } from '../stream.ts'

/** Spread of territories: the standard deviation of their rates, with its 95 % interval. */
const spread = z.strictObject({ estimate: z.number(), low: z.number(), high: z.number() })

/**
 * Whether quality became more equal in the last complete period: the spread of territories,
 * weighted by population, without sampling noise. It is the same for satisfied and unsatisfied
 * usagers, and a uniform fall is no loss of equality. `signal` is about equality: `up` when
 * territories came closer than in the reference period. `spread` is null when a territory is hidden
 * from the reader; the signal is the same for all.
 */
export const equalityMoved = z
  .discriminatedUnion('told', [
    unsaid,
    z.strictObject({
      ...charted,
      of: z.enum(['people', 'territories']).meta({
        description: 'What each territory weighs: its people, where they are declared of all',
      }),
      stream: z.enum(webStreams),
      territories: z.int(),
      spread: z.strictObject({ before: spread, after: spread }).nullable(),
    }),
  ])
  .meta({ id: 'EqualityMoved' })

export type EqualityMoved = z.infer<typeof equalityMoved>
