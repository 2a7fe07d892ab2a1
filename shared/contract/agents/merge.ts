import * as z from 'zod'
import { instant, plainText, slug, uuidv7 } from '../scalar.ts'
import { recognisedKinds } from './context.ts'

/** Why two identifiers are one person's. A closed list: what is free is a label on somebody. */
export const mergeReasons = ['usager_said', 'paper_seen', 'same_account', 'typing_error'] as const

/** Why they are not, after all. */
export const undoReasons = ['two_persons', 'mistake', 'usager_asked'] as const

/** What a usager is known by. */
const known = z.strictObject({
  kind: z.enum(recognisedKinds),
  value: plainText(254).min(1),
  source: slug.optional().meta({ description: 'An account is one of a source' }),
})

/** An agent says that two identifiers are one person's. It holds in the sectors of the agent alone. */
export const mergeAsked = z
  .strictObject({
    merge: uuidv7,
    one: known,
    other: known,
    purpose: slug,
    reason: z.enum(mergeReasons),
  })
  .meta({ id: 'MergeAsked' })

/** An agent says that a merge was wrong, or no longer holds. */
export const mergeUndone = z
  .strictObject({ purpose: slug, reason: z.enum(undoReasons) })
  .meta({ id: 'MergeUndone' })

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
export type MergeReason = (typeof mergeReasons)[number]
export type Merge = z.infer<typeof merge>
