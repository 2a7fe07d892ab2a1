import * as z from 'zod'
import { period } from '../figures/change.ts'
import { localised, slug } from '../scalar.ts'
import { streams } from '../stream.ts'
import { half } from './indicators.ts'

/** Notes of the State's Observatoire. */
const measures = ['satisfaction', 'clarity', 'help_quality', 'help_reached'] as const

/** Sources of answers; never added up. */
const sources = [...streams, 'imported'] as const

const which = { measure: z.enum(measures), source: z.enum(sources) }

/**
 * One note. `too_few`: the Observatoire shows none below 100 answers. `protects`: the month added
 * or dropped has so few answers that a subtraction would reveal them. `not_alone`: there is no
 * general-interest figure beside it. `level` is `null` when the interval contains a threshold.
 */
const note = z.discriminatedUnion('told', [
  z.strictObject({
    told: z.literal('note'),
    ...which,
    n: z.int(),
    unit: z.enum(['out_of_10', 'share']),
    value: z.number(),
    interval: z
      .strictObject({ low: z.number(), high: z.number() })
      .nullable()
      .meta({ description: '95 %; null where all answers are equal' }),
    level: z.enum(['green', 'yellow', 'red']).nullable(),
  }),
  z.strictObject({ told: z.literal('too_few'), ...which }),
  z.strictObject({ told: z.literal('protects'), ...which }),
  z.strictObject({ told: z.literal('not_alone'), ...which }),
])

/** Notes computed like those of the State's Observatoire, over twelve past months. */
export const observatoire = z
  .strictObject({
    from: z.string().meta({ description: 'First month', example: '2025-11' }),
    to: z.string().meta({ description: 'Last month', example: '2026-10' }),
    fewest: z.int(),
    services: z.array(
      z.strictObject({
        service: slug,
        name: localised,
        guard: z
          .strictObject({ period, half })
          .nullable()
          .meta({ description: 'What is due to all, in the last period that tells it' }),
        notes: z.array(note).meta({ description: 'Empty where its own questions are not asked' }),
      }),
    ),
  })
  .meta({ id: 'Observatoire' })

export type Observatoire = z.infer<typeof observatoire>
export type ObservatoireNote = z.infer<typeof note>
export type Measure = (typeof measures)[number]
export type Source = (typeof sources)[number]
