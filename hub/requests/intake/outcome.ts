import type { RequestOutcome, RequestState } from '#shared/contract/catalogue/proof-kind.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import type { ReadItem } from './read-item.ts'

/** The outcome of one request in a batch. */
export type Outcome =
  | ({ status: 'created'; trackingCode: string } & Stands)
  | ({ status: 'updated' | 'unchanged' } & Stands)
  | { status: 'refused'; refusal: Refusal }

/** The stored state of a request. */
interface Stands {
  state: RequestState
  outcome: RequestOutcome | null
  /** Signed text of the current promise; `null` when there is none. */
  signed: string | null
}

/** A request with its position in the batch. */
export interface Placed {
  at: number
  read: ReadItem
}

/** Converts a refusal to an outcome; throws any other error. */
export function refused(error: unknown): Outcome {
  if (error instanceof Refusal) return { status: 'refused', refusal: error }
  throw error
}
