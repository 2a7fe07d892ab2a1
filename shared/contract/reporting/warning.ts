import * as z from 'zod'
import { falseAlarms } from '../figures/false-alarms.ts'
import { localised, plainText, slug, uuidv7 } from '../scalar.ts'
import { provenStreams } from '../stream.ts'

/** Monitored series: unsatisfied usagers, and missed dates. One of each world. */
export const warningMeasures = ['unsatisfied', 'promises_broken'] as const

/** Which way a series goes: more that is unsatisfied or not kept than usual, or less. */
export const warningWays = ['worse', 'better'] as const

/**
 * A person's conclusion about an alert. `explained`: the cause is known, and the chart goes on.
 * `changed`: the service has changed, and a new reference period starts. `false_alarm`: chance,
 * which happens now and then.
 */
export const warningOutcomes = ['explained', 'changed', 'false_alarm'] as const

/** Longest cause, in characters. */
export const longestCause = 300

/**
 * A rate of some weeks, which no table has: rounded to the hundredth, and its base to five, so that
 * no subtraction from a month reveals an answer. `low` and `high`: 95 %.
 */
const rough = z.strictObject({
  estimate: z.number(),
  low: z.number(),
  high: z.number(),
  about: z.int().meta({ description: 'How many, to the nearest five' }),
})

/** Streams that are watched, the proven one and the button: what a page asked is not proven. */
export const watchedStreams = [...provenStreams, 'open'] as const

export type WatchedStream = (typeof watchedStreams)[number]

/** The series of a chart. `stream`: whose answers; null for dates. */
const watched = {
  service: slug,
  measure: z.enum(warningMeasures),
  stream: z.enum(watchedStreams).nullable(),
}

/**
 * State of the other world beside an alert: `signal`, an alert in the last thirteen weeks; `quiet`;
 * `learning`, too few data yet; `absent`, not measured.
 */
const beside = z.strictObject({
  measure: z.enum(warningMeasures),
  state: z.enum(['signal', 'quiet', 'learning', 'absent']),
})

const day = z.iso.date()

/** An alert, recorded once, with the state of the other world. */
const warning = z
  .strictObject({
    id: uuidv7,
    ...watched,
    way: z.enum(warningWays),
    since: day.meta({ description: 'Monday from which the weeks were worse, or better' }),
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
 * A control chart. `learning`: its reference period is not complete. `watching`: `level` is the
 * ratio of a sum to its limit, 0 to 1 and more, below 0 where it is that of the better, rounded to
 * the twentieth; a point holds at least eleven answers, over as many weeks as needed.
 */
const warningChart = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('learning'),
    ...watched,
    answers: z.int().nullable().meta({ description: 'So far; null while they are very few' }),
    needed: z.int(),
    points_needed: z.int(),
  }),
  z.strictObject({
    state: z.literal('watching'),
    ...watched,
    norm_from: day,
    norm_until: day,
    usual: rough,
    beside,
    finds: z
      .strictObject({ worse: z.number(), better: z.number() })
      .meta({ description: 'The shares that it is made to find soonest' }),
    points: z.array(
      z.strictObject({ from: day, until: day, level: z.number(), signal: z.boolean() }),
    ),
  }),
])

/** All charts of an organisation, and their alerts, newest first. */
export const warnings = z
  .strictObject({
    zone: z.string(),
    services: z.array(z.strictObject({ service: slug, name: localised })),
    together: falseAlarms
      .nullable()
      .meta({ description: 'All charts together; null before one watches' }),
    charts: z.array(warningChart),
    warnings: z.array(warning),
  })
  .meta({ id: 'Warnings' })

/** A conclusion about an alert. Only chance needs no cause. */
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
export type WarningWay = (typeof warningWays)[number]
export type WarningMeasure = (typeof warningMeasures)[number]
export type WarningOutcome = (typeof warningOutcomes)[number]
export type WarningPut = z.infer<typeof warningPut>
export type WarningBeside = z.infer<typeof beside>
export type RoughShare = z.infer<typeof rough>
