import * as z from 'zod'
import { periodPattern } from '../../calendar/period.ts'
import { share } from './share.ts'

/** A whole month, quarter or year. */
export const period = z
  .string()
  .regex(periodPattern)
  .meta({ description: 'A whole month, quarter or year', example: '2026-10' })

/** What the chart of a series says of its last point. */
export const signal = z.enum(['up', 'down', 'none'])

/**
 * Why a chart says nothing. `too_few`: fewer than eleven answers in the period, or too few territories
 * with five. `early`: fewer than eight periods before it have enough.
 */
export const unsaid = z.strictObject({
  told: z.literal('nothing'),
  because: z.enum(['too_few', 'early']),
  at: period,
  points: z.int().meta({ description: 'Periods before it that have enough' }),
})

/** The periods that set the centre and the limits of a chart: the first, the last, how many. */
export const reference = z.strictObject({ from: period, to: period, points: z.int() })

/**
 * What the chart of a series says of its last period that is over: a rise or a fall beyond what chance
 * explains, or neither. `centre` is the share of the reference; a period alone is announced outside
 * `low` and `high`, and two of the last three are nearer. `figures` is null where one of them is
 * hidden from the reader: the signal is the same for all. The two effects (Kitagawa) add up to what
 * lies between the reference and the period: the same territories otherwise served, and others
 * answering.
 */
export const change = z
  .discriminatedUnion('told', [
    unsaid,
    z.strictObject({
      told: z.literal('chart'),
      at: period,
      signal,
      reference,
      figures: z
        .strictObject({
          n: z.int(),
          estimate: z.number(),
          centre: z.number(),
          low: z.number(),
          high: z.number(),
        })
        .nullable(),
      effects: z
        .strictObject({ rate: z.number(), mix: z.number(), groups: z.int() })
        .nullable()
        .meta({ description: 'Null outside the house, and while all answers are of one group' }),
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
