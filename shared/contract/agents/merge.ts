import * as z from 'zod'
import { instant, plainText, slug, uuidv7 } from '../scalar.ts'
import { recognisedKinds } from './context.ts'

/**
 * Reasons to merge two identifiers of one person. A closed list: free text could label a person.
 */
export const mergeReasons = ['usager_said', 'paper_seen', 'same_account', 'typing_error'] as const

/** Reasons to undo a merge. */
export const undoReasons = ['two_persons', 'mistake', 'usager_asked'] as const

/** An identifier of a usager. */
const known = z.strictObject({
  kind: z.enum(recognisedKinds),
  value: plainText(254).min(1),
  source: slug.optional().meta({ description: 'An account is one of a source' }),
})

/** An agent merges two identifiers of one person. The merge holds in the agent's sectors only. */
export const mergeAsked = z
  .strictObject({
    merge: uuidv7,
    one: known,
    other: known,
    purpose: slug,
    reason: z.enum(mergeReasons),
  })
  .meta({ id: 'MergeAsked' })

/** An agent undoes a merge. */
export const mergeUndone = z
  .strictObject({ purpose: slug, reason: z.enum(undoReasons) })
  .meta({ id: 'MergeUndone' })

/** A merge, current or undone. An undone one may be made again. */
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
