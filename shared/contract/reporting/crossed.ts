import * as z from 'zod'
import { period } from '../figures/change.ts'
import { registerShare, share } from '../figures/share.ts'
import { widths } from '../requests/request-facts.ts'
import { localised, slug } from '../scalar.ts'
import { webStreams } from '../stream.ts'

/** Source of the fact that a date was kept: the usager's answer, or the record of the request. */
export const conformitySides = ['usager', 'register'] as const

/** Date kept or missed by usager's opinion; `unanswered`, without an opinion. */
export const crossedCells = [
  'kept_well',
  'kept_badly',
  'missed_well',
  'missed_badly',
  'unanswered',
] as const

/** Measurements during a procedure, for cross tables. */
export const crossedMeasures = ['lcp', 'inp', 'cls', 'errors', 'failed', 'elapsed'] as const

/** Classes of measurements, the best first. */
export const measureClasses = {
  lcp: ['good', 'middling', 'poor'],
  inp: ['good', 'middling', 'poor'],
  cls: ['good', 'middling', 'poor'],
  errors: ['none', 'some'],
  failed: ['none', 'some'],
  elapsed: ['two_minutes', 'five_minutes', 'quarter', 'longer'],
} as const satisfies Record<(typeof crossedMeasures)[number], readonly string[]>

/** Share of due steps completed in time. */
export const proofClasses = ['all', 'some', 'none'] as const

const stream = z.enum(webStreams)

const cell = z.strictObject({
  n: z.int().nullable().meta({ description: 'Null: too few, here or beside it' }),
  opens: z.boolean().meta({ description: 'Whether its comments may be read' }),
})

const comparison = z.strictObject({
  difference: z.number(),
  low: z.number(),
  high: z.number(),
  direction: z.enum(['lower', 'higher', 'unclear']),
})

/** Service standard by perception, of one stream. */
const conformity = z.strictObject({
  by: z.enum(conformitySides),
  stream,
  cells: z.record(z.enum(crossedCells), cell),
  badly_among_kept: share,
  badly_among_missed: share,
  compared: comparison.nullable().meta({
    description: 'Badly perceived when missed, less badly perceived when kept',
  }),
  aside: z
    .strictObject({ not_yet: z.int().nullable(), no_date: z.int().nullable() })
    .nullable()
    .meta({ description: 'Said to be neither: the date is to come, or none was announced' }),
})

/** A rate of one class, compared with the first visible class of its table. */
const classRow = <Class extends z.ZodType>(name: Class) =>
  z.strictObject({ class: name, share, compared: comparison.nullable() })

const classNames = [...new Set(Object.values(measureClasses).flat())] as [string, ...string[]]

/** The cross tables of one service: both worlds in each table. */
export const crossed = z
  .strictObject({
    generated_at: z.iso.datetime(),
    service: slug,
    name: localised,
    zone: z.string(),
    period: period.nullable(),
    register: registerShare.meta({ description: 'Dates kept of those due, by the record' }),
    conformity: z.array(conformity),
    windows: z.array(z.strictObject({ stream, rows: z.array(classRow(z.enum(widths))) })),
    evidence: z.array(
      z.strictObject({
        stream,
        measures: z.array(
          z.strictObject({
            measure: z.enum(crossedMeasures),
            good: share.meta({ description: 'Of the visits measured, those in the best class' }),
            rows: z.array(classRow(z.enum(classNames))),
          }),
        ),
      }),
    ),
    proofs: z.array(
      z.strictObject({
        stream,
        on_time: registerShare.meta({
          description: 'Steps on time, of those owed to whoever answered',
        }),
        noticed: share,
        rows: z.array(classRow(z.enum(proofClasses))),
      }),
    ),
  })
  .meta({ id: 'Crossed' })

/** Filter for cross tables. */
export const crossedAsked = z.strictObject({ period: period.optional() })

/** Key of a cell: source, stream, cell. */
const crossedCell = z
  .templateLiteral([z.enum(conformitySides), '.', z.enum(webStreams), '.', z.enum(crossedCells)])
  .meta({ description: 'Who says it, the stream, the cell', example: 'usager.open.kept_badly' })

/** Filter for comments. */
export const crossedCommentsAsked = z.strictObject({
  cell: crossedCell,
  period: period.optional(),
  before: z
    .string()
    .regex(/^(?:19|20|21)\d{2}-(?:0[1-9]|1[0-2])\.[0-9a-f]{32}$/)
    .optional()
    .meta({ description: 'What the page before called `next`' }),
})

/** Comments of one cell, paginated, dated by month and unordered within it. */
export const crossedComments = z
  .strictObject({
    comments: z.array(z.strictObject({ key: z.string(), month: z.string(), comment: z.string() })),
    next: z.string().optional(),
  })
  .meta({ id: 'CrossedComments' })

export type Crossed = z.infer<typeof crossed>
export type Conformity = Crossed['conformity'][number]
export type CrossedComparison = z.infer<typeof comparison>
export type CrossedComments = z.infer<typeof crossedComments>
export type ConformitySide = (typeof conformitySides)[number]
export type CellName = (typeof crossedCells)[number]
