import * as z from 'zod'
import { territory } from '../scalar.ts'

/**
 * Communes whose name or code starts with the search, an exact match first, then alphabetically.
 */
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

/** The search: the start of a name, of a word in it, or of a code; without it the list is empty. */
export const communesAsked = z.strictObject({ q: z.string().trim().min(2).max(60).optional() })

export type Communes = z.infer<typeof communes>
