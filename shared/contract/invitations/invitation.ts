import * as z from 'zod'
import { code, plainText, slug, territory, usagerLocale } from '../scalar.ts'

/** When something may be asked: a form was sent, a service was lived, a page was read, a survey. */
const invitationMoments = ['submitted', 'served', 'campaign'] as const

/** The records an invitation was drawn from: requests served, forms sent, a printed sheet. */
export const frames = ['register', 'submissions', 'counter'] as const

/** Days a ticket is valid. */
export const ticketDays = 30

/** Default days in which nobody is invited again, whatever the service. */
export const restDays = 90

/** How a service invites those it has served. */
export const invitations = z
  .strictObject({
    probability: z.number('not_a_share').gt(0, 'not_a_share').max(1, 'not_a_share').optional(),
    monthly: z.int().min(1).max(1_000_000).optional().meta({
      description: 'How many to invite a month, from which the probability follows',
    }),
    submissions: z
      .number('not_a_share')
      .gt(0, 'not_a_share')
      .max(1, 'not_a_share')
      .optional()
      .meta({
        description:
          'Probability with which the sender of a form is invited; that of the service, if not said, and everyone where it has a target a month',
      }),
    rest_days: z.int().min(0).max(400).default(restDays).meta({
      description: 'Days in which nobody is invited again, whatever the service',
    }),
    reminder: z.boolean().optional().meta({
      description: 'One reminder after a week to those who did not answer, never by SMS',
    }),
  })
  .refine(({ probability, monthly }) => (probability === undefined) !== (monthly === undefined), {
    path: ['probability'],
    message: 'missing',
  })
  .meta({ id: 'Invitations' })

/** What a back end says of a form that was sent, to get a ticket for its page. */
export const invitationAsked = z
  .strictObject({
    service: slug,
    site: slug
      .optional()
      .meta({ description: 'Whose questions are asked; the only one, if not said' }),
    locale: usagerLocale.optional(),
    territory: territory.optional(),
    assisted: z.boolean().optional().meta({ description: 'An agent or a relative helped' }),
    person: plainText(254).optional().meta({
      description:
        'An e-mail address or telephone number, so that nobody is asked twice. The hub keeps a keyed digest',
    }),
  })
  .meta({ id: 'InvitationAsked' })

/** Why nobody is invited this time. */
const notInvited = ['left_out', 'resting', 'refused'] as const

/** The draw: a ticket for the page, or why there is none. */
export const invitationDrawn = z
  .strictObject({
    ticket: code.optional().meta({ description: 'For `<parvis-feedback ticket="…">`' }),
    url: z.url().optional().meta({ description: 'The hosted page that asks, without script too' }),
    expires_on: z.iso.date().optional(),
    not_invited: z.enum(notInvited).optional(),
  })
  .meta({ id: 'InvitationDrawn' })

export type Invitations = z.infer<typeof invitations>
export type InvitationAsked = z.infer<typeof invitationAsked>
export type InvitationMoment = (typeof invitationMoments)[number]
export type Frame = (typeof frames)[number]
