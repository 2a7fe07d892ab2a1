import * as z from 'zod'
import { share } from '../figures/share.ts'
import { localised, slug, uuidv7 } from '../scalar.ts'
import { half } from './indicators.ts'

const month = z.string().regex(/^\d{4}-\d{2}$/)

const wait = z.strictObject({ days: z.number() })

/**
 * How long usagers wait for an answer to their comment, in days of the calendar, those nobody answered
 * yet counted for what they have waited (Kaplan–Meier). `null`: so many wait that nobody knows.
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
 * What the comments of a service are about, over whole months that are over. Shares of fewer than
 * eleven comments are not told, nor any without a figure of the general interest beside it: `beside`
 * is what the report says, in the pair it stands in.
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

/** What comments are about, and how they are answered, service by service. */
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
