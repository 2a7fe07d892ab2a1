import * as z from 'zod'
import { longestComment } from '../../quality/limits.ts'
import { abouts, helps } from '../../quality/said.ts'
import { answerValue } from '../catalogue/answer.ts'
import { siteConfiguration } from '../catalogue/site.ts'
import {
  departement,
  plainText,
  receiptCode,
  sentAnswerId,
  slug,
  territory,
  usagerLocale,
} from '../scalar.ts'

/** Channels of a feedback that an agent types in. */
export const enteredChannels = ['paper', 'counter', 'telephone'] as const

/** All channels of answers. */
export const answerChannels = ['web', ...enteredChannels] as const

/** Oldest receipt date of a typed-in feedback, in days. */
export const oldestEntry = 400

/** A feedback received outside the widget: the questions of its paper form. */
export const entry = z
  .strictObject({
    id: sentAnswerId,
    site: slug,
    service: slug,
    territory: territory.optional(),
    place: slug.optional(),
    channel: z.enum(enteredChannels),
    received_on: z.iso.date().meta({
      description: `The day it was received, ${oldestEntry} days ago at most`,
    }),
    form: z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,15}$/),
    locale: usagerLocale,
    answers: z
      .record(z.string().regex(/^[A-Za-z][A-Za-z0-9_]{1,31}$/), answerValue)
      .refine((answers) => Object.keys(answers).length <= 60, { message: 'too_many' })
      .default({}),
    about: z.enum(abouts).optional(),
    comment: plainText(longestComment).min(1).optional(),
    helped: z.enum(helps).optional(),
    departement: departement.optional(),
  })
  .refine(({ answers, comment }) => Object.keys(answers).length > 0 || comment !== undefined, {
    message: 'empty_part',
  })
  .meta({ id: 'Entry' })

/** The feedback is stored; the receipt is for the usager. */
export const entryStored = z
  .strictObject({
    id: sentAnswerId,
    stored: z.enum(['first', 'already']),
    receipt: receiptCode.meta({ description: 'Told to whoever typed it in, for the usager alone' }),
    receipt_url: z.url(),
  })
  .meta({ id: 'EntryStored' })

/** A site for typed-in feedback, with all questions of its forms. */
const enterable = z.strictObject({
  configuration: siteConfiguration,
  languages: z.array(usagerLocale),
  services: z.array(z.strictObject({ service: slug, name: z.string() })),
  forms: z.array(z.strictObject({ form: z.string(), items: z.array(z.string()) })),
})

/** The forms for typed-in feedback, in one language, with the organisation's current day. */
export const entryForms = z
  .strictObject({ today: z.iso.date(), sites: z.array(enterable) })
  .meta({ id: 'EntryForms' })

export type EntrySent = z.input<typeof entry>
export type Entry = z.infer<typeof entry>
export type EntryStored = z.infer<typeof entryStored>
export type EntryForms = z.infer<typeof entryForms>
export type EnterableSite = EntryForms['sites'][number]
