import * as z from 'zod'
import { link, localisedText, plainText, slug, usagerLocale, versionNumber } from '../scalar.ts'
import { itemName } from './answer.ts'

/** Smallest probability of a reported question: weights stay below ten. */
export const leastShare = 0.1

/** Longest retention, in months: comments, then coded answers; after that only counts remain. */
export const longestRetention = { comments: 12, answers: 25 } as const

/** Longest storage of an answer's or refusal's date on a device, in days. */
const longestRest = 180

const share = z.number('not_a_share').min(0, 'not_a_share').max(1, 'not_a_share')
const whole = (least: number, most: number, fault: string) =>
  z.int(fault).min(least, fault).max(most, fault)

/** Contact for a person's own case. */
export const personalContact = z.strictObject({
  name: plainText(120).min(1, 'empty'),
  phone: z
    .string()
    .regex(/^\+?[0-9 ().-]{4,24}$/, 'not_a_phone')
    .optional(),
  email: z.email('not_an_email').optional(),
  url: link.optional(),
})

/**
 * The privacy notice (GDPR article 13). A site with a missing field asks nothing. Durations come
 * from `retention`, so that the two never disagree.
 */
const notice = z.strictObject({
  controller: plainText(200).min(1, 'empty').meta({ description: 'Who is responsible' }),
  purpose: localisedText(500),
  basis: localisedText(500).meta({ description: 'Legal basis, by default the public interest' }),
  rights: localisedText(500),
  officer: plainText(200)
    .min(1, 'empty')
    .meta({ description: 'How to reach the data protection officer' }),
})

/** The content of a configuration version. Shares are probabilities. */
export const configurationContent = z
  .strictObject({
    instrument: slug,
    instrument_version: versionNumber,
    forms: z.array(z.strictObject({ form: z.string(), share })),
    draw: z.array(z.strictObject({ item: itemName, share })),
    adaptive: z.boolean().meta({
      description: 'The hub moves the shares of the draw towards what is least known',
    }),
    extras: z.array(z.strictObject({ item: itemName, bad: share, other: share })),
    invited: share.meta({ description: 'Share of ended démarches invited' }),
    open: z.boolean().meta({ description: 'The button always there' }),
    rest_days: whole(0, longestRest, 'rest_days').meta({
      description: 'Days without an invitation after an answer or a refusal',
    }),
    languages: z.array(usagerLocale).min(1, 'no_language'),
    comment: whole(0, 1000, 'comment_length').meta({
      description: 'Most characters of a comment; 0 for none',
    }),
    asks: z.strictObject({
      helped: z.boolean().meta({ description: 'Alone, with help, or by someone else' }),
      departement: z.boolean(),
      handover: z.boolean().meta({ description: 'Offers to hand the feedback to the agent' }),
    }),
    contact: personalContact.nullable(),
    notice,
    retention: z.strictObject({
      comments: whole(1, longestRetention.comments, 'retention_comments'),
      answers: whole(1, longestRetention.answers, 'retention_answers'),
    }),
  })
  .meta({ id: 'Configuration' })

export type ConfigurationContent = z.infer<typeof configurationContent>
export type Notice = z.infer<typeof notice>
