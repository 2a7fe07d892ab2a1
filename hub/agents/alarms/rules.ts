import type { LookRules } from './security-looks-sql.ts'

/**
 * When looks are odd enough that somebody who answers for security must look: the rules of every hub.
 * The figures are set above what a busy counter does, so that an alarm is rare and means something.
 */
export const lookRules: LookRules = {
  mostLooks: 250,
  leastUnknown: 5,
  unknownShare: 0.2,
  leastOdd: 20,
  oddShare: 0.5,
  leastOfOthers: 50,
  rareShare: 0.05,
  leastEmpty: 30,
  emptyShare: 0.5,
}
