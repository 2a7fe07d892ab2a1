import * as z from 'zod'
import { answerValue } from '../catalogue/answer.ts'
import { localised } from '../scalar.ts'

const answer = z.strictObject({ value: answerValue, label: localised })

/**
 * The question whose answers a rate counts, as it was asked. `answers` are on its scale, in order;
 * `aside` are those that no rate counts, such as *I do not know*. Drawn questions are asked of some:
 * one of `of`.
 */
export const question = z
  .strictObject({
    instrument: z.string(),
    version: z.int(),
    item: z.string(),
    wording: localised,
    answers: z.array(answer.extend({ good: z.boolean() })),
    aside: z.array(answer),
    drawn: z
      .strictObject({ of: z.int() })
      .nullable()
      .meta({ description: 'Null: asked of everybody who answers' }),
    invited: z.number().nullable().meta({
      description: 'Declared probability of an invitation; null: by a target, or none is declared',
    }),
  })
  .meta({ id: 'QuestionAsked' })

/**
 * How many gave each answer, in the order of the question. Null: hidden, with the rate or with fewer
 * than eleven answers.
 */
export const answerCounts = z
  .strictObject({ counts: z.array(z.int()), aside: z.array(z.int()) })
  .meta({ id: 'AnswerCounts' })

export type QuestionAsked = z.infer<typeof question>
export type AnswerCounts = z.infer<typeof answerCounts>
