import * as z from 'zod'
import { period } from '../figures/change.ts'
import { localised, slug } from '../scalar.ts'
import { half } from './indicators.ts'

/** What the State's Observatoire makes notes of. */
const measures = ['satisfaction', 'clarity', 'help_quality', 'help_reached'] as const

/** Where answers came from; never added together. */
const sources = ['invited', 'open', 'entered', 'imported'] as const

const which = { measure: z.enum(measures), source: z.enum(sources) }

/**
 * One note. `too_few`: the Observatoire shows none below 100 answers. `protects`: the month that
 * came in, or the one that left, has too few answers to be subtracted. `not_alone`: nothing of the
 * general interest may stand beside it. `level` is `null` where the interval holds a border: the
 * answers cannot decide.
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

/** Notes made as the State's Observatoire makes them, over twelve months that are over. */
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
