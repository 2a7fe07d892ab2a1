import type { Indicator } from './indicator.ts'

/** The share of answers that say it went well. */
export const satisfied: Indicator = {
  id: 'satisfied',
  name: (text) => text.satisfied,
  sentence: (text) => text.satisfiedShare,
  tooFew: (text) => text.notEnough,
  whole: (text) => text.satisfied,
}
