import * as z from 'zod'
import { recognisedKinds } from './context.ts'
import { instant, plainText, slug, uuidv7 } from './scalar.ts'

/** Why two are one person, or are not: in a sentence, without naming anybody. */
const reason = plainText(300).trim().min(10)

/** What a usager is known by. */
const known = z.strictObject({
  kind: z.enum(recognisedKinds),
  value: plainText(254).min(1),
  source: slug.optional().meta({ description: 'An account is one of a source' }),
})

/** An agent says that two identifiers are one person's. It holds in the sectors of the agent alone. */
export const mergeAsked = z
  .strictObject({ merge: uuidv7, one: known, other: known, purpose: slug, reason })
  .meta({ id: 'MergeAsked' })

/** An agent says that a merge was wrong, or no longer holds. */
export const mergeUndone = z.strictObject({ purpose: slug, reason }).meta({ id: 'MergeUndone' })

/** A merge as it stands, or as it was. Undone, it may be made again. */
export const merge = z
  .strictObject({
    merge: uuidv7,
    sectors: z.array(slug).min(1),
    made_at: instant,
    undone_at: instant.nullable(),
  })
  .meta({ id: 'Merge' })

export type MergeAsked = z.infer<typeof mergeAsked>
export type MergeUndone = z.infer<typeof mergeUndone>
export type Merge = z.infer<typeof merge>
