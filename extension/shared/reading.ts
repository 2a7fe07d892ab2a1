import type { SightedKind } from '#shared/contract/agents/context.ts'
import type { ToolPage } from '#shared/contract/agents/tool-rule.ts'

/** Which page of which rule reads. */
export interface RuleName {
  id: string
  version: number
  page: string
}

/** Where on a page a value stands. */
export interface Place {
  /** A selector and those that follow it. */
  text: readonly string[]
  /** Read in place of the text of what they find. */
  attribute?: string | undefined
}

/** What the script of a page needs of a rule to collect texts: no address and no shape of a value. */
export interface PageRule extends Pick<ToolPage, 'root'> {
  name: RuleName
  /** Elements without which the rule does not apply. */
  all: readonly string[]
  frame: string | null
  /** The places on the page that say what it is about: a reference, or which message is open. */
  anchor: readonly Place[]
  /** What else it reads. */
  fields: Partial<Record<PageField, Place>>
  /** All that is not read. */
  excluded: string
  own: readonly string[]
  /** What only a message to many has; empty where there is nothing of that. */
  many: string
  /** Whether it reads a message, and no file. */
  isMessage: boolean
}

/** What a rule may read beside what its page is about. */
export type PageField = 'email' | 'phone' | 'name' | 'recipients' | 'subject_line'

/** What is looked for on a page that no rule knows. */
export interface PagePatterns {
  /** How references of the organisation are written. */
  references: readonly string[]
  /** Where nothing is looked for. */
  closed: string
}

/** What a rule finds. What is not there was not looked for. */
export type Found = Partial<FoundTexts> & Pick<FoundTexts, 'roots'>

/** Texts that stand on a page, by the selector that found them; nothing of them is judged yet. */
export interface FoundTexts extends Record<PageField, string[][]> {
  /** How many roots there are. */
  roots: number
  anchor: string[][][]
  /** What the page shows of the agent's own. */
  own: string[]
  /** Whether the message is one to many. */
  many: boolean
}

/** Where what is only likely stands; each has its words in the panel. */
export const pagePlaces = ['title', 'header', 'list', 'page', 'subject'] as const
export type PagePlace = (typeof pagePlaces)[number]

/** What a page that no rule knows shows outside of messages; nothing of it is judged yet. */
export interface PageScan {
  /** One more with each change of what the page shows to be read. */
  content: number
  /** What links say, and texts that are written as references are. */
  likely: readonly LikelyText[]
}

export interface LikelyText {
  kind: SightedKind
  text: string
  place: PagePlace
}

/** Longest text of a field, in UTF-16 units. A longer text is not a field. */
export const longestText = 254

/** Most texts that one selector finds: with more there is nothing to choose from. */
export const mostTexts = 21

/**
 * Longest line that patterns of the organisation are run on, in UTF-16 units. The hub takes none that
 * would need long on one.
 */
export const longestLine = 2_000
