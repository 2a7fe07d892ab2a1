import type { ReferencePattern } from '#shared/contract/tools.ts'

/** What the organisation says of its tools. */
export interface Organisation {
  /** Which source the requests of an origin come from, where it is known. */
  sourceOf(origin: string): Promise<string | undefined>
  /** How its references are written, wherever they stand. */
  references(): Promise<readonly ReferencePattern[]>
}
