import * as z from 'zod'
import { insidePattern } from '../../calendar/inside-period.ts'
import { change } from '../figures/change.ts'
import { falseAlarms } from '../figures/false-alarms.ts'
import { localised, slug } from '../scalar.ts'
import { summary, summaryCommun, summaryUsager } from './summary.ts'
import { yearMonth } from './year-month.ts'

/** A period that people inside may read. */
const insidePeriod = z.string().regex(insidePattern).meta({
  description:
    'A whole month, quarter or year, a complete ISO 8601 week, or own dates, both days included',
  example: '2026-10-05..2026-11-20',
})

/** The same service in the same period of the year before. */
const before = z.strictObject({
  share: summaryUsager.shape.share,
  kept: z.strictObject({ x: z.int(), n: z.int() }).nullable(),
})

/** One service: both worlds of the period, and of its last twelve months. */
const overviewService = z.strictObject({
  service: slug,
  name: localised,
  usager: summaryUsager.omit({ satisfaction: true }),
  commun: summaryCommun,
  change: change.nullable().meta({
    description: 'What its chart says of satisfaction; null of a week and of own dates',
  }),
  months: z.array(yearMonth),
  before: before.nullable().meta({ description: 'Null unless asked for' }),
  warnings: z.int().meta({ description: 'Signals that nobody has said anything of' }),
})

const wait = z.strictObject({
  n: z.int(),
  half: z.int().meta({ description: 'Days that half of them have waited at least' }),
  longest: z.int().meta({ description: 'Days that the oldest has waited' }),
})

const commentsWaiting = z.strictObject({
  all: wait.nullable().meta({ description: 'Null where none waits' }),
  services: z.array(wait.extend({ service: slug })),
})

/** The overview: what to know first, and what needs action today. */
export const overview = z
  .strictObject({
    generated_at: z.iso.datetime(),
    organisation: z.string(),
    zone: z.string(),
    period: insidePeriod,
    beside: insidePeriod.nullable().meta({ description: 'Null unless asked for' }),
    first: z.string().nullable().meta({ description: 'Month of the first answer, `YYYY-MM`' }),
    beginning: z.strictObject({ since: z.iso.date(), answers: z.int() }).nullable().meta({
      description: 'Answers since the first one, while no month with answers is over; else null',
    }),
    summary: summary.nullable().meta({
      description: 'Null of a week and of own dates: charts and reports have whole months',
    }),
    false_alarms: falseAlarms.nullable().meta({ description: 'Null before a chart speaks' }),
    services: z
      .array(overviewService)
      .meta({ description: 'Furthest from the commitment first, in declared order otherwise' }),
    comments: commentsWaiting.meta({ description: 'Comments without a reply' }),
    today: z
      .array(z.strictObject({ id: z.string(), page: z.string(), n: z.int() }))
      .meta({ description: 'What waits for a person, and where it is done; nothing is left out' }),
  })
  .meta({ id: 'Overview' })

/** Filter for the overview. */
export const overviewAsked = z.strictObject({
  period: insidePeriod.optional(),
  beside: z.literal('year').optional().meta({
    description: 'Also the same period of the year before',
  }),
})

export type Overview = z.infer<typeof overview>
export type OverviewAsked = z.infer<typeof overviewAsked>
export type OverviewService = Overview['services'][number]
export type CommentsWaiting = Overview['comments']
