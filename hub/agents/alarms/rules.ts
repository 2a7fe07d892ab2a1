import type { PresenceRules } from './presences-sql.ts'
import type { LookRules } from './security-looks-sql.ts'

/**
 * The thresholds above which searches raise a security alarm, the same on every hub. They lie above
 * the activity of a busy counter, so that an alarm is rare and means something.
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

/**
 * The same for looks that open other sectors on an agent's word that the usager is present. A
 * reception desk has many each day, and its own history allows them.
 */
export const presenceRules: PresenceRules = { alwaysAllowed: 5, timesUsual: 3, usualDays: 30 }
