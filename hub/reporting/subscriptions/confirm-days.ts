const oneDay = 24 * 3600 * 1000

/** Days that a confirmation link stays valid, and an unconfirmed address stays stored. */
const confirmDays = 7

/** Returns the earliest date of a subscription that can still be confirmed. */
export function confirmableSince(now: Date): Date {
  return new Date(now.getTime() - confirmDays * oneDay)
}
