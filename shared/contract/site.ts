import * as z from 'zod'
import { answerValue } from './feedback.ts'
import { locale, slug } from './scalar.ts'

/** A question as it is asked: its words and the answers it takes, in one language. */
const question = z.strictObject({
  wording: z.string(),
  answers: z.array(z.strictObject({ value: answerValue, label: z.string() })),
  aside: z
    .array(z.strictObject({ value: answerValue, label: z.string() }))
    .meta({ description: 'Answers that are not points of the scale: I do not know, …' }),
})

/** One possible draw: the item asked in second place, what follows it, and its probability. */
const drawn = z.strictObject({
  item: z.string(),
  third: z.string().meta({ description: 'The item asked in third place' }),
  share: z.number().min(0).max(1),
})

/** What the widget needs to ask, in one language. Cacheable; a change makes a new version. */
export const siteConfiguration = z
  .strictObject({
    site: slug,
    version: z.int(),
    locale,
    name: z.string(),
    services: z.array(slug),
    form: z.enum(['A']),
    invited: z.number().min(0).max(1).meta({ description: 'Share of ended démarches invited' }),
    opening: z.string().meta({ description: 'The item asked first' }),
    draw: z.array(drawn),
    questions: z.record(z.string(), question),
    notice: z.string().meta({ description: 'One line for RGPD article 13' }),
    tracking_url: z.url(),
    text: z.record(z.string(), z.string()).meta({ description: 'Sentences of the widget' }),
  })
  .meta({ id: 'SiteConfiguration' })

export type SiteConfiguration = z.infer<typeof siteConfiguration>
export type Question = z.infer<typeof question>
