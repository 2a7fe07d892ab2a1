import type { Indicator } from './indicator.ts'

/** The share of announced dates that were kept, among those that have come due. */
export const promisesKept: Indicator = {
  id: 'promises_kept',
  name: (text) => text.promises_kept,
  sentence: (text) => text.promises_keptShare,
  tooFew: (text) => text.notEnoughPromises,
  whole: (text) => text.allDue,
}
