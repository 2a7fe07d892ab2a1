import * as z from 'zod'
import { direction, usagerLocale } from '../scalar.ts'

/** What the tracker says around a request, in the best language of those its site turned on. */
export const trackerWords = z
  .strictObject({ locale: usagerLocale, direction, text: z.record(z.string(), z.string()) })
  .meta({ id: 'TrackerWords' })

export type TrackerWords = z.infer<typeof trackerWords>
