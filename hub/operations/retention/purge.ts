import { monthsLater } from '#shared/calendar/day.ts'
import { longestRetention } from '#shared/contract/catalogue/configuration.ts'
import { arrivalDays } from '#shared/contract/feedback/setting-aside.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { deleteOldMarks } from '../../agents/beliefs/sql.ts'
import { deleteOldFaults } from '../../agents/tools/rule-faults-sql.ts'
import { listKnownSites } from '../../catalogue/organisations/directory-sql.ts'
import { deleteArrivals, deleteSalts } from '../../feedback/abuse/arrivals-sql.ts'
import { deleteOldActivity } from '../../feedback/intake/activity-sql.ts'
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
import type { Database } from '../../platform/database/database.ts'
import { dayIn } from '../../platform/time/day.ts'
import { deleteOldAddresses } from '../../requests/addresses/usager-addresses-sql.ts'
import { deleteOldEvents, deleteOldSeenEvents } from '../../requests/events/events-sql.ts'
import { deleteOldCallbacks } from '../../requests/status/callbacks-sql.ts'

/** Most feedbacks in one short transaction, so that answers never wait long behind it. */
const batch = 1000

/** Most comments in one: an answer that says something waits until they are out of the index. */
const commentBatch = 250

/** Before any answer. */
const firstDay = '0001-01-01'

const oneDay = 24 * 3600 * 1000

/** Days a configuration that was tried stays. */
const draftDays = 1

/** Days a deleted receipt is remembered, so that a late part does not begin its feedback anew. */
const erasedDays = 60

/** Days it is known what each day brought: more than a year, to say since when a page is not seen. */
const activityDays = 400

/** Days an event is kept to be sent, and that one that arrived is remembered. */
const eventDays = 30

/** Days the number of a call that was made stays, to put a mistake right. */
const doneCallDays = 30

/** Days any number stays at most. */
const callDays = 90

/** Days after a request is over that it is known where its usager is reached, to tell what came late. */
const addressDays = 30

/** Months it is known how often a rule did not fit its tool. */
const faultMonths = 25

/** What a purge took away. */
export interface Purged {
  comments: number
  feedback: number
  handovers: number
  drafts: number
  erased: number
  activity: number
  /** Sent, or that could not be. */
  events: number
  /** That arrived. */
  seenEvents: number
  callbacks: number
  /** Requests whose usager's addresses were forgotten. */
  addresses: number
  /** Counts of a day of rules that did not fit their tools. */
  ruleFaults: number
  /** Marks of who said in a quarter that is over what they believe of usagers. */
  beliefMarks: number
  /** Days and networks that answers came from. */
  arrivals: number
}

/** How a purge goes on. */
interface Purging {
  /** Told after each batch. */
  progress?(soFar: Purged): void
  /** Ends it between two batches; the next purge goes on from there. */
  signal?: AbortSignal
  /** Most feedbacks in one transaction. */
  most?: number
}

/**
 * Takes away what no site keeps any longer: comments first, then whole feedbacks, whose answers stay
 * counted. A site goes by its newest configuration; without one, by the longest times there are.
 * Hubs take turns batch by batch, and share the work.
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
    addresses: 0,
    ruleFaults: 0,
    beliefMarks: 0,
    arrivals: 0,
  }
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

  /** Takes batch after batch, each from the day where the last one ended. */
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
  // Until the day is over in every zone.
  await deleteSalts(database, dayIn('UTC', agoIn(1)))
  await deleteRotatedSecrets(database, agoIn(rotationDays))
  const calls = { done: agoIn(doneCallDays), asked: agoIn(callDays) }
  await empty('callbacks', () => deleteOldCallbacks(database, calls, most))
  await empty('addresses', () => deleteOldAddresses(database, agoIn(addressDays), most))
  const oldFaults = monthsLater(dayIn('UTC', now), -faultMonths)
  await empty('ruleFaults', () => deleteOldFaults(database, oldFaults, most))
  await empty('beliefMarks', () => deleteOldMarks(database, now, most))
  return purged
}
