import { daysLater, monthsLater } from '#shared/calendar/day.ts'
import { longestRetention } from '#shared/contract/catalogue/configuration.ts'
import { arrivalDays } from '#shared/contract/feedback/setting-aside.ts'
import { ticketDays } from '#shared/contract/invitations/invitation.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { deleteOldMarks } from '../../agents/beliefs/sql.ts'
import { deleteOldFollowUps } from '../../agents/follow-ups/follow-ups-sql.ts'
import { deleteOldFaults } from '../../agents/tools/rule-faults-sql.ts'
import { listKnownSites } from '../../catalogue/organisations/directory-sql.ts'
import { deleteArrivals, deleteSalts } from '../../feedback/abuse/arrivals-sql.ts'
import { deleteOldActivity } from '../../feedback/intake/activity-sql.ts'
import { foldEach } from '../../feedback/part-log/fold-organisation.ts'
import { limitsOf } from '../../feedback/retention/drop-expired.ts'
import {
  type Batch,
  deleteHandovers,
  deleteOldDrafts,
  deleteOldErased,
  purgeComments,
  purgeFeedback,
} from '../../feedback/retention/purge-sql.ts'
import { rotationDays } from '../../integrations/webhooks/webhook-secret.ts'
import { deleteRotatedSecrets } from '../../integrations/webhooks/webhooks-sql.ts'
import { deleteSiteInvitations } from '../../invitations/invitations-sql.ts'
import { purgeInvitations } from '../../invitations/purge-invitations.ts'
import type { Database } from '../../platform/database/database.ts'
import { dayIn } from '../../platform/time/day.ts'
import { deleteOldAddressChanges } from '../../requests/address-changes/address-changes-sql.ts'
import { deleteOldAddresses } from '../../requests/addresses/usager-addresses-sql.ts'
import { deleteOldCallbacks } from '../../requests/callbacks/callbacks-sql.ts'
import { deleteOldEvents, deleteOldSeenEvents } from '../../requests/events/events-sql.ts'
import { deleteExpiredTickets } from '../../requests/invitations/draw-sql.ts'

/** Most feedbacks in one transaction, so that answers never wait long behind it. */
const batch = 1000

/** Most comments in one transaction: a new comment waits for the index meanwhile. */
const commentBatch = 250

/** A date before any answer. */
const firstDay = '0001-01-01'

const oneDay = 24 * 3600 * 1000

/** Days to keep a trial configuration. */
const draftDays = 1

/** Days to remember a deleted receipt, so that a late part does not recreate its feedback. */
const erasedDays = 60

/** Days to keep daily activity: over a year, to date the last visit of a page. */
const activityDays = 400

/** Days to keep an event for delivery, and the id of a received one. */
const eventDays = 30

/** Days to keep the number of a completed call, to correct a mistake. */
const doneCallDays = 30

/** Most days to keep any number. */
const callDays = 90

/** Days to keep a follow-up that is done, to take it back, and one that nobody does. */
const doneFollowUpDays = 1
const followUpDays = 365

/** Days after completion to keep a usager's address, for late messages. */
const addressDays = 30

/** Months to keep fault counts of tool rules. */
const faultMonths = 25

/** The counts of a purge. */
export interface Purged {
  comments: number
  feedback: number
  handovers: number
  drafts: number
  erased: number
  activity: number
  /** Delivered, or given up. */
  events: number
  /** Ids of received events. */
  seenEvents: number
  callbacks: number
  /** Done, or left for a year. */
  followUps: number
  /** Addresses that nobody proved. */
  addressChanges: number
  /** Requests whose usager's addresses were deleted. */
  addresses: number
  /** Daily fault counts of tool rules. */
  ruleFaults: number
  /** Marks of agents who answered in past quarters. */
  beliefMarks: number
  /** Days and networks of answers. */
  arrivals: number
}

/** Options of a purge. */
interface Purging {
  /** Called after each batch. */
  progress?(soFar: Purged): void
  /** Stops it between two batches; the next purge continues from there. */
  signal?: AbortSignal
  /** Most feedbacks in one transaction. */
  most?: number
}

/**
 * Deletes data past its retention period: comments first, then whole feedbacks, whose counts stay.
 * The newest configuration of a site sets its periods; without one, the longest ones apply. Hubs
 * share the work batch by batch, with a lock.
 */
export async function purge(
  database: Database,
  now: Date,
  { progress, signal, most = batch }: Purging = {},
): Promise<Purged> {
  const purged: Purged = {
    comments: 0,
    feedback: 0,
    handovers: 0,
    drafts: 0,
    erased: 0,
    activity: 0,
    events: 0,
    seenEvents: 0,
    callbacks: 0,
    followUps: 0,
    addressChanges: 0,
    addresses: 0,
    ruleFaults: 0,
    beliefMarks: 0,
    arrivals: 0,
  }
  await foldEach(database, signal)
  const agoIn = (days: number) => new Date(now.getTime() - days * oneDay)

  async function empty(what: keyof Purged, take: () => Promise<number>, full = most) {
    for (;;) {
      if (signal?.aborted) return
      const taken = await take()
      if (taken === 0) return
      purged[what] += taken
      progress?.(purged)
      if (taken < full) return
    }
  }

  /** Runs batch after batch, each from the day where the last one ended. */
  function onward(take: (from: string) => Promise<Batch>): () => Promise<number> {
    let from = firstDay
    return async () => {
      const { taken, day } = await take(from)
      from = day
      return taken
    }
  }

  for (const { organisation, site, zone, content } of await listKnownSites(database)) {
    const limits = limitsOf(content?.retention ?? longestRetention, dayIn(zone, now))
    const [said, given] = [limits.comments, limits.answers]
    const few = Math.min(most, commentBatch)
    const takeComments = onward((from) =>
      purgeComments(database, { organisation, site, before: said, from, most: few }),
    )
    await empty('comments', takeComments, few)
    const takeFeedback = onward((from) =>
      purgeFeedback(database, { organisation, site, before: given, from, most }),
    )
    await empty('feedback', takeFeedback)
    await deleteSiteInvitations(database, organisation, site, given)
    const today = dayIn(zone, now)
    await empty('handovers', () => deleteHandovers(database, organisation, today, most))
  }
  await empty('drafts', () => deleteOldDrafts(database, agoIn(draftDays), most))
  await empty('erased', () => deleteOldErased(database, dayIn('UTC', agoIn(erasedDays)), most))
  await empty('activity', () =>
    deleteOldActivity(database, dayIn('UTC', agoIn(activityDays)), most),
  )
  await empty('events', () =>
    deleteOldEvents(database, uuidv7(agoIn(eventDays).getTime(), new Uint8Array(10)), most),
  )
  await empty('seenEvents', () => deleteOldSeenEvents(database, agoIn(eventDays), most))
  await empty('arrivals', () => deleteArrivals(database, dayIn('UTC', agoIn(arrivalDays)), most))
  // The day must be over in every time zone.
  await deleteSalts(database, dayIn('UTC', agoIn(1)))
  await purgeInvitations(database, now)
  await deleteExpiredTickets(database, daysLater(dayIn('UTC', now), -ticketDays - 2))
  await deleteRotatedSecrets(database, agoIn(rotationDays))
  const calls = { done: agoIn(doneCallDays), asked: agoIn(callDays) }
  await empty('callbacks', () => deleteOldCallbacks(database, calls, most))
  const followed = {
    done: agoIn(doneFollowUpDays),
    due: dayIn('UTC', agoIn(followUpDays)),
  }
  await empty('followUps', () => deleteOldFollowUps(database, followed, most))
  await empty('addressChanges', () => deleteOldAddressChanges(database, agoIn(1), most))
  await empty('addresses', () => deleteOldAddresses(database, agoIn(addressDays), most))
  const oldFaults = monthsLater(dayIn('UTC', now), -faultMonths)
  await empty('ruleFaults', () => deleteOldFaults(database, oldFaults, most))
  await empty('beliefMarks', () => deleteOldMarks(database, now, most))
  return purged
}
