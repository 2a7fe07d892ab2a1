import * as z from 'zod'
import { itemName } from '../catalogue/answer.ts'
import { period } from '../figures/change.ts'
import { bounds, meanOfAnswers } from '../figures/mean.ts'
import { share, standardised, standardisedNothing } from '../figures/share.ts'
import { localised, slug } from '../scalar.ts'
import { provenStreams, webStreams } from '../stream.ts'
import { figure } from './indicators.ts'
import { outcomes } from './outcomes.ts'

/** Dimensions of perceived quality, in the order of display. */
export const perceivedDimensions = [
  'reliability',
  'assurance',
  'tangibles',
  'empathy',
  'responsiveness',
] as const

const stream = z.enum(webStreams)

/** Why a part of a service's page is empty. `not_alone`: the other world has no data. */
const untold = z.strictObject({
  told: z.literal('nothing'),
  because: z.enum(['absent', 'too_few', 'not_alone']),
})

/** The figure of the other world beside it. */
const beside = figure

/** A perceived dimension, or the civic counterpart, compared with its prediction. */
const dimension = z.strictObject({
  dimension: z.enum([...perceivedDimensions, 'civic']),
  item: itemName,
  wording: localised,
  stream,
  scale: bounds,
  perceived: meanOfAnswers,
  share: share.meta({ description: 'Of the two highest answers' }),
  dont_know: share.meta({ description: 'Who answered that they do not know, of all asked' }),
  predicted: meanOfAnswers.nullable().meta({ description: 'Expected before; null: not asked' }),
  gap: z
    .strictObject({ estimate: z.number(), interval: bounds.nullable() })
    .nullable()
    .meta({ description: 'Perceived less predicted, in points: where, not how much' }),
})

const dimensions = z
  .discriminatedUnion('told', [
    untold,
    z.strictObject({
      told: z.literal('figures'),
      beside,
      usager: z.array(dimension),
      commun: z.array(dimension),
    }),
  ])
  .meta({ id: 'ServiceDimensions' })

/** Worse, same, better than expected: three rates of one base, shown together or not at all. */
const comparison = z.discriminatedUnion('told', [
  z.strictObject({ told: z.literal('nothing') }),
  z.strictObject({ told: z.literal('shares'), worse: share, same: share, better: share }),
])

/** The same over all dimensions, each weighted. */
const wholeComparison = z.discriminatedUnion('told', [
  standardisedNothing,
  z.strictObject({
    told: z.literal('shares'),
    worse: standardised,
    same: standardised,
    better: standardised,
  }),
])

const expected = z
  .discriminatedUnion('told', [
    untold,
    z.strictObject({
      told: z.literal('figures'),
      beside,
      stream,
      whole: wholeComparison,
      dimensions: z.array(
        z.strictObject({
          dimension: z.enum(perceivedDimensions),
          wording: localised,
          shares: comparison,
        }),
      ),
    }),
  ])
  .meta({ id: 'ServiceExpected' })

/** What was answered to a question that no other figure tells. */
const otherQuestion = z.strictObject({
  item: itemName,
  wording: localised,
  several: z.boolean().meta({ description: 'One answers as often as one likes' }),
  follows: z.boolean().meta({
    description: 'Asked more or less often after some first answers; the shares are not weighted',
  }),
  stream,
  n: z.int().nullable().meta({ description: 'Null: fewer than eleven, and nothing is told' }),
  answers: z.array(
    z.strictObject({
      value: z.string(),
      label: localised,
      share: bounds.extend({ estimate: z.number() }),
    }),
  ),
})

const others = z
  .discriminatedUnion('told', [
    untold,
    z.strictObject({ told: z.literal('figures'), beside, questions: z.array(otherQuestion) }),
  ])
  .meta({ id: 'ServiceOthers' })

/** One month of a series; `because` is the reason for a missing estimate. */
const point = z.strictObject({
  period,
  n: z.int().nullable(),
  estimate: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  because: z.enum(['too_few', 'protects', 'alike', 'too_early']).nullable(),
})

const months = z
  .discriminatedUnion('told', [
    untold,
    z.strictObject({
      told: z.literal('figures'),
      periods: z.array(period).meta({ description: 'Every month of the axis' }),
      over: period.nullable().meta({ description: 'The last of them that is over' }),
      panels: z.array(
        z.strictObject({
          indicator: z.enum(['satisfied', 'promises_kept', 'within_norm']),
          world: z.enum(['usager', 'commun']),
          stream: z.enum(provenStreams).optional().meta({ description: 'Of answers alone' }),
          runs: z
            .array(z.array(point))
            .meta({ description: 'A run ends where the question changed' }),
        }),
      ),
      changes: z
        .array(z.strictObject({ day: z.iso.date(), because: z.enum(['change', 'signal']) }))
        .meta({
          description:
            'Days from which the service differs: a decision carried out, or a signal that a person took for a change',
        }),
      norm: z.strictObject({
        days: z.int().nullable(),
        unit: z.enum(['working', 'business', 'calendar']),
      }),
    }),
  ])
  .meta({ id: 'ServiceMonths' })

/** Perception of one service, compared with expectation, by outcome, and by month. */
export const perception = z
  .strictObject({
    generated_at: z.iso.datetime(),
    service: slug,
    name: localised,
    zone: z.string(),
    period: period.nullable(),
    dimensions,
    expected,
    outcomes,
    others,
    months,
  })
  .meta({ id: 'Perception' })

/** Service and period; all data without a period. */
export const servicePeriodAsked = z.strictObject({ period: period.optional() })

export type Perception = z.infer<typeof perception>
export type Dimensions = Perception['dimensions']
export type DisclosedDimensions = Extract<Dimensions, { told: 'figures' }>
export type DisclosedDimension = DisclosedDimensions['usager'][number]
export type Expected = Perception['expected']
export type DisclosedExpected = Extract<Expected, { told: 'figures' }>
export type WholeComparison = DisclosedExpected['whole']
export type Comparison = DisclosedExpected['dimensions'][number]['shares']
export type Others = Perception['others']
export type DisclosedOthers = Extract<Others, { told: 'figures' }>
export type OtherQuestion = DisclosedOthers['questions'][number]
export type Months = Perception['months']
export type DisclosedMonths = Extract<Months, { told: 'figures' }>
export type MonthPoint = DisclosedMonths['panels'][number]['runs'][number][number]
