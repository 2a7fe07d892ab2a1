const oneDay = 24 * 3600 * 1000

/** Days the link of a first letter serves, and an address nobody confirmed stays. */
const confirmDays = 7

/** When a subscription that may still be confirmed was asked at the earliest. */
export function confirmableSince(now: Date): Date {
  return new Date(now.getTime() - confirmDays * oneDay)
}
