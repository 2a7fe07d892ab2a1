import * as z from 'zod'
import { localised, slug, usagerLocale } from '../scalar.ts'
import { instrument } from './instrument.ts'
import { draftName } from './site-settings.ts'

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

/** Something of an instrument that fits no step of a telephone. */
const warning = z.strictObject({
  name: z.string().meta({ description: 'Of the item or the scale' }),
  language: usagerLocale,
  detail: z.string(),
})

/** Result of storing an instrument. */
export const instrumentStored = z
  .strictObject({
    ...known.shape,
    stored: z.enum(['new', 'already']),
    warnings: z
      .array(warning)
      .meta({ description: 'What does not fit a step on a telephone; nothing is refused for it' }),
  })
  .meta({ id: 'InstrumentStored' })

export type InstrumentStored = z.infer<typeof instrumentStored>

/** A whole instrument, to be changed or copied. */
export const instrumentRead = z
  .strictObject({ own: known.shape.own, instrument })
  .meta({ id: 'InstrumentRead' })

/** An instrument nobody saved, in preview on a site. */
export const instrumentTried = z
  .strictObject({
    draft: draftName,
    languages: z.array(usagerLocale).meta({ description: 'Those it may be asked in' }),
    warnings: z.array(warning),
    forms: z.array(
      z.strictObject({
        form: z.string(),
        questions: z.int().meta({ description: 'At most, those after some answers aside' }),
        taps: z.int().meta({ description: 'Until all are answered and the form is sent' }),
        seconds: z.int().meta({ description: 'About' }),
      }),
    ),
  })
  .meta({ id: 'InstrumentTried' })

/** Every available instrument in its newest version. */
export const instrumentList = z
  .strictObject({ instruments: z.array(known) })
  .meta({ id: 'InstrumentList' })

export type InstrumentTried = z.infer<typeof instrumentTried>
