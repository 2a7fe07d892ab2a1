import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { emit } from '../events/emit.ts'
import type { RequestKey } from '../requests/requests-sql.ts'
import {
  hasSlot,
  listCallbacks,
  type StoredCallback,
  updateCallbackDone,
  updateCallbacksUndone,
} from './callbacks-sql.ts'
import { windowOf } from './list-windows.ts'

type CompletingDeps = Pick<Deps, 'clock' | 'random'>

/** Marks a callback as done, and tells it. The caller holds the lock of the request. */
export async function completeCallback(
  transaction: Queryable,
  deps: CompletingDeps,
  key: RequestKey,
  one: StoredCallback,
  at: Date,
): Promise<void> {
  if (one.done_at) return
  await updateCallbackDone(transaction, key, one.callback, at)
  await tell(transaction, deps, key, one, 'done', at)
}

/** Marks every callback of a request as done: an agent called its usager. */
export async function completeCallbacks(
  transaction: Queryable,
  deps: CompletingDeps,
  key: RequestKey,
  at: Date,
): Promise<void> {
  for (const one of await listCallbacks(transaction, key))
    await completeCallback(transaction, deps, key, one, at)
}

/** Takes it back, where that call was recorded by mistake. @param doneAt when it was recorded */
export async function takeBackCallbacks(
  transaction: Queryable,
  deps: CompletingDeps,
  key: RequestKey,
  doneAt: Date,
): Promise<void> {
  for (const one of await updateCallbacksUndone(transaction, key, doneAt))
    await tell(transaction, deps, key, one, 'awaited', deps.clock())
}

async function tell(
  transaction: Queryable,
  deps: CompletingDeps,
  key: RequestKey,
  one: StoredCallback,
  state: 'awaited' | 'done',
  at: Date,
): Promise<void> {
  const { callback } = one
  const slot = hasSlot(one) && { from: one.window_from, to: one.window_to, zone: one.zone }
  const told = { callback, state, ...(slot && { window: windowOf(slot) }) } as const
  await emit(transaction, deps, { type: 'org.parvis.request.callback.v1', key, at, told })
}
