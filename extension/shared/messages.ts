import type { BeliefsSent } from '#shared/contract/agents/belief.ts'
import type { SecondFactor, TypedKind } from '#shared/contract/agents/context.ts'
import type { ActCommand } from './acts.ts'
import type { FoundTexts, PagePatterns, PageRule, PageScan, RuleName } from './reading.ts'
import type { LookQuery } from './state.ts'
import type { Pointed, TaughtField } from './teaching.ts'

/**
 * Everything one context of the extension says to another. A page is not trusted: what its script
 * says is parsed by the background, which alone speaks to the hub.
 */

/** Background to the script of a page: read it now, as this generation of its tab. */
export interface ReadPage {
  kind: 'read_page'
  generation: number
  /** The address it is to be read as; see `placeOf`. */
  href: string
  /** The rules of that address: the first that applies reads. */
  rules: readonly PageRule[]
  /** What is looked for where none applies. */
  general: PagePatterns
}

/** Background to the script of a page: the permission was withdrawn, stop reading. */
export interface Stop {
  kind: 'stop'
}

/** Script of a page to background: it is there, and asks which generation this is. Answered by `Look`. */
interface Arrived {
  kind: 'arrived'
}

/** Script of a page to background: the page moved by itself, before the browser told. */
interface Moved {
  kind: 'moved'
  href: string
}

/** Script of a page to background: what it saw, for the generation it was asked to read. */
export interface Sighted<Texts = FoundTexts> {
  kind: 'sighted'
  generation: number
  /** Address the page had when it was read; see `placeOf`. */
  href: string
  /** The rule that applies here; `null` when none does, and the whole page was looked through. */
  rule: RuleName | null
  found: Texts
  /** Where no rule applies: what was found by looking through the page; not there, nothing. */
  spotted?: PageScan | undefined
}

/** Script of a page to background: what the agent pointed at, when they were asked to. */
export interface PointedAt extends Pointed {
  kind: 'pointed'
}

export type FromPage = Arrived | Moved | Sighted | PointedAt

/** `factor`: what the usager answered. It goes to the hub, and is kept nowhere. */
export interface Ask extends LookQuery {
  kind: 'ask'
  tab: number
  generation: number
  factor?: SecondFactor | undefined
  /** The code by which the usager proves that they are present. */
  code?: string | undefined
  /** By the purpose that stands in this tool, and no press. */
  standing?: true | undefined
}

/** Background to pages of the extension: a page with unsent text in a field answers `true`. */
export interface IsTyping {
  kind: 'is_typing'
}

/** `confirmed`: the agent saw whose it is, and confirmed. */
interface Act {
  kind: 'act'
  tab: number
  generation: number
  act: ActCommand
  confirmed?: true | undefined
}

/** Panel and options to background: where a person acts. */
export type FromPanel =
  | { kind: 'sign_in' }
  | { kind: 'sign_out' }
  /** Ends every session of the agent, in every browser. */
  | { kind: 'sign_out_everywhere' }
  /** The browser has just granted this origin; the permission itself is asked in the click. */
  | { kind: 'granted'; origin: string }
  /** Look at this subject, for this purpose. Dropped when the tab has moved on. */
  | Ask
  /** Ask again for what failed. */
  | { kind: 'again'; tab: number; generation: number }
  /** Forget what was shown in this tab, and ask for a purpose again. */
  | { kind: 'forget'; tab: number }
  /** Reads what is typed in the field; answered by a list of `TypedReading`. */
  | { kind: 'read_typed'; text: string }
  /** What was typed is the subject of this tab now, in this way. */
  | { kind: 'type'; tab: number; generation: number; text: string; as: TypedKind }
  /** The page is the subject of this tab again. */
  | { kind: 'end_typed'; tab: number }
  /** The purpose of the look of this tab stands in its tool from now on, or no more. */
  | { kind: 'stand'; tab: number; generation: number }
  | { kind: 'end_standing' }
  /** Asks for the list of what the agent follows up; answered by a `FollowUpsAnswer`. */
  | { kind: 'list_follow_ups' }
  /** One of them is done, or is not; answered by a `MarkAnswer`. */
  | { kind: 'mark_follow_up'; followUp: string; undone: boolean }
  /** What the agent believes of usagers; an empty list from an agent who declines. */
  | { kind: 'believe'; answers: BeliefsSent['answers'] }
  /** An act for the usager who is shown. Dropped when the tab has moved on; answered once it is kept. */
  | Act
  /** Teach the tool of this tab. */
  | { kind: 'teach'; tab: number }
  /** Let the agent point at this in the page of this tab; answered when the page is ready for it. */
  | { kind: 'point'; tab: number; field: TaughtField }
  /** Go on without what this step is for, or back to the step before. */
  | { kind: 'teach_on' }
  | { kind: 'teach_back' }
  /** This address is the agent's own, and no longer: nobody is seen under one that is. */
  | { kind: 'teach_own'; address: string }
  | { kind: 'forget_own'; address: string }
  /** Keep what was taught, under this name of the tool. */
  | { kind: 'teach_keep'; name: string }
  | { kind: 'teach_end' }
  /** Forget a rule that was taught and kept. */
  | { kind: 'unlearn'; rule: string }
