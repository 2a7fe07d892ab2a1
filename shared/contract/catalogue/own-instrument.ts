import * as z from 'zod'
import { localised, slug, usagerLocale } from '../scalar.ts'

/**
 * The text of an instrument, raw as `text/plain` or in an object; raw, so that faults have line
 * numbers.
 */
export const instrumentWritten = z
  .union([z.string(), z.strictObject({ text: z.string() })])
  .meta({ description: 'The JSON of an instrument, as its author wrote it' })

/** An instrument for a site to choose. */
const known = z.strictObject({
  id: slug,
  version: z.int().min(1),
  title: localised,
  own: z.boolean().meta({ description: 'Written by the organisation, not brought by Parvis' }),
  items: z.int().meta({ description: 'How many questions it holds' }),
})

/** Result of storing an instrument. */
export const instrumentStored = z
  .strictObject({
    ...known.shape,
    stored: z.enum(['new', 'already']),
    warnings: z
      .array(
        z.strictObject({
          name: z.string().meta({ description: 'Of the item or the scale' }),
          language: usagerLocale,
          detail: z.string(),
        }),
      )
      .meta({ description: 'What does not fit a step on a telephone; nothing is refused for it' }),
  })
  .meta({ id: 'InstrumentStored' })

export type InstrumentStored = z.infer<typeof instrumentStored>

/** Every available instrument in its newest version. */
export const instrumentList = z
  .strictObject({ instruments: z.array(known) })
  .meta({ id: 'InstrumentList' })
