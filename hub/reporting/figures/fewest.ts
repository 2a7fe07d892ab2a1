import { fewestPublic, fewestShown } from '#shared/statistics/disclosure.ts'
import type { Known } from './known.ts'

/** The smallest count that whoever reads a report is told. */
export function fewestFor({ audience }: Pick<Known, 'audience'>): number {
  return audience === 'public' ? fewestPublic : fewestShown
}
