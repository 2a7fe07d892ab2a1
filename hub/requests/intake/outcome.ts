import type { RequestState } from '#shared/contract/catalogue/proof-kind.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import type { ReadItem } from './read-item.ts'

/** What became of one request among others. */
export type Outcome =
  | ({ status: 'created'; trackingCode: string } & Stands)
  | ({ status: 'updated' | 'unchanged' } & Stands)
  | { status: 'refused'; refusal: Refusal }

/** How a request stands now. */
interface Stands {
  state: RequestState
  /** The promise that stands, signed; `null` where there is none, or none that was signed. */
  signed: string | null
}

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
