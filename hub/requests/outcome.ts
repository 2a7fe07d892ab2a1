import type { RequestState } from '#shared/contract/proof-kind.ts'
import { Refusal } from '../refusal.ts'
import type { ReadItem } from './read-item.ts'

/** What became of one request among others. */
export type Outcome =
  | { status: 'created'; state: RequestState; trackingCode: string }
  | { status: 'updated' | 'unchanged'; state: RequestState }
  | { status: 'refused'; refusal: Refusal }

/** A request among others, and where it stands among them. */
export interface Placed {
  at: number
  read: ReadItem
}

/** A refusal as what became of a request; what else goes wrong is passed on. */
export function refused(error: unknown): Outcome {
  if (error instanceof Refusal) return { status: 'refused', refusal: error }
  throw error
}
