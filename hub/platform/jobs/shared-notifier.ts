import { randomUUID } from 'node:crypto'
import type { Database } from '../database/database.ts'
import { type Notifier, openNotifier } from './notifier.ts'

/** Least time between two notifications to or from other hubs, in milliseconds. */
const gap = 500

/**
 * Opens a notifier shared by every hub of a database. Notify after the commit: `notify` within a
 * transaction serialises commits. Notifications may be lost, so workers also poll each second.
 */
export async function openSharedNotifier(
  database: Pick<Database, 'listen' | 'query'>,
): Promise<Notifier> {
  const bell = openNotifier()
  const own = randomUUID()
  const hearOthers = seldom(() => bell.ring())
  const notifyOthers = seldom(
    () => void database.query("select pg_notify('jobs', $1)", [own]).catch(() => {}),
  )
  await database.listen('jobs', (from) => {
    if (from !== own) hearOthers()
  })
  return {
    get rung() {
      return bell.rung
    },
    ring() {
      bell.ring()
      notifyOthers()
    },
    heard: bell.heard,
  }
}

/** Returns a throttled function: it calls at once, or when the gap since the last call is over. */
function seldom(call: () => void): () => void {
  let isAsked = false
  let next = 0
  function go(): void {
    isAsked = false
    next = performance.now() + gap
    call()
  }
  return () => {
    if (isAsked) return
    isAsked = true
    setTimeout(go, Math.max(0, next - performance.now())).unref()
  }
}
