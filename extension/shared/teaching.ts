import type { ToolRule } from '#shared/contract/agents/tool-rule.ts'

/** What an agent points at, in this order. The first is needed, the others are what the page shows. */
export const taughtFields = ['reference', 'email', 'phone', 'name'] as const

export type TaughtField = (typeof taughtFields)[number]

/** The element that the agent pointed at, as the script describes it. */
export interface Pointed {
  /** Each finds that element alone now, by another means; none where its place cannot be told. */
  selectors: string[]
  /** Whether its place is found by counting alone: the third paragraph, the second cell. */
  isCounted: boolean
  /** Empty where it is longer than a field. */
  text: string
  /** The frame it stands in, by selector; empty where nothing finds that frame alone. */
  frame: string | null
  /** The landmark around it. */
  root: string | null
  /** The zones of `toolZones` it stands in. */
  zones: (typeof toolZones)[number][]
  /** Where the tool shows an address that is its agent's, by selector. */
  own: string[]
}

/** Where tools speak of themselves and of their agent, and not of a request. */
export const toolZones = [
  'nav',
  'footer',
  'body > header',
  '[role="banner"]',
  '[role="navigation"]',
  '[role="contentinfo"]',
] as const

/** Where a teaching stands. It lives in `storage.session`, under `teaching`. */
export interface TeachingState {
  /** The tool that is taught. */
  origin: string
  /** What is pointed at next; `try`: the rule is tried on other pages; `call`: it gets its name. */
  step: TaughtField | 'try' | 'call'
  /** Why the last element was refused. */
  fault: TeachingFault | null
  /** The tab that was asked to let the agent point at this step. */
  tab: number | null
  /** The page where the reference was pointed at. */
  href: string | null
  pointed: Partial<Record<TaughtField, Pointed>>
  /** The rule as far as it is learnt; `null` before there is a reference. */
  rule: ToolRule | null
}

/**
 * `no_place`: nothing stable tells where it stands. `counted`: only its rank among others does, which
 * another request changes. `too_long`: more than a field holds, or nothing. `several`: more than one
 * thing in one text. `own`: the tool shows it as its agent's. `other_frame`: it stands in another
 * frame than what was pointed at before. `no_…`: the text is no such thing.
 */
export type TeachingFault =
  | 'no_place'
  | 'counted'
  | 'too_long'
  | 'several'
  | 'own'
  | 'other_frame'
  | `no_${TaughtField}`

/** Name of the line between the panel and the script: the script ends with it. */
export const pointingLine = 'pointing'

/** Panel to the script, on that line: what the agent is asked to point at, in their words. */
export interface Pointing {
  field: TaughtField
  lang: string
  /** What to do, shown at the edge of the page. */
  says: string
  /** Shown there instead over a frame that cannot be entered. */
  closed: string
}
