import * as z from 'zod'
import { direction, usagerLocale } from '../scalar.ts'

/** Texts of the tracker around a request, in the best language of its site. */
export const trackerWords = z
  .strictObject({ locale: usagerLocale, direction, text: z.record(z.string(), z.string()) })
  .meta({ id: 'TrackerWords' })

export type TrackerWords = z.infer<typeof trackerWords>
