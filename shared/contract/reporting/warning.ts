import * as z from 'zod'
import { localised, plainText, slug, uuidv7 } from '../scalar.ts'
import { streams } from '../stream.ts'

/** What is watched: usagers who were not satisfied, and dates that were not kept. One of each world. */
export const warningMeasures = ['unsatisfied', 'promises_broken'] as const

/** Which chart watches: answer by answer, week by week, or weeks of hundreds of answers. */
export const warningCharts = ['bernoulli_cusum', 'cusum', 'laney'] as const

/**
 * What a person made of a warning. `explained`: its cause is known, and the chart goes on as before.
 * `changed`: the service itself is otherwise, and its norm is made afresh from then on.
 * `false_alarm`: chance, as was to be expected now and then.
 */
export const warningOutcomes = ['explained', 'changed', 'false_alarm'] as const

/** Longest cause, in characters. */
export const longestCause = 300

/**
 * A share of some weeks, which no table has: rounded to the hundredth, and its base to five, so that
 * no subtraction from a month gives anybody's answer back. `low` and `high`: 95 %.
 */
const rough = z.strictObject({
  estimate: z.number(),
  low: z.number(),
  high: z.number(),
  about: z.int().meta({ description: 'How many, to the nearest five' }),
})

/** What a chart is of. `stream`: whose answers; null for dates. */
const watched = {
  service: slug,
  measure: z.enum(warningMeasures),
  stream: z.enum(streams).nullable(),
}

/**
 * How a service stands in one world while the other warns: `signal`, one in the last thirteen weeks;
 * `quiet`; `learning`, too few to watch yet; `absent`, nothing is measured.
 */
const beside = z.strictObject({
  measure: z.enum(warningMeasures),
  state: z.enum(['signal', 'quiet', 'learning', 'absent']),
})

const day = z.iso.date()

/** A signal, found once. It is told with how the other world stands. */
const warning = z
  .strictObject({
    id: uuidv7,
    ...watched,
    chart: z.enum(warningCharts),
    since: day.meta({ description: 'Monday from which the weeks were worse' }),
    until: day.meta({ description: 'First day after the week that gave the signal' }),
    usual: rough,
    seen: rough.meta({ description: 'The same between `since` and `until`' }),
    found_at: z.iso.datetime(),
    beside,
    decision: z
      .strictObject({
        outcome: z.enum(warningOutcomes),
        cause: z.string(),
        author: z.string(),
        at: z.iso.datetime(),
      })
      .nullable()
      .meta({ description: 'Null while nobody said what it was' }),
  })
  .meta({ id: 'Warning' })

/**
 * A chart. `learning`: its norm is not fixed yet. `watching`: `level` is how far a point is on its
 * way to the limit, 0 to 1 and more, to the twentieth; a point holds eleven answers at least, however
 * many weeks that takes.
 */
const warningChart = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('learning'),
    ...watched,
    answers: z.int().nullable().meta({ description: 'So far; null while they are very few' }),
    needed: z.int(),
    weeks_needed: z.int(),
  }),
  z.strictObject({
    state: z.literal('watching'),
    ...watched,
    chart: z.enum(warningCharts),
    why: z.enum(['few', 'often', 'weekly', 'many']),
    norm_from: day,
    norm_until: day,
    usual: rough,
    beside,
    worse: z.number().nullable().meta({ description: 'The share that it is made to find soonest' }),
    every_months: z.number().meta({
      description: 'Months between two false alarms on average, at the present pace',
    }),
    points: z.array(
      z.strictObject({ from: day, until: day, level: z.number(), signal: z.boolean() }),
    ),
  }),
])

/** All that is watched of an organisation, and what it signalled, newest first. */
export const warnings = z
  .strictObject({
    zone: z.string(),
    services: z.array(z.strictObject({ service: slug, name: localised })),
    together: z
      .strictObject({ charts: z.int(), every_months: z.number() })
      .nullable()
      .meta({ description: 'Every chart together: months between two false alarms' }),
    charts: z.array(warningChart),
    warnings: z.array(warning),
  })
  .meta({ id: 'Warnings' })

/** What a person says of a warning. Only chance needs no cause. */
export const warningPut = z
  .strictObject({ outcome: z.enum(warningOutcomes), cause: plainText(longestCause) })
  .refine(({ outcome, cause }) => outcome === 'false_alarm' || cause.trim() !== '', {
    path: ['cause'],
    message: 'empty',
  })
  .meta({ id: 'WarningPut' })

export type Warnings = z.infer<typeof warnings>
export type Warning = z.infer<typeof warning>
export type WarningChart = z.infer<typeof warningChart>
export type WarningChartKind = (typeof warningCharts)[number]
export type WarningMeasure = (typeof warningMeasures)[number]
export type WarningOutcome = (typeof warningOutcomes)[number]
export type WarningPut = z.infer<typeof warningPut>
export type WarningBeside = z.infer<typeof beside>
export type RoughShare = z.infer<typeof rough>
