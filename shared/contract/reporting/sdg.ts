import * as z from 'zod'
import { itemName } from '../catalogue/answer.ts'
import { slug, usagerLocale } from '../scalar.ts'
import { streams } from '../stream.ts'

/** A calendar month: `2026-10`. */
export const calendarMonth = z
  .string()
  .regex(/^(?:19|20|21)\d{2}-(?:0[1-9]|1[0-2])$/, 'not_a_month')
  .meta({ description: 'A calendar month', example: '2026-10' })

/** One answer as it leaves for the European gateway: coded, without free text. */
const sdgAnswer = z.strictObject({
  day: z.iso.date(),
  page: z.string().nullable().meta({ description: 'Without query and fragment; null off a page' }),
  service: slug,
  locale: usagerLocale,
  stream: z.enum(streams),
  form: z.string(),
  answers: z.record(itemName, z.string()),
})

/** Every answer of a month to the instrument of the European gateway. */
export const sdgMonth = z
  .strictObject({
    month: calendarMonth,
    due_on: z.iso.date().meta({ description: 'Fifth working day of the next month' }),
    more_may_come: z.boolean().meta({ description: 'Until that day, answers may still arrive' }),
    items: z.array(itemName),
    answers: z.array(sdgAnswer),
  })
  .meta({ id: 'SdgMonth' })

export type SdgMonth = z.infer<typeof sdgMonth>
export type SdgAnswer = z.infer<typeof sdgAnswer>
