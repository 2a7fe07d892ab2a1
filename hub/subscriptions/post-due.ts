import { openReach } from '../delivery/sealed-address.ts'
import { deriveKey, keyedDigest } from '../keys/secret.ts'
import {
  dropLetter,
  findFollowedOrganisations,
  isStillReader,
  type LetterKey,
  noteFailed,
  noteSent,
  oweAlerts,
  oweDigests,
  takeLetter,
} from '../store/subscription-letters.ts'
import { findSubscription, type StoredSubscriber } from '../store/subscriptions.ts'
import { dueDigests } from './due.ts'
import type { SubscriptionLetter } from './letter.ts'
import type { Post } from './open-post.ts'
import { writeAlert } from './write-alert.ts'
import { writeConfirmation } from './write-confirmation.ts'
import { writeDigest } from './write-digest.ts'
import type { WritingHub } from './writing.ts'

const minute = 60_000

/** How long a letter is in one hub's hand, in milliseconds: longer than a server is waited for. */
const inHand = 10 * minute

/** When what was not taken is tried again, in milliseconds: then it is given up. */
const pauses = [1, 5, 15, 60, 240, 720, 1440].map((minutes) => minutes * minute)

/** How often a letter is taken in hand at most, whatever became of it. */
const mostTries = 20

/** Days in which a signal is news. */
const newsDays = 14

/** Owes what is due, and posts what is owed, a letter at a time. Any number of hubs may do so at once. */
export async function postDue(hub: WritingHub, post: Post, signal?: AbortSignal): Promise<void> {
  const { database, clock } = hub
  const now = clock()
  for (const { organisation, zone } of await findFollowedOrganisations(database)) {
    for (const due of dueDigests(zone, now)) await oweDigests(database, organisation, due, now)
    const since = new Date(now.getTime() - newsDays * 24 * 60 * minute)
    await oweAlerts(database, organisation, now, since)
  }
  while (!signal?.aborted) {
    const taken = await takeLetter(database, now, new Date(now.getTime() + inHand))
    if (taken === null) return
    await postOne(hub, post, taken, taken.tries)
  }
}

async function postOne(hub: WritingHub, post: Post, key: LetterKey, tries: number): Promise<void> {
  const { database, clock, secret } = hub
  const now = clock()
  // What breaks off each time is none that a later try would bring.
  if (tries > mostTries) return noteFailed(database, key, { why: 'broken' }, null)
  const written = await writeLetter(hub, key, now)
  if (written === null) return dropLetter(database, key)
  const { subscriber, letter } = written
  const to = openReach(secret, subscriber.organisation, subscriber.sealed)
  if (to === null) return noteFailed(database, key, { why: 'not_an_address' }, null)
  const { organisation, subscription } = key
  const said = JSON.stringify([organisation, subscription, key.letter])
  const name = keyedDigest(deriveKey(secret, 'names of subscription letters'), said)
  const outcome = await post.send({
    letter,
    to,
    name,
    thread: `${organisation} ${subscription}`,
    now,
  })
  if ('takenAs' in outcome) return noteSent(database, key, now)
  const pause = outcome.isTemporary ? pauses[tries - 1] : undefined
  const next = pause === undefined ? null : new Date(now.getTime() + pause)
  await noteFailed(database, key, outcome.failure, next)
}

/** A letter as things stand now; `null` where nobody is to read it, or it has nothing to say any more. */
async function writeLetter(
  hub: WritingHub,
  key: LetterKey,
  now: Date,
): Promise<{ subscriber: StoredSubscriber; letter: SubscriptionLetter } | null> {
  const { database } = hub
  const subscriber = await findSubscription(database, key.organisation, key.subscription)
  if (!subscriber || !(await isStillReader(database, key, now))) return null
  const [kind, about = ''] = key.letter.split(' ')
  const letter = await writeBy(hub, subscriber, kind, about)
  return letter && { subscriber, letter }
}

function writeBy(
  hub: WritingHub,
  subscriber: StoredSubscriber,
  kind: string | undefined,
  about: string,
): Promise<SubscriptionLetter | null> | null {
  // A letter that was owed for another address, or before it was asked for otherwise, is of no use.
  if (kind === 'confirm')
    return subscriber.asked === about && subscriber.confirmed_at === null
      ? writeConfirmation(hub, subscriber)
      : null
  if (subscriber.confirmed_at === null || subscriber.kind !== kind) return null
  return kind === 'digest'
    ? writeDigest(hub, subscriber, about)
    : writeAlert(hub, subscriber, about)
}
