import * as z from 'zod'
import { period, reference, signal, unsaid } from '../figures/change.ts'
import { streams } from '../stream.ts'

/** How far territories lie apart: a standard deviation of their shares, with what the interval of 95 % holds. */
const spread = z.strictObject({ estimate: z.number(), low: z.number(), high: z.number() })

/**
 * Whether quality became more equal in the last period that is over: how far territories lie apart,
 * each weighed by its people, without what chance alone makes of few answers. It is the same for the
 * satisfied and for the others, and a fall of all alike is no fall of equality. `signal` is that of
 * equality: `up` when territories came nearer than in the reference. `spread` is null where a
 * territory is hidden from the reader: the signal is the same for all.
 */
export const equalityMoved = z
  .discriminatedUnion('told', [
    unsaid,
    z.strictObject({
      told: z.literal('chart'),
      at: period,
      signal,
      reference,
      of: z.enum(['people', 'territories']).meta({
        description: 'What each territory weighs: its people, where they are declared of all',
      }),
      stream: z.enum(streams),
      territories: z.int(),
      spread: z.strictObject({ before: spread, after: spread }).nullable(),
    }),
  ])
  .meta({ id: 'EqualityMoved' })

export type EqualityMoved = z.infer<typeof equalityMoved>
