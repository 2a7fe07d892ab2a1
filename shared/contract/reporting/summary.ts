import * as z from 'zod'
import { period } from '../figures/change.ts'
import { localised, slug } from '../scalar.ts'
import { provenStreams } from '../stream.ts'
import { wayGone } from './headline.ts'

/** Most sentences of a summary: what is read in twenty seconds. */
export const mostSentences = 7

/**
 * Why a sentence is told, worst first. `alert`: satisfaction rises while equality falls. `missed`:
 * the declared commitment is missed beyond the margin. `below`: a territory is. `under_floor`:
 * people live where satisfaction is under the declared floor. Then what its chart says went down
 * (`kept_down`: dates kept, or answers within the service standard);
 * what rose, or is held; what nothing is said of beyond chance, too early, or of too few answers.
 */
export const summaryKinds = [
  'alert',
  'missed',
  'below',
  'under_floor',
  'satisfaction_down',
  'equality_down',
  'kept_down',
  'rise',
  'held',
  'nothing',
  'early',
  'too_few',
] as const

/** What a chart says, and of when. */
const moved = z.strictObject({
  way: wayGone,
  at: period.meta({ description: 'A quarter where months hold too few' }),
  estimate: z.number().nullable().meta({ description: 'Null: no signal, or hidden' }),
  before: z.number().nullable().meta({ description: 'The same of the reference' }),
  since: period.nullable().meta({
    description: 'From when it can speak at the earliest, where it is too early',
  }),
  needed: z.int().nullable().meta({
    description: 'Answers a month that it would take, where they are too rare',
  }),
})

/** What usagers say of a service, against its commitment. */
export const summaryUsager = z.strictObject({
  stream: z.enum(provenStreams),
  share: z
    .strictObject({
      x: z.int(),
      n: z.int(),
      estimate: z.number(),
      low: z.number(),
      high: z.number(),
    })
    .nullable()
    .meta({ description: 'Null: it is hidden, or nobody answered' }),
  untold: z.enum(['too_few', 'hidden', 'alone', 'absent']).nullable().meta({
    description:
      'Why it is null: too few answers; enough, and they would give back what is hidden; nothing is told of what is due to all; it is not asked',
  }),
  satisfaction: moved,
  commitment: z.number().nullable(),
  verdict: z
    .enum(['missed', 'held', 'unclear'])
    .nullable()
    .meta({ description: 'Null without a commitment or a share' }),
  never: z.boolean().meta({
    description: 'The limits of its chart are wholly below the commitment: it is missed too',
  }),
})

/** What became of the same offer for all. */
export const summaryCommun = z.strictObject({
  equality: moved.nullable().meta({
    description:
      'The spread between territories; null: no answer says from which territory it comes',
  }),
  below: z.array(z.strictObject({ name: z.string(), gap: z.number() })).meta({
    description: 'Territories below the reference, furthest first, and by how much',
  }),
  reference: z.enum(['commitment', 'whole']).nullable(),
  under_floor: z
    .strictObject({ floor: z.number(), people: z.number(), territories: z.array(z.string()) })
    .nullable()
    .meta({ description: 'Share of the people who live in territories surely under the floor' }),
  kept: z
    .strictObject({ x: z.int(), n: z.int(), moved: moved.nullable() })
    .nullable()
    .meta({ description: 'Announced dates that were kept, of those due' }),
  within: z
    .strictObject({ days: z.int(), share: z.number(), n: z.int(), moved: moved.nullable() })
    .nullable()
    .meta({ description: 'Share of `n` requests answered within the service standard' }),
})

/** One service of a sentence. Neither world can be left out. */
const summaryService = z.strictObject({
  service: slug,
  name: localised,
  gap: z.number().meta({
    description: 'Most that is missing to commitment, reference, floor or the level before; 0 to 1',
  }),
  usager: summaryUsager,
  commun: summaryCommun,
})

/** One sentence: what happened, where, how far from what was promised; in both worlds. */
const summarySentence = z.strictObject({
  kind: z.enum(summaryKinds),
  services: z.array(summaryService).min(1).meta({ description: 'Furthest first' }),
})

/** What to know of a period, as readers outside are told it, most urgent first. */
export const summary = z
  .strictObject({
    period,
    sentences: z.array(summarySentence).max(mostSentences),
    others: z.array(summaryService).meta({
      description: 'Services that no sentence has room for; none of them fell or is below',
    }),
  })
  .meta({ id: 'Summary' })

export type Summary = z.infer<typeof summary>
export type SummarySentence = z.infer<typeof summarySentence>
export type SummaryService = z.infer<typeof summaryService>
export type SummaryMoved = z.infer<typeof moved>
export type SummaryKind = SummarySentence['kind']
