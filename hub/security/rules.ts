/**
 * When looks are odd enough that somebody who answers for security must look. Each rule reads the
 * last hour of the access log, one agent and one sector at a time, by their digests. The figures are
 * set above what a busy counter does, so that an alarm is rare and means something.
 */
export interface LookRules {
  /** Looks in an hour. A desk that receives somebody every two minutes and looks four times has 120. */
  mostLooks: number
  /** Looks for what is no purpose of the list, and their share: a tool does not make them, a person tries. */
  leastUnknown: number
  unknownShare: number
  /** Looks for one purpose, and their share, where hardly any other agent of the sector has it. */
  leastOdd: number
  oddShare: number
  /** Others must have looked so often, and had that purpose so seldom, for it to be rare. */
  leastOfOthers: number
  rareShare: number
  /** Looks that were refused, found nothing or did not fit, and their share: somebody is fishing. */
  leastEmpty: number
  emptyShare: number
}

/** The rules of every hub. */
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
