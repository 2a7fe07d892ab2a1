import * as z from 'zod'
import { reportedSettingAside } from '../feedback/setting-aside.ts'
import { period } from '../figures/change.ts'
import { bounds } from '../figures/mean.ts'
import { share } from '../figures/share.ts'
import { frames } from '../invitations/invitation.ts'
import { localised, slug } from '../scalar.ts'
import { provenStreams, webStreams } from '../stream.ts'
import { closingRevision } from './closing.ts'
import { conclusion, estimate } from './invitations.ts'

/** `null`: fewer than eleven, or beside such a number. */
const count = z.int().nullable()

const month = period.meta({ description: 'A month', example: '2026-10' })

/** The publication of one closed month. */
const publication = z.strictObject({
  month,
  number: z.int().min(1),
  planned: z.iso.date().meta({ description: 'The day on which it was to be published' }),
  day: z.iso.date().meta({ description: 'The day on which it was published' }),
  revisions: z.array(closingRevision),
})

/** The question of satisfaction, in the version that was answered from a month on. */
const asked = z.strictObject({
  instrument: z.string(),
  version: z.int(),
  wording: localised,
  from: month,
})

/** Why a rate is not told; `not_alone`: nothing of the other world stands beside it. */
const untold = z.enum(['too_few', 'not_alone'])

/**
 * The rate of one month as it was published, with what it rests on. `response` is of the invited
 * whose answers the rate counts. Everything is null where the rate is hidden.
 */
const monthQuality = z.strictObject({
  month,
  share: share.nullable(),
  untold: untold.nullable().meta({ description: 'Null where the rate is told' }),
  response: z
    .strictObject({
      invited: z.int(),
      delivered: z.int(),
      answered: count,
      rate: z.number().nullable().meta({ description: 'Answered of those reached' }),
    })
    .nullable()
    .meta({ description: 'Null: nobody was invited' }),
  bounds: bounds.nullable().meta({
    description: 'If every silent one were dissatisfied; if every one were satisfied',
  }),
  estimate: estimate.nullable().meta({
    description: 'Weighted to all the invited, to a hundredth, its bounds rounded outwards',
  }),
  held: z
    .strictObject({
      against: z.enum(['commitment', 'floor']),
      value: z.number(),
      declared: z.iso.date(),
    })
    .nullable()
    .meta({ description: 'The declared rate or minimum that stood when the month ended' }),
  conclusion: conclusion.nullable(),
})

/** What breaks a series, and from when on. */
const seriesBreak = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('instrument'), from: month }),
  z.strictObject({ kind: z.literal('territories'), from: z.iso.date(), n: z.int() }),
])

const serviceQuality = z
  .strictObject({
    service: slug,
    name: localised,
    stream: z.enum(provenStreams),
    asked: z.array(asked).meta({ description: 'Answered in the period, the oldest first' }),
    frames: z.array(
      z.strictObject({ frame: z.enum(frames), invited: z.int(), undeliverable: z.int() }),
    ),
    not_drawn: z.strictObject({ left_out: count, resting: count, refused: count }),
    others: z
      .array(z.strictObject({ stream: z.enum(webStreams), n: z.int() }))
      .meta({ description: 'Answers that came another way; they are never added together' }),
    months: z.array(monthQuality),
    register: z
      .strictObject({
        due: z.int(),
        kept: count,
        untold: untold.nullable(),
      })
      .nullable()
      .meta({ description: 'Announced dates of the period, all of them. Null: none was due' }),
    hidden: z.strictObject({
      rates: z.int().meta({ description: 'Months whose rate is hidden' }),
      territories: z.int().meta({ description: 'Declared territories without a published rate' }),
    }),
    breaks: z.array(seriesBreak),
    set_aside: z.array(reportedSettingAside),
  })
  .meta({ id: 'ServiceQuality' })

/** The quality of what was published of a period: a month, or the closed months of a longer one. */
export const qualityReport = z
  .strictObject({
    organisation: z.string(),
    zone: z.string(),
    period,
    fewest: z.int().meta({ description: 'Of fewer answers nothing is published' }),
    months: z.array(publication).min(1).meta({ description: 'The closed months, oldest first' }),
    services: z.array(serviceQuality),
  })
  .meta({ id: 'QualityReport' })

export type QualityReport = z.infer<typeof qualityReport>
export type ServiceQuality = QualityReport['services'][number]
export type MonthQuality = ServiceQuality['months'][number]
