import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { letterText } from '#shared/text/usager/requests/text.ts'
import { findOrganisation } from '../../catalogue/organisations/directory-sql.ts'
import {
  listWaitingInvitations,
  updateDelivery,
  updateInvitationState,
  type WaitingInvitation,
} from '../../invitations/invitations-sql.ts'
import { ticketDigests } from '../../invitations/ticket.ts'
import type { Deps } from '../../platform/deps.ts'
import { openReach } from '../addresses/sealed-address.ts'
import { quietUntil } from '../delivery/policy/quiet-hours.ts'
import { enqueueDelivery } from '../delivery/queue/outbox.ts'
import { insertHubProof } from '../requests/proofs-sql.ts'
import { lockRequest } from '../requests/requests-sql.ts'
import { listOwnInvitations, type OwnInvitation } from './own-invitations-sql.ts'
import { isRefused } from './refusal.ts'

type AskDeps = Pick<Deps, 'database' | 'clock' | 'random' | 'secret' | 'outbox'>

/** When the hub writes a message of its own, and when it reminds, in days after the draw. */
const windows = {
  first: { from: 1, to: 3, askedAfter: 0, isReminder: false },
  reminder: { from: 7, to: 9, askedAfter: 5, isReminder: true },
} as const

/** When an invitation that no message brought is lost. */
const lost = { from: 4, to: 30, askedAfter: 31, isReminder: false }

/** Most tickets looked up at a time. */
const batch = 500

/**
 * Writes to invited usagers whom no message has reached: once, by day, by their preferred or first
 * usable channel. A service may have one reminder sent to those who did not answer.
 * @returns how many messages were enqueued
 */
export async function sendOwnInvitations(deps: AskDeps, signal?: AbortSignal): Promise<number> {
  const { database, clock, outbox } = deps
  const now = clock()
  let asked = 0
  for (const asks of ['first', 'reminder'] as const) {
    const invited = await listOwnInvitations(database, now, windows[asks])
    const byDay = invited.filter(({ zone }) => isDay(now, zone))
    const delivery = asks === 'first' ? 'waiting' : 'delivered'
    for (const [one, invitation] of await waitingOf(deps, byDay, delivery)) {
      if (signal?.aborted) break
      if (await askOne(deps, one, invitation, asks)) asked += 1
    }
  }
  const gone = await waitingOf(deps, await listOwnInvitations(database, now, lost), 'waiting')
  await updateDelivery(
    database,
    [...gone.values()].map((one) => ({ ...one, delivery: 'undeliverable' })),
  )
  outbox.wake()
  return asked
}

/** An e-mail that only asks waits for the morning, as an SMS does. */
function isDay(now: Date, zone: string): boolean {
  return quietUntil(now, zone, { kind: 'message', channel: 'sms', toldAtNight: false }) === null
}

/** Returns the unanswered invitations of requests, by request. */
async function waitingOf(
  { database, secret }: Pick<Deps, 'database' | 'secret'>,
  invited: readonly OwnInvitation[],
  delivery: WaitingInvitation['delivery'],
): Promise<Map<OwnInvitation, WaitingInvitation>> {
  const found = new Map<OwnInvitation, WaitingInvitation>()
  for (let from = 0; from < invited.length; from += batch) {
    const byHash = new Map<string, OwnInvitation>()
    for (const one of invited.slice(from, from + batch)) {
      const ticket = openReach(secret, one.organisation, one.ticket_sealed)
      if (ticket === null) continue
      for (const hash of ticketDigests(secret, ticket)) byHash.set(hash, one)
    }
    for (const invitation of await listWaitingInvitations(database, [...byHash.keys()])) {
      const one = byHash.get(invitation.ticket_hash)
      if (one && invitation.delivery === delivery) found.set(one, invitation)
    }
  }
  return found
}

/**
 * Enqueues a message; without a channel the invitation is undeliverable.
 * @returns whether there is one
 */
function askOne(
  deps: AskDeps,
  one: OwnInvitation,
  invitation: WaitingInvitation,
  asks: 'first' | 'reminder',
): Promise<boolean> {
  const { clock, random, secret } = deps
  return deps.database.transaction(async (transaction) => {
    const now = clock()
    const request = await lockRequest(transaction, one)
    // Another hub, a reopening or a message may have come first.
    const [still] = await listOwnInvitations(transaction, now, windows[asks], one)
    const organisation = await findOrganisation(transaction, one.organisation)
    const service = organisation?.services.find((known) => known.service === request?.service)
    if (!service || still?.ticket_sealed !== one.ticket_sealed) return false
    if (await isRefused({ database: transaction, secret, clock }, one)) {
      await updateInvitationState(transaction, [invitation], 'refused')
      return false
    }
    const id = uuidv7(now.getTime(), random(10))
    const text = { fr: wordsOf('fr', asks), en: wordsOf('en', asks) }
    const proof = { id, kind: 'message', at: now.toISOString(), text, asks } as const
    await insertHubProof(transaction, one, proof, now)
    if (await enqueueDelivery(transaction, deps, one, service, proof)) return true
    if (asks === 'first')
      await updateDelivery(transaction, [{ ...invitation, delivery: 'undeliverable' }])
    return false
  })
}

const wordsOf = (locale: 'fr' | 'en', asks: 'first' | 'reminder') =>
  letterText[locale].invitation[asks === 'first' ? 'lead' : 'reminder']
