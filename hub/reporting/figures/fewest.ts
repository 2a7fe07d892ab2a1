import { fewestPublic, fewestShown } from '#shared/statistics/disclosure.ts'
import type { Known } from './known.ts'

/** Returns the smallest count shown to an audience. */
export function fewestFor({ audience }: Pick<Known, 'audience'>): number {
  return audience === 'public' ? fewestPublic : fewestShown
}
