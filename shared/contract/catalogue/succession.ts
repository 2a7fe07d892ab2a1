import * as z from 'zod'
import { nameText, territory, versionNumber } from '../scalar.ts'

/** Most merged territories: more than the communes France ever merged. */
const mostSuccessions = 5_000

/** A territory merged into another from a day on, which shows its answers. */
const succession = z.strictObject({
  territory,
  into: territory,
  name: nameText(120).min(1, 'empty').meta({ description: 'Name of the territory it is part of' }),
  since: z.iso.date().meta({ description: 'First day of the new territory' }),
})

/** The whole list, which replaces the previous one. */
export const successionsPut = z
  .strictObject({ successions: z.array(succession).max(mostSuccessions) })
  .meta({ id: 'SuccessionsPut' })

/** The current list, with author and date; version 0 when there is none. */
export const successions = z
  .strictObject({
    successions: z.array(succession),
    version: z.union([z.literal(0), versionNumber]),
    author: z.string().nullable(),
    at: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Successions' })

export type Succession = z.infer<typeof succession>
export type Successions = z.infer<typeof successions>
