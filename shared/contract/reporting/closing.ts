import * as z from 'zod'
import { share } from '../figures/share.ts'
import { localised, slug } from '../scalar.ts'
import { provenStreams, webStreams } from '../stream.ts'
import { equalityMoved } from './equality.ts'

/** Why the counts of a closed month changed. */
export const closingReasons = ['late', 'set_aside', 'put_back', 'withdrawn'] as const

const month = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
  .meta({ description: 'A month', example: '2026-10' })

const place = { territory: z.string(), name: z.string() }

const number = z.int().min(1).meta({
  description: 'Number of the closing: every organisation counts its months from 1, without gaps',
})

/**
 * What is published of a service. Satisfaction by stream, never added together; by territory,
 * of usagers whose invitation is proven; whether quality became more equal. A hidden figure stays
 * hidden.
 */
const closedService = z
  .strictObject({
    service: slug,
    name: localised,
    streams: z.array(z.strictObject({ stream: z.enum(webStreams), share })),
    proven: z.enum(provenStreams).meta({
      description:
        'Whose answers the territories, the equality and the invitations are of, since it was closed',
    }),
    territories: z
      .array(z.strictObject({ ...place, share }))
      .meta({ description: 'Published territories, of answers in `proven`' }),
    between: equalityMoved.nullable(),
    invitations: z
      .strictObject({
        invited: z.int(),
        delivered: z.int(),
        answered: z
          .int()
          .nullable()
          .meta({ description: 'Before the month closed; no revision adds to it. Null: too few' }),
      })
      .nullable()
      .meta({ description: 'Of `proven`. Null: nobody was invited' }),
  })
  .meta({ id: 'ClosedService' })

/** A figure before and after a revision. */
const figureRevision = z
  .strictObject({
    service: slug,
    stream: z.enum(webStreams),
    territory: z.string().nullable().meta({ description: 'Null: the whole service' }),
    before: share,
    after: share,
  })
  .meta({ id: 'FigureRevision' })

/** A revision of a closed month: its day, why, and the figures that changed. */
export const closingRevision = z
  .strictObject({
    revision: z.int().min(1),
    day: z.iso.date(),
    reasons: z.array(z.enum(closingReasons)),
    changes: z.array(figureRevision),
  })
  .meta({ id: 'ClosingRevision' })

/** A closed month: as it was published, as it stands, and every revision between. */
const closing = z
  .strictObject({
    month,
    number,
    planned: z.iso.date().meta({ description: 'Day on which it was to be published' }),
    day: z.iso.date().meta({ description: 'Day of publication' }),
    published: z.array(closedService),
    services: z.array(closedService).meta({ description: 'By the newest revision' }),
    revisions: z.array(closingRevision),
  })
  .meta({ id: 'Closing' })

/** The closed months of an organisation, newest first. Every other month is provisional. */
export const closings = z
  .strictObject({
    organisation: z.string(),
    zone: z.string(),
    closing_day: z.int().meta({ description: 'Day of the next month on which a month is closed' }),
    closings: z.array(closing),
  })
  .meta({ id: 'Closings' })

export type ClosingReason = (typeof closingReasons)[number]
export type ClosedService = z.infer<typeof closedService>
export type FigureRevision = z.infer<typeof figureRevision>
export type Closing = z.infer<typeof closing>
export type Closings = z.infer<typeof closings>
