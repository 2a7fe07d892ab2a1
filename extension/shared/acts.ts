import type { AdaptationAsked, AdaptationsResponse } from '#shared/contract/agents/adaptation.ts'
import type { AgentProofAsked, AgentProofSeen } from '#shared/contract/agents/agent-proof.ts'
import type { Contact, ContactAsked } from '#shared/contract/agents/contact.ts'
import type { Merge, MergeAsked, MergeUndone } from '#shared/contract/agents/merge.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'

/** What an agent does for a usager from the panel: what is typed for it, and how far it has got. */

/** What is typed for an act, by the name of its field. */
export type Draft = Readonly<Record<string, string>>

/** Acts that something is typed or chosen for. */
export const draftPlaces = ['proof', 'contact', 'merge'] as const
export type DraftPlace = (typeof draftPlaces)[number]

/** Where an act stands: one adaptation by its number, one merge that is taken back by its id. */
export type ActPlace =
  | DraftPlace
  | `adaptation.${number}`
  | `unmerge.${string}`
  /** Done and put away, by its id: what is shown of the request counts on it. */
  | `told.${string}`

/** What a step holds as it is typed; the background judges it. */
export type TypedStep = Readonly<Record<string, string | { from: string; to: string }>>

/** What the agent does in the panel, on what the tab shows. */
export type ActCommand =
  /** What is typed so far; `null` where it is thrown away. */
  | { does: 'keep'; place: DraftPlace; draft: Draft | null }
  /** `written_in`: language of an approved text; without it, the agent's own. */
  | { does: 'preview'; step: TypedStep; written_in?: UsagerLocale | undefined }
  /** Send what was just shown, and nothing else. */
  | { does: 'send' }
  | {
      does: 'contact'
      contact: Pick<ContactAsked, 'channel' | 'by' | 'about' | 'outcome' | 'follow_on'>
    }
  /** The contact that was just recorded was a mistake. */
  | { does: 'undo' }
  | { does: 'adapt'; adaptation: number; applies: boolean }
  | ({ does: 'merge' } & Pick<MergeAsked, 'one' | 'other' | 'reason'>)
  | { does: 'unmerge'; merge: string; reason: MergeUndone['reason'] }
  /** Ask again: what failed, or how far a sending has got. */
  | { does: 'again'; place: ActPlace }
  /** Close the outcome of an act; what was typed is kept. */
  | { does: 'close'; place: DraftPlace }

/** What is sent for each act, and what the hub answers. */
interface Kinds {
  preview: { body: AgentProofAsked; told: AgentProofSeen }
  proof: { body: AgentProofAsked; told: AgentProofSeen }
  contact: { body: ContactAsked; told: { contacts: Contact[] } }
  adaptation: { body: AdaptationAsked; told: AdaptationsResponse }
  merge: { body: MergeAsked; told: Merge }
  unmerge: { body: MergeUndone; told: Merge }
}
export type ActName = keyof Kinds

type ActOf<Name extends ActName> = {
  act: Name
  body: Kinds[Name]['body']
  /** When it was last asked or answered, in milliseconds since 1970. */
  at: number
  /** What was shown before it is sent. */
  seen?: AgentProofSeen
} & (
  | { state: 'doing' }
  | { state: 'done'; told: Kinds[Name]['told'] }
  | ({ state: 'failed' } & ActRefused)
)

/** One act: what is wanted, and how far it has got. A preview is shown at the place of its proof. */
export type Act = { [Name in ActName]: ActOf<Name> }[ActName]
export type ActDone = Extract<Act, { state: 'done' }>

/** Why an act is not done. */
export interface ActRefused {
  why: ActFault
  /** The hub's sentence, in the language it was asked in. */
  said: { text: string; locale: Locale } | null
  /** Where the faults are, as the path of a field: `/text`. */
  faults: readonly { path: string; code: string }[]
}

/**
 * As of a look, and: `doubt`: it was under way when all was stopped, long ago. `over`, `state`: the
 * request does not take this step any more, or not now. `contradiction`: the same act was already
 * received with another content. `unknown`: not found, or not allowed. `invalid`: what was typed.
 */
export type ActFault =
  | 'expired'
  | 'no_rights'
  | 'refused'
  | 'unreachable'
  | 'slow'
  | 'unreadable'
  | 'doubt'
  | 'over'
  | 'state'
  | 'contradiction'
  | 'unknown'
  | 'invalid'

/** Faults after which the hub may have done the act all the same. */
export const inDoubt: readonly ActFault[] = ['unreachable', 'slow', 'unreadable', 'doubt']

/** What is typed and done for one request, or for one usager where no request is shown. */
export interface MatterActs {
  drafts: Partial<Record<DraftPlace, Draft>>
  acts: Partial<Record<ActPlace, Act>>
  /** The id of a step that may have been sent: corrected, it is the same one. */
  doubtful: string | null
}

/** What is kept with a tab, at most as long as the tab. */
export interface TabActs {
  /** Whose they are: another agent finds nothing of them. */
  owner: string
  /** By matter, the oldest first. */
  matters: Readonly<Record<string, MatterActs>>
}

/** No drafts and no acts. */
export const noActs: MatterActs = { drafts: {}, acts: {}, doubtful: null }
