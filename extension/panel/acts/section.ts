import type { ComponentType } from 'preact'
import type { ContextFound, RequestFull } from '#shared/contract/agents/context.ts'
import type { ActPlace } from '../../shared/acts.ts'

/** A context that shows a request: what acts are done on. */
export type FoundRequest = ContextFound & { request: RequestFull }

/** A section of the panel: one thing that an agent can do for the usager of a request. */
export interface Section {
  name: 'tell' | 'contact' | 'adapt'
  /** Whether there is anything to do it with. */
  isOffered(found: FoundRequest): boolean
  /** Whether something of it is under way, or was done: then it is open. */
  isOf(place: ActPlace): boolean
  Body: ComponentType<{ found: FoundRequest }>
}
