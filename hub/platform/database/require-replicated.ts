import type pg from 'pg'
import type { Watch } from './postgres-patience.ts'

/**
 * Returns a watch that fails a commit without its replica. An administrator may cancel the wait of
 * a commit for a synchronous replica. PostgreSQL then reports success, with a warning that the
 * replica may lack the data. Here such a statement fails, so that the hub acknowledges nothing that
 * is not durable. A retry waits for the replica again.
 */
export function requireReplicated(watch: Watch): Watch {
  const warned = new WeakMap<pg.Client, boolean>()
  return async (connection, statement) => {
    if (!warned.has(connection))
      connection.on('notice', ({ routine }) => {
        if (routine === 'SyncRepWaitForLSN') warned.set(connection, true)
      })
    warned.set(connection, false)
    const result = await watch(connection, statement)
    if (warned.get(connection)) throw Object.assign(new Error(brokenOff), { code: '57014' })
    return result
  }
}

const brokenOff = 'Somebody broke off the wait for a replica: it may not have what was written'
