import type { AccessWay } from '#shared/contract/agents/access.ts'
import type { Agent } from '#shared/contract/agents/agent.ts'
import type { AskedNow, BeliefsSent } from '#shared/contract/agents/belief.ts'
import type {
  Context,
  Identifier,
  OutOfTurnReason,
  SightedKind,
  TypedKind,
} from '#shared/contract/agents/context.ts'
import type { TabActs } from './acts.ts'
import type { PagePlace } from './reading.ts'
import type { TeachingState } from './teaching.ts'

/**
 * All that the extension remembers. It lives in `storage.session`, in memory and out of reach of
 * pages, so that a background that was stopped finds it again and nothing outlives the browser.
 * The background alone writes it; the panel reads it and hears its changes.
 */
export interface SessionState {
  /** The agent who is signed in, without the tokens. */
  agent: Agent | null
  signIn: SignInState
  /** Opens the hub. Only the background reads it. */
  tokens: Tokens | null
  /** The tool that is being taught. */
  teaching: TeachingState | null
  /** What the agent is asked of what usagers expect and live, and what they answered. */
  beliefs: BeliefsState | null
  /** By origin of a tool, the purpose that the agent gave last; by nothing, where no page is known. */
  lastPurposes: Readonly<Record<string, string>> | null
  /** The purpose that the agent lets stand in one tool. */
  standing: StandingPurpose | null
  /** How many things the agent follows up are due today or overdue; `null` while it is not known. */
  due: number | null
  /** Another version of the extension that waits until nothing is shown. */
  update: string | null
  /** The agent's own addresses, by origin of a mail tool. Only the background reads them. */
  own: Readonly<Record<string, readonly string[]>>
  /** By tab: `tab.12`. */
  [tab: `tab.${number}`]: TabState
  /** What is typed and done beside a tab: `acts.12`. */
  [acts: `acts.${number}`]: TabActs
}

export type SignInState =
  | { state: 'idle' }
  | { state: 'busy' }
  | { state: 'failed'; why: SignInFault }
  /** The session ended here after so many idle minutes. */
  | { state: 'locked'; minutes: number }
  /** The browser has installed this version, and forgot the session with the one before. */
  | { state: 'updated'; version: string }

/**
 * `given_up`: the person closed the window. `no_page`: the browser closed it, at a page that did not
 * load or answered that it will not. `blocked`: the browser let no window open. `unknown_extension`: the hub lets no extension of this id sign
 * in. `not_set_up`: no hub is known. `half_left`: signed out here, and
 * the hub could not be told.
 */
type SignInFault =
  | 'given_up'
  | 'no_page'
  | 'blocked'
  | 'unknown_extension'
  | 'not_set_up'
  | 'unreachable'
  | 'unreadable'
  | 'refused'
  | 'half_left'

/**
 * `kept`: the hub did not answer, and is sent the answers again. `over`: they are counted, the agent
 * would rather not, or the hub asks this no more. No answer: the agent would rather not.
 */
export type BeliefsState =
  | { state: 'offered'; asked: AskedNow }
  | { state: 'sending' | 'kept'; asked: AskedNow; answers: BeliefsSent['answers'] }
  | { state: 'over'; how: 'counted' | 'left' | 'refused' }

/** Tokens of the agent's session. Only the background reads them. */
export interface Tokens {
  /** The hub that gave them, and the only one they are shown to. */
  hub: string
  access: string
  refresh: string | null
  /** In milliseconds since 1970. */
  expires: number
  /** Name of the key they are tied to; `null` for a hub that ties them to none. */
  key: string | null
  /** Seconds by which the clock of this machine is behind the hub's. */
  behind: number
}

/** One thing seen on a page. What is only likely is offered, never looked up by itself. */
export interface Sighting {
  kind: SightedKind
  /** Written in one way: a number in E.164, an address without what stands around it. */
  value: string
  /** Where a reference comes from, when it is known. */
  source?: string
  trust: 'sure' | 'likely'
  /** Where it stands on a page that no rule knows, or in the subject of a message. */
  place?: PagePlace
}

/** One way to read what an agent typed: in the form it is compared in. */
export interface TypedReading extends Identifier {
  kind: TypedKind
}

/** What the agent typed for a tab, for as long as it is what the panel speaks of. */
export interface TypedSubject {
  subject: TypedReading
  /** When it was typed, in milliseconds since 1970. */
  at: number
  /** What the page showed beside it. A page that shows anything else ends it. */
  beside: readonly Sighting[]
}

/** The field is open for a tab, with this in it. */
export interface OpenField {
  text: string
  /** When it was opened, in milliseconds since 1970: opened again, it is another. */
  at: number
}

/** A purpose that stands in the tool of one origin, until then, in milliseconds since 1970. */
export interface StandingPurpose {
  origin: string
  purpose: string
  until: number
}

/**
 * Why the chord for the same purpose asked nothing. `nobody`: the page shows nobody, or is not read.
 * `unsure`: several, or only likely ones. `no_purpose`: none was given in this tool yet. `moved`: the
 * page had just changed.
 */
export type ChordRefusal = 'nobody' | 'unsure' | 'no_purpose' | 'moved'

/** What is known of one tab. */
export interface TabState {
  /** One more at each navigation. What was made for another generation is dropped. */
  generation: number
  /** Origin of the page where the extension may know it, such as after a click on its button. */
  origin: string | null
  page: PageState
  /** Several subjects: the agent chooses. One that is sure: it is the subject. */
  sightings: readonly Sighting[]
  /** Name of the requester as the page shows it. */
  name: string | null
  /** Tool as people call it; `null` where no rule applies. */
  tool: string | null
  /** A rule that read this tool before no longer fits it: so nothing is shown. */
  isBroken: boolean
  /** What the agent typed: then it is what the panel speaks of, and not what the page shows. */
  typed: TypedSubject | null
  /** The field to type in is open, whatever the page shows. */
  field: OpenField | null
  /** The chord was pressed, and asked nothing. */
  chord: ChordRefusal | null
  look: LookState
}

/**
 * `unknown`: a page the extension may know nothing of. `not_granted`: a page it could read, were it
 * granted. `reading`: granted, not read yet. `no_rule`: granted, no rule applies and nothing likely
 * stands there. `nothing_seen`: a rule applies and found no reference. `unplaced`: it found a number that means
 * nothing until the organisation has said which source this tool is. `waiting`: the tool that shows the
 * panel in a frame has handed nothing. `seen`: there are sightings.
 */
type PageState =
  | 'unknown'
  | 'not_granted'
  | 'reading'
  | 'no_rule'
  | 'nothing_seen'
  | 'unplaced'
  | 'waiting'
  | 'seen'

/** What was asked. What the usager answered, when the agent asked them, is never kept. */
export interface LookQuery {
  purpose: string
  subject: Identifier
  /** The usager stands before the agent, and asked to be helped. */
  present?: boolean | undefined
  /** The agent's reason to take it before older ones. */
  reason?: OutOfTurnReason | undefined
  /** How its subject came to be looked for, where it was not seen on the page. */
  way?: Exclude<AccessWay, 'seen'> | undefined
}

/** A look at the subject of a tab. Nothing leaves before there is a purpose. */
export type LookState =
  | { state: 'none' }
  /** `at`: when it was asked, in milliseconds since 1970. */
  | ({ state: 'asking'; slow: boolean; at: number } & LookQuery)
  /** `at`: when the answer came here. */
  | ({ state: 'answered'; context: Context; at: number } & LookQuery)
  /** `until`: before then it is of no use to try again, in milliseconds since 1970. */
  | ({ state: 'failed'; why: LookFault; at: number; until?: number | undefined } & LookQuery)
  /** It was answered, and the answer was forgotten, with the subject unless the page shows it. */
  | (Omit<LookQuery, 'subject'> & { state: 'forgotten'; subject: Identifier | null })

/**
 * `expired`: the session ended, sign in again. `no_rights`: the account opens no sector. `refused`:
 * this purpose or level is not for this account. `unreachable`: no answer. `slow`: no answer in
 * time. `unreadable`: something answers that is not a hub, a page of a proxy for example.
 * `too_many`: more looks than one agent reads. `too_many_answers`: more answers of usagers were tried
 * than anybody needs.
 */
export type LookFault =
  | 'expired'
  | 'no_rights'
  | 'refused'
  | 'unreachable'
  | 'slow'
  | 'unreadable'
  | TooMany

type TooMany = 'too_many' | 'too_many_answers'

/** A tab nothing is known of. */
export const newTab: TabState = {
  generation: 0,
  origin: null,
  page: 'unknown',
  sightings: [],
  name: null,
  tool: null,
  isBroken: false,
  typed: null,
  field: null,
  chord: null,
  look: { state: 'none' },
}
