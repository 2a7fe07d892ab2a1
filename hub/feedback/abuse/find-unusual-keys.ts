import { daysLater } from '#shared/calendar/day.ts'
import {
  comparedDays,
  fewestTickets,
  lookedAtDays,
  type UnusualKey,
} from '#shared/contract/feedback/unusual-arrivals.ts'
import { isGood } from '../../agents/authorisation/key-state.ts'
import { type KeptKey, listKeys } from '../../agents/authorisation/keys-sql.ts'
import { listTicketDays } from '../../invitations/ticket-counts-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { dayIn } from '../../platform/time/day.ts'
import { busyOf, isUnusual, rankOfBusy } from './busy-day.ts'

/**
 * Returns the last days on which a key was given far more tickets than on a busy one of the 28 days
 * before: it may have leaked. Days of the keys it replaced are its own past. A key younger than 28
 * days is compared from its fifth day with tickets on: until then a form has just opened.
 * @param today `YYYY-MM-DD`
 */
export async function findUnusualKeys(
  database: Queryable,
  organisation: string,
  today: string,
  now: Date,
): Promise<UnusualKey[]> {
  const first = daysLater(today, 1 - lookedAtDays)
  const days = await listTicketDays(database, organisation, daysLater(first, -comparedDays))
  const many = days.filter(({ day, n }) => day >= first && n >= fewestTickets)
  if (many.length === 0) return []
  const keys = await listKeys(database, organisation)
  return many.flatMap(({ key, day, n }): UnusualKey[] => {
    const line = lineOf(key, keys)
    const [own] = line
    if (!own) return []
    const since = daysLater(day, -comparedDays)
    const before = new Map<string, number>()
    for (const one of days)
      if (one.day >= since && one.day < day && line.some((past) => past.key === one.key))
        before.set(one.day, (before.get(one.day) ?? 0) + one.n)
    const counts = [...before.values()]
    const isYoung = line.every(({ created_at, zone }) => dayIn(zone, created_at) > since)
    if (isYoung && counts.length < rankOfBusy) return []
    if (!isUnusual(n, counts, fewestTickets)) return []
    return [{ key, name: own.name, day, n, usual: busyOf(counts), works: isGood(own, now) }]
  })
}

/** Returns a key and those it replaced, one after another: the newest first. */
function lineOf(key: string, keys: readonly KeptKey[]): KeptKey[] {
  const own = keys.find((one) => one.key === key)
  const before = keys.find(({ replaced_by }) => replaced_by === key)
  return own ? [own, ...(before ? lineOf(before.key, keys) : [])] : []
}
