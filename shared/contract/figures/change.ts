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
 * Why the reference of a chart begins where it does: the series starts there, the question changed,
 * a decision was carried out (`change`), or a person answered a warning by *the service has
 * changed* (`signal`). It moves for no other reason.
 */
const recalibrated = z.strictObject({
  from: period,
  because: z.enum(['start', 'instrument', 'change', 'signal']),
})

const grouped = z.boolean().meta({
  description: 'Months hold too few: points are quarters, whatever the length of the report',
})

/**
 * Why a chart has no signal. `too_few`: fewer than eleven answers in the period, or too few
 * territories with five. `early`: fewer than eight earlier periods have enough since the reference
 * began. `rare`: even quarters hold too few for a chart.
 */
export const unsaid = z.strictObject({
  told: z.literal('nothing'),
  because: z.enum(['too_few', 'early', 'rare']),
  at: period,
  grouped,
  points: z.int().meta({ description: 'Periods before it that have enough' }),
  recalibrated: recalibrated.nullable().meta({ description: 'Null before the first answer' }),
  speaks: period.nullable().meta({
    description: 'The first period it can speak of, if each from now on has enough',
  }),
  pace: z
    .strictObject({
      per_month: z.int().nullable().meta({ description: 'Null while they are very few' }),
      needed: z.int().meta({ description: 'A month, for a chart of quarters' }),
    })
    .nullable()
    .meta({ description: 'Of what is rare alone' }),
})

/** The periods that set the centre line and the limits of a chart: first, last, number. */
const reference = z.strictObject({ from: period, to: period, points: z.int() })

/**
 * What the chart of a last period says. `rule`: one point beyond its limits, two of three beyond
 * nearer ones, or eight on one side whose pooled deviation is beyond chance; null without a signal.
 * The reference is the first eight to twelve periods since it began, and then stays. `left_out`:
 * periods a declared circumstance touched, which are no part of the reference.
 */
export const charted = {
  told: z.literal('chart'),
  at: period,
  grouped,
  signal,
  rule: z.enum(['alone', 'two_of_three', 'eight']).nullable(),
  reference,
  stable: z.boolean().meta({ description: 'Whether the points of the reference hold together' }),
  recalibrated,
  left_out: z.array(period),
}

/**
 * The signal of a control chart for its last complete period: a rise or a fall beyond chance, or
 * neither. The period is a quarter where months hold too few answers. `centre` is the rate of the
 * reference. A single point signals outside `low` and `high`. `figures` is null when one of them is
 * hidden from the reader; the signal is the same for all. The two effects (Kitagawa) add up to the
 * difference between reference and period: the same territories with other rates, and another mix
 * of territories.
 */
export const change = z
  .discriminatedUnion('told', [
    unsaid,
    z.strictObject({
      ...charted,
      figures: z
        .strictObject({
          n: z.int(),
          estimate: z.number(),
          centre: z.number(),
          low: z.number(),
          high: z.number(),
        })
        .nullable(),
      assurance: z.enum(['always', 'sometimes', 'never']).nullable().meta({
        description:
          'Whether the commitment will be met if nothing changes: the limits are wholly above it, around it or wholly below; null without a commitment or figures',
      }),
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
export type Recalibrated = z.infer<typeof recalibrated>
export type Unsaid = z.infer<typeof unsaid>
export type Series = z.infer<typeof series>
