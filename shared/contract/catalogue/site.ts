import * as z from 'zod'
import { moments } from '../moment.ts'
import { direction, slug, usagerLocale } from '../scalar.ts'
import { answerValue } from './answer.ts'
import { personalContact } from './configuration.ts'
import { colour } from './identity.ts'

const answers = z.array(z.strictObject({ value: answerValue, label: z.string() }))

/** A scale in one language. */
const scale = z.strictObject({
  answers,
  aside: answers.meta({
    description: 'Answers that are not points of the scale: I do not know, …',
  }),
  several: z.literal(true).optional(),
})

/** A question: text, scale, and the answers after which it is shown. */
const question = z.strictObject({
  wording: z.string(),
  scale: z.string(),
  shown_if: z.strictObject({ item: z.string(), values: z.array(answerValue) }).optional(),
})

/** One possible draw: the item, its questions before and after, and its probability. */
const drawn = z.strictObject({
  item: z.string(),
  before: z.string().optional(),
  third: z.string().optional().meta({ description: 'The item asked in third place' }),
  share: z.number().min(0).max(1),
})

/** A question that sometimes follows the first answer, with its probabilities. */
const extra = z.strictObject({ item: z.string(), bad: z.number(), other: z.number() })

/** A form, with its probability among the forms of its moment. */
const form = z.strictObject({
  form: z.string(),
  moment: z.enum(moments),
  share: z.number().min(0).max(1),
  needs: z.enum(['promise', 'start']).optional(),
  draw: z.array(drawn),
  pages: z.array(z.strictObject({ title: z.string().optional(), items: z.array(z.string()) })),
  extras: z.array(extra),
  comment: z.literal('required').optional(),
})

/** What the card is recognised by. */
const shownIdentity = z.strictObject({
  name: z.string(),
  crest_url: z.url().optional(),
  accent: colour.optional(),
  accent_dark: colour.optional(),
})

/** The widget's configuration in one language. Cacheable; a change makes a new version. */
export const siteConfiguration = z
  .strictObject({
    site: slug,
    version: z.int(),
    locale: usagerLocale,
    direction,
    languages: z.partialRecord(usagerLocale, z.string()).optional().meta({
      description: 'Languages of the site by their own names, where it has several',
    }),
    name: z.string(),
    services: z.array(slug),
    promising: z.array(slug).meta({ description: 'Services that declared promises' }),
    invited: z.number().min(0).max(1).meta({ description: 'Share of ended démarches invited' }),
    open: z.boolean(),
    rest_days: z.int(),
    opening: z.string().meta({ description: 'The item asked first' }),
    bad: z.array(answerValue),
    forms: z.array(form),
    scales: z.record(z.string(), scale),
    questions: z.record(z.string(), question),
    comment: z.int().meta({ description: 'Most characters of a comment; 0 for none' }),
    asks: z.strictObject({ helped: z.boolean(), departement: z.boolean(), handover: z.boolean() }),
    page: z.literal(true).optional().meta({
      description: 'The address of the page goes with the answer, without query and fragment',
    }),
    contact: personalContact
      .extend({
        phone: z.string().optional().meta({ description: 'As it is read out in France' }),
        phone_url: z.string().optional().meta({ description: 'The address that dials it' }),
      })
      .nullable(),
    identity: shownIdentity.optional(),
    notice: z.string().meta({ description: 'One line for RGPD article 13' }),
    notice_url: z.url(),
    receipt_url: z.url(),
    tracking_url: z.url(),
    text: z.record(z.string(), z.string()).meta({ description: 'Sentences of the first screen' }),
    more: z.string().optional().meta({
      description: 'Path of the hub that has what is left out, in the first part alone',
    }),
  })
  .meta({ id: 'SiteConfiguration' })

/** No first step shows these. */
const shownLater = {
  asks: true,
  comment: true,
  contact: true,
  languages: true,
  name: true,
  notice: true,
  notice_url: true,
  receipt_url: true,
} as const

/** What is needed to ask the first question. */
export const firstPart = siteConfiguration
  .omit({ ...shownLater, services: true })
  .meta({ id: 'FirstPart' })

/** What the first part of a configuration leaves out: no question of it is asked first. */
export const laterPart = siteConfiguration
  .pick({ ...shownLater, scales: true, questions: true })
  .meta({ id: 'LaterPart' })

export type SiteConfiguration = z.infer<typeof siteConfiguration>
export type FirstPart = z.infer<typeof firstPart>
export type LaterPart = z.infer<typeof laterPart>
export type Question = z.infer<typeof question>
export type QuestionScale = z.infer<typeof scale>
export type FormAsked = z.infer<typeof form>
export type DrawnAsked = z.infer<typeof drawn>
