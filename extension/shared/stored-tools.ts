import type { ToolRule } from '#shared/contract/agents/tool-rule.ts'
import type { ReferencePattern, ToolPlace } from '#shared/contract/agents/tools.ts'

/** Who publishes the organisation's rules: the policy of this browser, or the hub. */
export type Publisher = 'policy' | 'hub'

/**
 * Why a rule is left out. `unsigned`: nobody who may has signed it as it is. `unreadable`: what was
 * signed is no rule. `schema`: it is written for another version of the extension. `older`: a higher
 * version was taken before, and none of those that were is withdrawn in its favour. `bundled`: the
 * extension comes with this version or a higher one. `unverifiable`: this browser has no Ed25519.
 */
type WhyRejected = 'unsigned' | 'unreadable' | 'schema' | 'older' | 'bundled' | 'unverifiable'

/** A rejected rule; it has a name only where its signature holds. */
export interface RejectedRule {
  id: string | null
  version: number | null
  why: WhyRejected
}

/** What was accepted of the last publication of one publisher. */
export interface StoredTools {
  /** Who published it: the hub and the organisation, or the policy. Empty before the first. */
  from: string
  rules: readonly ToolRule[]
  places: readonly ToolPlace[]
  references: readonly ReferencePattern[]
  leftOut: readonly RejectedRule[]
}

/** Nothing was published. */
export const emptyTools: StoredTools = {
  from: '',
  rules: [],
  places: [],
  references: [],
  leftOut: [],
}

/** Where it is kept in `storage.local`. */
export const toolsKey = (publisher: Publisher) => `tools.${publisher}` as const
