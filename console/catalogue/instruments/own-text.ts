import * as z from 'zod'
import type { Instrument } from '#shared/contract/catalogue/instrument.ts'

const words = z.record(z.string(), z.string())
const answer = z.looseObject({ value: z.union([z.number(), z.string()]), label: words })
const scale = z.looseObject({
  answers: z.array(answer),
  aside: z.array(answer).optional(),
  several: z.boolean().optional(),
})
const item = z.looseObject({
  item: z.string(),
  dimension: z.string(),
  scale: z.string(),
  wording: words,
})
const page = z.looseObject({ items: z.array(z.string()) })
const form = z.looseObject({ form: z.string(), pages: z.array(page).optional() })

/** What the editor needs of a questionnaire; whatever else is in it stays as it is. */
const own = z.looseObject({
  id: z.string(),
  title: words,
  languages: z.array(z.string()).optional(),
  source: z.string().optional(),
  opening: z.string(),
  scales: z.record(z.string(), scale),
  items: z.array(item),
  forms: z.array(form).min(1),
  draw: z.array(z.looseObject({ item: z.string() })).optional(),
  extras: z
    .array(z.looseObject({ item: z.string(), bad: z.number(), other: z.number() }))
    .optional(),
})

/** A questionnaire that is being written: it may have faults. */
export type Own = z.infer<typeof own>
export type OwnItem = Own['items'][number]

/** What the text says, unchanged; `null` where it is no questionnaire the editor can show. */
export function readOwn(text: string): Own | null {
  try {
    const value: unknown = JSON.parse(text)
    return own.safeParse(value).success ? (value as Own) : null
  } catch {
    return null
  }
}

/** The text of a questionnaire. */
export function formatOwn(written: object): string {
  return JSON.stringify(written, null, 2)
}

/** The text to begin with: without the version, which the hub gives. */
export function textOf({ version: _, ...written }: Instrument): string {
  return formatOwn(written)
}
