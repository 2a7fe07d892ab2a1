import type { RequestOutcome, RequestState } from '#shared/contract/catalogue/proof-kind.ts'
import type { RequestPut } from '#shared/contract/requests/request.ts'

/** The identifying fields of a usager. */
export type SourceUsager = Pick<
  NonNullable<RequestPut['usager']>,
  'email' | 'phone' | 'account' | 'birth_date' | 'name' | 'derived'
>

/**
 * A request as read from any source: its progress and its usager. Connectors drop texts, notes and
 * access links before this point, but for a subject that the settings name.
 */
export interface SourceRecord {
  /** Its id in the source's API. */
  id: string
  /** Its reference for usagers and agents. */
  reference: string
  /** Queue, project, form or démarche, which maps to a service. */
  group: string
  /** The kind of request, from the source's own list; never a free text. */
  kind?: string | undefined
  /** What it is about, where the settings let the hub read it. */
  about?: string | undefined
  received: Date
  /** When anything in it last changed. */
  changed: Date
  /** The source's own state, which the settings may map. */
  status: string
  /** Whether the source says it is final. */
  isFinal: boolean
  /** The state derived by the connector; `isFinal` takes precedence. */
  state: RequestState
  /** Its outcome, from a source that tells one of each; `null` for none. */
  outcome?: RequestOutcome | null
  /** When that state began, if known. */
  since?: Date | undefined
  /** Its usagers: the author first, then joint applicants. */
  usagers: readonly SourceUsager[]
  /** The source never names usagers: keep those already known. */
  saysNobody?: true
  channel?: RequestPut['channel'] | undefined
  locale?: RequestPut['locale'] | undefined
  /** The date the source announced to the usager, and its basis. */
  promise?: { by: Date; basis: 'norm' | 'law' | 'agent' } | undefined
  /** The link for agents. Never one that works without sign-in. */
  link?: string | undefined
  /** Restricted in the source, so hidden from agents here. */
  confidential?: boolean | undefined
  /** Version tag for conditional requests. */
  etag?: string | undefined
}

/** A search of one usager or one request, normalised. */
export type SoughtAtSource =
  | { kind: 'email'; value: string }
  /** In E.164. */
  | { kind: 'phone'; value: string }
  | { kind: 'account'; value: string }
  | { kind: 'reference'; value: string }
