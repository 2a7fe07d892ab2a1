import type { Queryable } from '../../platform/database/database.ts'
import { insertDeliveries, type StoredDelivery } from '../delivery/queue/deliveries-sql.ts'
import type { PendingDelivery } from '../delivery/queue/outbox.ts'
import type { Happened } from '../events/emit.ts'
import { emitMany } from '../events/emit-many.ts'
import { drawServed, type Served } from '../invitations/draw-served.ts'
import { takeBack } from '../invitations/take-back.ts'
import { updateInvitedOutcomes } from '../invitations/update-invited-outcomes.ts'
import { type StoredPromise, updateStandingPromises } from '../promises/promises-sql.ts'
import { openSigner, type Signer } from '../promises/signer.ts'
import type { RequestKey, StoredRequest } from '../requests/requests-sql.ts'
import { type History, listHistories } from './histories-sql.ts'
import type { IntakeDeps } from './recording.ts'
import { insertSteps, type StepRows } from './write-steps-sql.ts'

/** A locked request with its history, including the changes not written yet. */
export interface LockedRequest extends History {
  request: StoredRequest
}

/**
 * Pending changes of locked requests, collected first and then written in a few statements for all.
 */
export interface Changes extends StepRows {
  promises: (RequestKey & Omit<StoredPromise, 'replaced_at'>)[]
  sent: (RequestKey & Omit<StoredDelivery, 'failure'>)[]
  owed: PendingDelivery[]
  happened: Happened[]
  /** Requests that ended, for the draw of invitations. */
  served: Served[]
  /** Requests that had ended and go on. */
  reopened: RequestKey[]
  /** Requests whose outcome is another than at their end. */
  corrected: StoredRequest[]
}

/** Context of the checks in one transaction. */
export interface Judging {
  deps: IntakeDeps
  /** Returns the signer of an organisation's promises. */
  signerOf(organisation: string): Promise<Signer>
}

export function noChanges(): Changes {
  return {
    proofs: [],
    reports: [],
    moved: [],
    promises: [],
    sent: [],
    owed: [],
    happened: [],
    served: [],
    reopened: [],
    corrected: [],
  }
}

/** Adds changes of other requests. */
export function addChanges(changes: Changes, more: Changes): void {
  changes.proofs.push(...more.proofs)
  changes.reports.push(...more.reports)
  changes.moved.push(...more.moved)
  changes.promises.push(...more.promises)
  changes.sent.push(...more.sent)
  changes.owed.push(...more.owed)
  changes.happened.push(...more.happened)
  changes.served.push(...more.served)
  changes.reopened.push(...more.reopened)
  changes.corrected.push(...more.corrected)
}

/** Opens the context of a transaction: it reads the signing key once, and only if needed. */
export function openJudging(transaction: Queryable, deps: IntakeDeps): Judging {
  const signers = new Map<string, Promise<Signer>>()
  return {
    deps,
    signerOf(organisation) {
      const signer = signers.get(organisation) ?? openSigner(transaction, deps, organisation)
      signers.set(organisation, signer)
      return signer
    },
  }
}

/** Returns a request, already locked, with its history. */
export async function lockedRequestOf(
  transaction: Queryable,
  request: StoredRequest,
): Promise<LockedRequest> {
  const [history] = await listHistories(transaction, [{ ...keyOf(request), proof: null }])
  if (!history) throw new Error('A locked request is missing')
  return { request, ...history }
}

/** Writes all changes, in the transaction that locked their requests. */
export async function writeChanges(
  transaction: Queryable,
  deps: IntakeDeps,
  changes: Changes,
): Promise<void> {
  // Before the states: triggers count a promise by the state in which it was made.
  await updateStandingPromises(transaction, changes.promises)
  await insertSteps(transaction, changes, deps.clock())
  await insertDeliveries(transaction, changes.sent)
  await takeBack(transaction, deps, changes.reopened)
  await updateInvitedOutcomes(transaction, deps, changes.corrected)
  await drawServed(transaction, deps, changes.served)
  if (changes.owed.length > 0) await deps.outbox.put(transaction, changes.owed)
  for (const organisation of new Set(changes.happened.map(({ key }) => key.organisation)))
    await emitMany(transaction, deps, organisation, () =>
      changes.happened.filter(({ key }) => key.organisation === organisation),
    )
}

/** Returns the key of a request. */
export const keyOf = ({ organisation, source, reference }: RequestKey): RequestKey => ({
  organisation,
  source,
  reference,
})
