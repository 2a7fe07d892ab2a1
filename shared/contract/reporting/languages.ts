import * as z from 'zod'
import { localised, slug, usagerLocale } from '../scalar.ts'
import { figure } from './indicators.ts'
import { perceivedDimensions } from './perception.ts'

/** Cronbach's alpha of complete forms, with Feldt's 95 % interval; or what is missing for it. */
const reliability = z.discriminatedUnion('told', [
  z.strictObject({
    told: z.literal('alpha'),
    n: z.int(),
    alpha: z.number(),
    low: z.number(),
    high: z.number(),
  }),
  z.strictObject({
    told: z.literal('missing'),
    because: z.enum(['too_few', 'alike']),
    n: z.int().nullable().meta({ description: 'Complete forms; null: too few to say' }),
  }),
])

/** A language compared with the reference, within the margin; 90 % interval. */
const difference = z.strictObject({
  locale: usagerLocale,
  of: z.int().meta({ description: 'Answers in the language' }),
  others: z.int().meta({ description: 'Answers in the language of reference' }),
  difference: z.number(),
  low: z.number(),
  high: z.number(),
  verdict: z.enum(['equivalent', 'gap', 'unknown']),
})

/**
 * Whether a questionnaire measures the same in each language: how far its items go together, and
 * whether people who gave the same overall mark answer the other questions alike.
 */
export const languages = z
  .strictObject({
    generated_at: z.iso.datetime(),
    service: slug,
    name: localised,
    zone: z.string(),
    margin: z.strictObject({ value: z.number(), declared: z.boolean() }),
    reliability: z.discriminatedUnion('told', [
      z.strictObject({ told: z.literal('nothing'), because: z.enum(['absent', 'two_items']) }),
      z.strictObject({
        told: z.literal('figures'),
        items: z.int(),
        needed: z.int().meta({ description: 'Complete forms that an alpha takes' }),
        whole: reliability,
        locales: z.array(z.strictObject({ locale: usagerLocale, reliability })),
      }),
    ]),
    differences: z.discriminatedUnion('told', [
      z.strictObject({
        told: z.literal('nothing'),
        because: z.enum(['absent', 'one_language', 'too_few', 'not_alone']),
      }),
      z.strictObject({
        told: z.literal('figures'),
        beside: figure,
        reference: usagerLocale,
        satisfied: z.array(difference),
        items: z
          .array(difference.extend({ dimension: z.enum([...perceivedDimensions, 'civic']) }))
          .meta({ description: 'Good answers to a dimension, at the same overall mark' }),
        hidden: z.int().meta({ description: 'Languages with too few answers, or beside such' }),
      }),
    ]),
  })
  .meta({ id: 'Languages' })

export type Languages = z.infer<typeof languages>
export type LanguageReliability = z.infer<typeof reliability>
export type LanguageDifference = z.infer<typeof difference>
export type DisclosedReliability = Extract<Languages['reliability'], { told: 'figures' }>
export type DisclosedLanguages = Extract<Languages['differences'], { told: 'figures' }>
