import { deriveKey, keyedDigest } from '../../platform/crypto/secret.ts'
import { retryDelay } from '../../platform/jobs/retry-delay.ts'
import { openReach } from '../../requests/addresses/sealed-address.ts'
import type { Failure } from '../../requests/delivery/failure.ts'
import type { SubscriptionLetter } from './letter.ts'
import {
  type ClaimedLetter,
  claimLetter,
  completeLetter,
  type LetterKey,
  retryLetter,
} from './letter-queue-sql.ts'
import type { Post } from './open-mail.ts'
import {
  deleteLetter,
  isStillReader,
  updateLetterFailed,
  updateLetterSent,
} from './subscription-letters-sql.ts'
import { findLetterSubscription, type StoredSubscriber } from './subscriptions-sql.ts'
import { writeAlert } from './write-alert.ts'
import { writeCommentNews } from './write-comment-news.ts'
import { writeConfirmation } from './write-confirmation.ts'
import { writeDigest } from './write-digest.ts'
import type { LetterDeps } from './writing.ts'

/** Back-off delays after a failure, in milliseconds; after the last one it gives up. */
const pauses = [1, 5, 15, 60, 240, 720, 1440].map((minutes) => minutes * 60_000)

/** Most attempts on a letter. */
const mostTries = 20

/** Sends the due letters one at a time. Several hubs may run it at once. */
export async function sendDueLetters(
  deps: LetterDeps,
  post: Post,
  signal?: AbortSignal,
): Promise<void> {
  while (!signal?.aborted) {
    const taken = await claimLetter(deps.database)
    if (taken === null) return
    await postOne(deps, post, taken)
  }
}

async function postOne(deps: LetterDeps, post: Post, taken: ClaimedLetter): Promise<void> {
  const { database, clock, secret } = deps
  const { payload: key, attempts } = taken
  const now = clock()
  const giveUp = (failure: Failure) =>
    completeLetter(database, taken, (transaction) => updateLetterFailed(transaction, key, failure))
  // A crash on every attempt will not pass with another retry.
  if (attempts > mostTries) return giveUp({ why: 'broken' })
  const written = await writeLetter(deps, key, now)
  if (written === null)
    return completeLetter(database, taken, (transaction) => deleteLetter(transaction, key))
  const { subscriber, letter } = written
  const to = openReach(secret, subscriber.organisation, subscriber.sealed)
  if (to === null) return giveUp({ why: 'not_an_address' })
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
  if ('takenAs' in outcome)
    return completeLetter(database, taken, (transaction) => updateLetterSent(transaction, key, now))
  const { failure, isTemporary } = outcome
  const pause = isTemporary ? retryDelay(pauses, attempts, Math.random()) : null
  if (pause === null) return giveUp(failure)
  await retryLetter(database, taken, pause, failure.why)
}

/** Writes a letter with present data; `null` when it has no reader or no content any more. */
async function writeLetter(
  deps: LetterDeps,
  key: LetterKey,
  now: Date,
): Promise<{ subscriber: StoredSubscriber; letter: SubscriptionLetter } | null> {
  const { database } = deps
  const subscriber = await findLetterSubscription(database, key.organisation, key.subscription)
  if (!subscriber || !(await isStillReader(database, key, now))) return null
  const [kind, about = '', n = ''] = key.letter.split(' ')
  const letter = await writeBy(deps, subscriber, kind, about, Number(n))
  return letter && { subscriber, letter }
}

function writeBy(
  deps: LetterDeps,
  subscriber: StoredSubscriber,
  kind: string | undefined,
  about: string,
  n: number,
): Promise<SubscriptionLetter | null> | null {
  // Skip a confirmation of an earlier address or an earlier request.
  if (kind === 'confirm')
    return subscriber.asked === about && subscriber.confirmed_at === null
      ? writeConfirmation(deps, subscriber)
      : null
  if (subscriber.confirmed_at === null || subscriber.kind !== kind) return null
  if (kind === 'comments') return writeCommentNews(deps, subscriber, { service: about, n })
  return kind === 'digest'
    ? writeDigest(deps, subscriber, about)
    : writeAlert(deps, subscriber, about)
}
