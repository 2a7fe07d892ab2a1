import { daysLater, monthsLater } from '#shared/calendar/day.ts'
import { longestRetention } from '#shared/contract/catalogue/configuration.ts'
import type { Database } from '../platform/database/database.ts'
import { dayIn } from '../platform/time/day.ts'
import { deletePastInvitations } from './invitations-sql.ts'
import { deletePastRests } from './rest-sql.ts'
import { deletePastTicketCounts } from './ticket-counts-sql.ts'

/** Days that tickets of keys are counted for: this month and the one before. */
const countedDays = 62

/**
 * Deletes rest periods that are over, invitations as old as the oldest answers, and what keys were
 * given two months ago. A refusal has no end, and stays.
 */
export async function purgeInvitations(database: Database, now: Date): Promise<void> {
  // The day before in the westernmost zone: a rest period lasts until its day has ended everywhere.
  const today = daysLater(dayIn('UTC', now), -1)
  await deletePastRests(database, today)
  await deletePastTicketCounts(database, daysLater(today, -countedDays))
  await deletePastInvitations(database, monthsLater(today, -longestRetention.answers))
}
