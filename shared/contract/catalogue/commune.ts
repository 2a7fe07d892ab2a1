import * as z from 'zod'
import { territory } from '../scalar.ts'

/** Communes whose name or code begins as it was asked, the exact one first, then by the alphabet. */
export const communes = z
  .strictObject({
    communes: z.array(
      z.strictObject({
        territory,
        name: z.string(),
        population: z.int().nullable().meta({ description: 'Null where INSEE gives none' }),
      }),
    ),
    more: z.int().meta({ description: 'Others that were found and are not listed' }),
  })
  .meta({ id: 'Communes' })

/** What is looked for: the beginning of a name, of a word of it, or of a code; without it none is found. */
export const communesAsked = z.strictObject({ q: z.string().trim().min(2).max(60).optional() })

export type Communes = z.infer<typeof communes>
