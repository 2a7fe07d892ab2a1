import * as z from 'zod'
import { nameText, territory, versionNumber } from '../scalar.ts'

/** Most territories that became part of others: more communes than France ever merged. */
const mostSuccessions = 5_000

/** A territory that is part of another from a day on. What was answered in it is read under that one. */
const succession = z.strictObject({
  territory,
  into: territory,
  name: nameText(120).min(1, 'empty').meta({ description: 'Name of the territory it is part of' }),
  since: z.iso.date().meta({ description: 'First day of the new territory' }),
})

/** All of them, as they are declared: the list takes the place of the one before. */
export const successionsPut = z
  .strictObject({ successions: z.array(succession).max(mostSuccessions) })
  .meta({ id: 'SuccessionsPut' })

/** What holds, with who declared it and when; version 0 before anybody did. */
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
