import * as z from 'zod'
import { share } from '../figures/share.ts'
import { localised, slug, uuidv7 } from '../scalar.ts'
import { half } from './indicators.ts'

const month = z.string().regex(/^\d{4}-\d{2}$/)

const wait = z.strictObject({ days: z.number() })

/** Of which service, in the address. */
export const commentReportAsked = z.strictObject({
  service: slug.optional().meta({ description: 'Left out: the one most comments were sorted of' }),
})

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

/** One theme over the period: how often, how satisfied, and whether it comes up more. */
const reportedTheme = z
  .strictObject({
    theme: uuidv7,
    n: z.int().meta({ description: 'Sorted comments about it' }),
    satisfied: share.meta({ description: 'Satisfied by their opening answer; from 10 on' }),
    against: z.enum(['lower', 'higher', 'unclear']).meta({
      description: 'Satisfaction beside the other sorted comments: Fisher, Holm over the themes',
    }),
    trend: z.enum(['up', 'down', 'unclear']).meta({
      description: 'Part of the comments, last three months beside the nine before: Fisher, Holm',
    }),
    months: z.array(z.int()).meta({ description: 'Comments about it, month by month' }),
  })
  .meta({ id: 'ReportedTheme' })

/**
 * Themes of a service's comments, over twelve whole past months. Hidden: everything with fewer than
 * eleven sorted comments, and any share without a general-interest figure. `beside` is that figure
 * of the report, from the same pair.
 */
export const commentReport = z
  .strictObject({
    from: month,
    until: month.meta({ description: 'The last month, itself included' }),
    services: z.array(z.strictObject({ service: slug, name: localised })),
    service: slug.nullable().meta({ description: 'Null: the organisation has none' }),
    told: z.enum(['themes', 'too_few', 'not_alone']),
    sorted: share.meta({ description: 'Comments that somebody sorted, among all' }),
    satisfied: share.meta({ description: 'Satisfied among the sorted comments, any theme' }),
    themes: z
      .array(reportedTheme)
      .meta({ description: 'Those less satisfied first, then by comments of the not satisfied' }),
    beside: z.strictObject({ usager: half, commun: half }).nullable(),
    answers: answersGiven.nullable().meta({ description: 'Null: fewer than five comments' }),
  })
  .meta({ id: 'CommentReport' })

export type AnswersGiven = z.infer<typeof answersGiven>
export type CommentReport = z.infer<typeof commentReport>
export type ReportedTheme = z.infer<typeof reportedTheme>
