import * as z from 'zod'
import { helps } from '../../quality/said.ts'
import { dimensions } from '../catalogue/instrument.ts'
import { answerChannels } from '../feedback/entry.ts'
import { localised, slug } from '../scalar.ts'
import { countedStreams, provenStreams } from '../stream.ts'

/** `null`: too few to show, or beside such a number. */
const count = z.int().nullable()

const funnel = z.array(
  z.strictObject({
    stream: z.enum(countedStreams),
    ended: z.int(),
    shown: z.int(),
    opened: z.int(),
    answered: count,
    months: z.array(
      z.strictObject({
        month: z.string(),
        ended: z.int(),
        shown: z.int(),
        opened: z.int(),
        answered: count,
      }),
    ),
  }),
)

/** How far answers by the open button differ from those of invited usagers, of `stream`. */
const drift = z.discriminatedUnion('told', [
  z.strictObject({ told: z.literal('nothing') }),
  z.strictObject({
    told: z.literal('difference'),
    invited: z.int(),
    open: z.int(),
    difference: z.number().meta({ description: 'Open less invited, of a share' }),
    low: z.number(),
    high: z.number(),
    direction: z.enum(['up', 'down', 'unclear']),
  }),
])

/** Reliability of one service's answers, and who is missing. */
const serviceCoverage = z.strictObject({
  service: slug,
  name: localised,
  stream: z.enum(provenStreams).meta({ description: 'Whose answers estimates rest on' }),
  funnel,
  channels: z.array(z.strictObject({ channel: z.enum(answerChannels), n: count })),
  helped: z.array(z.strictObject({ helped: z.enum(helps), n: count })),
  territories: z.strictObject({
    declared: z.int(),
    told: z.int().meta({ description: 'With enough answers' }),
    hidden: z.int().meta({ description: 'With too few, or beside one that has' }),
    silent: z.array(z.string()).meta({ description: 'Names of some without any answer' }),
    silent_count: z.int(),
    unlocated: count.meta({ description: 'Answers that name no territory' }),
  }),
  weighting: z
    .strictObject({
      n: z.int(),
      effective: z.int().meta({ description: 'Kish: as many equal answers would be as precise' }),
      covered: z.number().meta({ description: 'Share of the people in territories that are told' }),
    })
    .nullable()
    .meta({ description: 'Null while no population is declared or too few answered' }),
  drift: z
    .strictObject({ usager: drift, commun: drift })
    .meta({ description: 'Satisfied; the same treatment as others' }),
  months: z.strictObject({ told: z.int(), hidden: z.int() }),
  asked: z
    .array(z.strictObject({ instrument: z.string(), version: z.int(), from: z.string() }))
    .meta({ description: 'What was asked, from which month on: a series is cut at each' }),
  precision: z.array(
    z.strictObject({
      dimension: z.enum(dimensions),
      n: count,
      reach: z
        .number()
        .nullable()
        .meta({ description: 'Half the width of the 95 % interval of its share' }),
    }),
  ),
})

/** Reliability of answers, per service. */
export const coverage = z
  .strictObject({ zone: z.string(), services: z.array(serviceCoverage) })
  .meta({ id: 'Coverage' })

export type Coverage = z.infer<typeof coverage>
export type ServiceCoverage = Coverage['services'][number]
