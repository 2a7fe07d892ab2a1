import type { ToolRule } from '#shared/contract/agents/tool-rule.ts'

/** What an agent points at; each is a step. At `subject` they choose between a file and a message. */
export const taughtFields = ['subject', 'email', 'phone', 'name'] as const

export type TaughtField = (typeof taughtFields)[number]

/** What was pointed at: the reference of a file, or who sent a message; then what stands beside. */
export type TaughtPart = Exclude<TaughtField, 'subject'> | 'reference' | 'sender'

/** Most marks that are told of. */
export const mostMarks = 12

/** The element that the agent pointed at, as the script describes it. */
export interface Pointed {
  /** Each finds that element alone now, by another means; none where its place cannot be told. */
  selectors: string[]
  /** Whether its place is found by counting alone: the third paragraph, the second cell. */
  isCounted: boolean
  /** Empty where it is longer than a field. */
  text: string
  /** Where the tool has an e-mail address for it beside its text, such as a `mailto:` link. */
  address: AttributeText | null
  /** Whether it shows an address and nothing tells that from what a sender calls themselves. */
  isBare: boolean
  /** Whether it stands in what a person wrote, such as the text of a message. */
  isWritten: boolean
  /** The frame it stands in, by selector; empty where nothing finds that frame alone. */
  frame: string | null
  /** The address of the page in that frame. */
  frameHref: string | null
  /** The landmark around it. */
  root: string | null
  /** The zones of `toolZones` it stands in. */
  zones: (typeof toolZones)[number][]
  /** Where the tool shows an address that is its agent's, by selector. */
  own: string[]
  /** Of a sender: what may say which message is open. */
  marks: Mark[]
}

/** An attribute of an element, and its text. */
export interface AttributeText {
  name: string
  text: string
}

/** An element that may say which message is open. */
export interface Mark extends AttributeText {
  /** Each finds it alone now. */
  selectors: string[]
  /** Whether it stands in the landmark around what was pointed at. */
  isInRoot: boolean
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

/**
 * A step of a teaching. `own`: the agent says which address is theirs; `try`: the rule is tried on
 * other pages; `call`: it gets its name.
 */
export type TeachingStep = TaughtField | 'own' | 'try' | 'call'

/** Where a teaching stands. It lives in `storage.session`, under `teaching`. */
export interface TeachingState {
  /** The tool that is taught. */
  origin: string
  step: TeachingStep
  /** Why the last element, or the address, was refused. */
  fault: TeachingFault | null
  /** The tab that was asked to let the agent point at this step. */
  tab: number | null
  /** The page where the subject was pointed at. */
  href: string | null
  pointed: Partial<Record<TaughtPart, Pointed>>
  /** How many marks of a message were found wrong: each told two messages as one. */
  wrongMarks: number
  /** The messages that were read since the rule is what it is. */
  read: ReadMessage[]
  /** Whether the tool shows who the agent is, or they have said it. */
  isOwnKnown: boolean
  /** The rule as far as it is learnt; `null` before there is a subject. */
  rule: ToolRule | null
}

/** A message that was read by a rule that is being taught. */
export interface ReadMessage {
  /** As the tool calls it. */
  message: string
  /** `null` where nobody is sure. */
  sender: string | null
}

/** The steps of a teaching, in their order: one of a message has nothing more to point at. */
export function stepsOf({ pointed, isOwnKnown }: TeachingState): readonly TeachingStep[] {
  if (!pointed.sender) return [...taughtFields, 'try', 'call']
  return isOwnKnown ? ['subject', 'try', 'call'] : ['subject', 'own', 'try', 'call']
}

/**
 * `no_place`: nothing stable tells where it stands. `counted`: only its rank among others does, which
 * another request changes. `too_long`: more than a field holds, or nothing. `several`: more than one
 * thing in one text. `own`: the tool shows it as its agent's. `other_frame`: it stands in another
 * frame than what was pointed at before. `written`: a person wrote it. `bare`: the sender could have
 * written it in place of their name. `no_message`: nothing tells one message from another. `no_…`: the
 * text is no such thing.
 */
export type TeachingFault =
  | 'no_place'
  | 'counted'
  | 'too_long'
  | 'several'
  | 'own'
  | 'other_frame'
  | 'written'
  | 'bare'
  | 'no_message'
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
  /** What people have written, by selector: it weighs less on the page when it comes with this. */
  written: string
}
