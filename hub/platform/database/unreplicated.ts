import type pg from 'pg'
import type { Watch } from './postgres-patience.ts'

/**
 * Where commits wait for a replica, somebody may break off that wait. PostgreSQL then says that they
 * are done, with a warning that the replica may not have them: here such a statement fails, so that
 * nobody is told that what it wrote is durable. To say the same again waits for the replica again.
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
