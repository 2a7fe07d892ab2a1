import type { RequestState } from '#shared/contract/catalogue/proof-kind.ts'
import type { RequestPut } from '#shared/contract/requests/request.ts'

/** Somebody a request is of, as far as they may be recognised by it. */
export type SourceUsager = Pick<
  NonNullable<RequestPut['usager']>,
  'email' | 'phone' | 'account' | 'birth_date' | 'name' | 'derived'
>

/**
 * What is taken of a request from its source, whatever the source: how far it has got and whose it is.
 * Neither what was written in it, nor notes, nor what opens it without a key ever gets here.
 */
export interface SourceRecord {
  /** Its name inside the source: what it is asked for by. */
  id: string
  /** What usagers and agents call it. */
  reference: string
  /** Queue, project, form or démarche: services are told apart by it. */
  group: string
  /** What of that service was asked for, in the source's list; never a free text. */
  kind?: string | undefined
  received: Date
  /** When anything of it changed last. */
  changed: Date
  /** The state as the source calls it, by which the settings may tell more. */
  status: string
  /** Whether the source itself says that nothing more will be done. */
  isFinal: boolean
  /** The state that follows from the source's own kinds of state; `isFinal` goes before it. */
  state: RequestState
  /** When that state began, where the source says so. */
  since?: Date | undefined
  /** Whose it is: first who made it, then those who made it together with them. */
  usagers: readonly SourceUsager[]
  /** The source never says whose a request is: what is known of that otherwise stays. */
  saysNobody?: true
  channel?: RequestPut['channel'] | undefined
  locale?: RequestPut['locale'] | undefined
  /** What the source announced to the usager: done by then, and why. */
  promise?: { by: Date; basis: 'norm' | 'law' | 'agent' } | undefined
  /** Where agents open it. Never an address that opens it without a key. */
  link?: string | undefined
  /** The source shows it to few: no agent is shown it here. */
  confidential?: boolean | undefined
  /** By what the source knows that it has not changed. */
  etag?: string | undefined
}

/** What is asked of a source about one usager or one request, as the hub compares it. */
export type SoughtAtSource =
  | { kind: 'email'; value: string }
  /** In E.164. */
  | { kind: 'phone'; value: string }
  | { kind: 'account'; value: string }
  | { kind: 'reference'; value: string }
