import * as z from 'zod'
import { itemName } from '../catalogue/answer.ts'
import { period } from '../figures/change.ts'
import { localised, slug } from '../scalar.ts'

/** A point of the usagers' scale, or that the agent does not know. */
const answer = z.union([z.int().min(-1).max(10), z.literal('dont_know')])

/**
 * Sides of a question about usagers. `whole`: how all of it went; `expected`: their expectation of
 * one dimension; `lived`: their experience of it.
 */
export const sides = ['whole', 'expected', 'lived'] as const

/** Number of questions: one per side. */
const questions = sides.length

/** One question: the item of the usagers, with its text and scale. */
const question = z.strictObject({
  side: z.enum(sides),
  item: itemName,
  wording: localised,
  answers: z
    .array(z.strictObject({ value: z.int(), label: localised }))
    .meta({ description: 'Points of the scale. `dont_know` may always be answered' }),
})

/**
 * The questions to a team about usagers' expectations and experience: the same for all agents of a
 * service, once a quarter; `null` when this agent has none.
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

/** The answers of an agent to all questions, or that they decline this time. */
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
