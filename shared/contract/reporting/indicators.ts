import * as z from 'zod'
import { printedDeclaration } from '../catalogue/declaration.ts'
import { reportedSettingAside } from '../feedback/setting-aside.ts'
import { change, period, series } from '../figures/change.ts'
import { falseAlarms } from '../figures/false-alarms.ts'
import { figureShare, lacking, weightedShare } from '../figures/share.ts'
import { localised, slug } from '../scalar.ts'
import { countedStreams, webStreams } from '../stream.ts'
import { answerCounts, question } from './asked.ts'
import { believed } from './believed.ts'
import { delays } from './delays.ts'
import { headline } from './headline.ts'
import { places, underFloor } from './places.ts'
import { summary } from './summary.ts'
import { supply } from './supply.ts'
import { yearMonth } from './year-month.ts'

/** The same rate with the answers set aside by a person. */
const withAside = z.strictObject({
  n: z.int().nullable().meta({ description: 'How many are set aside; null: it is hidden' }),
  share: figureShare,
})

/**
 * One rate of an indicator. `stream` separates invited answers from the open button, and `channel`
 * separates those an agent typed in: on paper, at the counter, by telephone. They are never pooled.
 * `answer` is one of several answers to several weighted questions.
 */
const labelledShare = z.strictObject({
  stream: z.enum(webStreams).optional(),
  channel: z.enum(['web', 'entered']).optional(),
  answer: z.enum(['worse', 'same', 'better']).optional(),
  share: figureShare,
  answers: answerCounts.nullable().optional(),
  weighted: weightedShare.optional(),
  with_set_aside: withAside.optional(),
  change: change.optional(),
  series: series.optional(),
})

/** One indicator of one service. */
export const figure = z
  .strictObject({
    indicator: z.string(),
    question: question.optional(),
    shares: z.array(labelledShare),
    places: places.optional(),
    under_floor: underFloor.optional(),
    delays: delays.optional(),
    believed: believed.optional(),
    supply: supply.optional(),
  })
  .meta({ id: 'Figure' })

/**
 * One half of a pair: its figure; or too little data; or not measured; or not publishable alone,
 * because the other half is missing or has too little data; or shown beside another indicator with
 * more data.
 */
export const half = z
  .discriminatedUnion('told', [
    z.strictObject({ told: z.literal('figure'), figure }),
    z.strictObject({ told: z.literal('too_few'), indicator: z.string(), lacking }),
    z.strictObject({
      told: z.literal('not_alone'),
      indicator: z.string(),
      because: z.enum(['guard_absent', 'guard_too_few']),
    }),
    z.strictObject({ told: z.literal('absent'), indicator: z.string() }),
    z.strictObject({ told: z.literal('elsewhere'), indicator: z.string(), beside: z.string() }),
  ])
  .meta({ id: 'Half' })

/** Two worlds, never one alone: the schema cannot hold half a pair. */
export const pair = z.strictObject({ usager: half, commun: half })

/** Non-response: numbers of procedures ended, invitations shown and opened, answers. */
const unheard = z
  .strictObject({
    streams: z.array(
      z.strictObject({
        stream: z.enum(countedStreams),
        ended: z.int(),
        shown: z.int(),
        opened: z.int(),
        answered: z
          .int()
          .nullable()
          .meta({ description: 'Null: too few, here or in a period beside this one' }),
      }),
    ),
  })
  .meta({ id: 'Unheard' })

/** A closed month: its number, and the newest revision. */
const publication = z.strictObject({
  month: period,
  number: z.int().min(1),
  revision: z.int().min(0).meta({ description: '0: as it was first published' }),
  day: z.iso.date().meta({ description: 'Day of that revision' }),
})

/** The indicators of each service, in both worlds. */
export const indicators = z
  .strictObject({
    generated_at: z.iso.datetime(),
    organisation: z.string(),
    zone: z.string().meta({ description: 'Time zone of the organisation' }),
    period: period.nullable().meta({ description: 'What all is about; null: all there is' }),
    every: z.enum(['month', 'quarter', 'year']).meta({
      description: 'How long the periods of each change and series are',
    }),
    false_alarms: falseAlarms.nullable().meta({ description: 'Null before a chart speaks' }),
    fewest: z.int().meta({ description: 'Of fewer answers nothing is told' }),
    publications: z.array(publication).meta({
      description: 'The closed months of the period, oldest first; others are provisional',
    }),
    declarations: z
      .array(printedDeclaration)
      .meta({ description: 'What people decided, by whom, when' }),
    summary: summary.nullable().meta({
      description: 'Null inside the house, and while the period is not over',
    }),
    services: z.array(
      z.strictObject({
        service: slug,
        name: localised,
        headline,
        months: z.array(yearMonth).meta({
          description: 'The last twelve months up to the end of the period, oldest first',
        }),
        pairs: z.array(pair),
        unheard,
        set_aside: z
          .array(reportedSettingAside)
          .optional()
          .meta({ description: 'What people set aside of it, and why; left out where nothing is' }),
      }),
    ),
  })
  .meta({ id: 'Indicators' })

/** Filter for the report. */
export const indicatorsAsked = z.strictObject({
  period: period.optional(),
  every: z.enum(['month', 'quarter']).optional(),
})

export type Indicators = z.infer<typeof indicators>
export type ServiceIndicators = Indicators['services'][number]
export type Pair = z.infer<typeof pair>
export type Half = z.infer<typeof half>
export type Figure = z.infer<typeof figure>
export type LabelledShare = z.infer<typeof labelledShare>
export type WithAside = z.infer<typeof withAside>
export type Publication = z.infer<typeof publication>
export type Unheard = z.infer<typeof unheard>
