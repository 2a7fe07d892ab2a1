import * as z from 'zod'
import { share } from '../figures/share.ts'
import { localised, slug, uuidv7 } from '../scalar.ts'
import { half } from './indicators.ts'

const month = z.string().regex(/^\d{4}-\d{2}$/)

const wait = z.strictObject({ days: z.number() })

/**
 * Waiting time for a reply to a comment, in calendar days, with unanswered comments as censored
 * observations (Kaplan–Meier). `null`: too many are unanswered.
 */
const answersGiven = z
  .strictObject({
    n: z.int(),
    answered: z.int(),
    half: wait.nullable(),
    within_week: z.strictObject({ estimate: z.number() }).nullable(),
  })
  .meta({ id: 'AnswersGiven' })

/**
 * Themes of a service's comments, over whole past months. Hidden: shares of fewer than eleven
 * comments, and any share without a general-interest figure. `beside` is that figure of the report,
 * from the same pair.
 */
const serviceComments = z
  .strictObject({
    service: slug,
    name: localised,
    themes: z.array(z.strictObject({ theme: uuidv7, share })),
    sorted: share.meta({
      description: 'Comments that somebody sorted, among all: shares of themes are of those',
    }),
    told: z.enum(['themes', 'too_few', 'not_alone']),
    beside: z.strictObject({ usager: half, commun: half }).nullable(),
    answers: answersGiven.nullable().meta({ description: 'Null: fewer than five comments' }),
  })
  .meta({ id: 'ServiceComments' })

/** Themes of comments and replies to them, per service. */
export const commentReport = z
  .strictObject({
    from: month,
    until: month.meta({ description: 'The last month, itself included' }),
    services: z.array(serviceComments),
  })
  .meta({ id: 'CommentReport' })

export type AnswersGiven = z.infer<typeof answersGiven>
export type CommentReport = z.infer<typeof commentReport>
export type ServiceComments = z.infer<typeof serviceComments>
