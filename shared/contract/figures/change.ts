import * as z from 'zod'
import { periodPattern } from '../../calendar/period.ts'
import { share } from './share.ts'

/** A whole month, quarter or year. */
export const period = z
  .string()
  .regex(periodPattern)
  .meta({ description: 'A whole month, quarter or year', example: '2026-10' })

/** The signal of a control chart for its last point. */
export const signal = z.enum(['up', 'down', 'none'])

/**
 * Why a chart has no signal. `too_few`: fewer than eleven answers in the period, or too few
 * territories with five. `early`: fewer than eight earlier periods have enough.
 */
export const unsaid = z.strictObject({
  told: z.literal('nothing'),
  because: z.enum(['too_few', 'early']),
  at: period,
  points: z.int().meta({ description: 'Periods before it that have enough' }),
})

/** The periods that set the centre line and the limits of a chart: first, last, number. */
export const reference = z.strictObject({ from: period, to: period, points: z.int() })

/**
 * The signal of a control chart for its last complete period: a rise or a fall beyond chance, or
 * neither. `centre` is the rate of the reference period. A single point signals outside `low` and
 * `high`; two of the last three signal nearer. `figures` is null when one of them is hidden from
 * the reader; the signal is the same for all. The two effects (Kitagawa) add up to the difference
 * between reference and period: the same territories with other rates, and another mix of
 * territories.
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

/**
 * A series by period, as long as the question stays the same: another question starts another
 * series.
 */
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
