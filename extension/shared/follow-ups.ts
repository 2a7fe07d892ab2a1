import type { FollowUps } from '#shared/contract/agents/follow-up.ts'
import type { LookFault } from './state.ts'

/** Why the hub told nothing of what an agent follows up. */
export type FollowUpsFault = Exclude<LookFault, 'too_many_answers'>

/** What the background answers to the panel that asks for the list. It is kept nowhere. */
export type FollowUpsAnswer = { told: FollowUps } | { fault: FollowUpsFault }

/** What it answers once something was marked as done, or as not done. */
export type MarkAnswer = { told: true } | { fault: FollowUpsFault }
