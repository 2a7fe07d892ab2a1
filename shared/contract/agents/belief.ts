import * as z from 'zod'
import { itemName } from '../catalogue/answer.ts'
import { period } from '../figures/change.ts'
import { localised, slug } from '../scalar.ts'

/** A point of the scale usagers answer on, or that the agent does not know. */
const answer = z.union([z.int().min(-1).max(10), z.literal('dont_know')])

/**
 * What agents are asked to believe of usagers. `whole`: how all of it went; `expected`: what they
 * expected of one dimension; `lived`: what they lived of it.
 */
export const sides = ['whole', 'expected', 'lived'] as const

/** How many questions there are: one a side. */
const questions = sides.length

/** One question: the very item usagers are asked, in the words and on the scale they have. */
const question = z.strictObject({
  side: z.enum(sides),
  item: itemName,
  wording: localised,
  answers: z
    .array(z.strictObject({ value: z.int(), label: localised }))
    .meta({ description: 'Points of the scale. `dont_know` may always be answered' }),
})

/**
 * What a team is asked now of what it believes usagers expect and live: the same of all who work for
 * a service, once in a quarter; `null` where this agent is not asked.
 */
export const beliefsAsked = z
  .strictObject({
    asked: z
      .strictObject({
        period,
        service: z.strictObject({ service: slug, name: localised }),
        instrument: slug,
        version: z.int().min(1),
        questions: z.array(question).length(questions),
      })
      .nullable()
      .meta({ description: 'Null: nothing is asked of this agent now' }),
  })
  .meta({ id: 'BeliefsAsked' })

/** The answers of an agent to all that was asked of them, or that they answer nothing this time. */
export const beliefsSent = z
  .strictObject({
    period,
    instrument: slug,
    version: z.int().min(1),
    answers: z
      .array(z.strictObject({ item: itemName, value: answer }))
      .max(questions)
      .meta({ description: 'One to each question; none of them from who would rather not answer' }),
  })
  .meta({ id: 'BeliefsSent' })

export type BeliefsAsked = z.infer<typeof beliefsAsked>
export type AskedNow = NonNullable<BeliefsAsked['asked']>
export type BeliefQuestion = AskedNow['questions'][number]
export type BeliefsSent = z.infer<typeof beliefsSent>
export type BeliefSide = BeliefQuestion['side']
