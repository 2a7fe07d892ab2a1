import { isDamage } from './damage.ts'

/**
 * Formats a database error as a sentence for the administrator who starts a hub or a command;
 * `null` for other errors.
 */
export function formatDatabaseFault(error: unknown): string | null {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  if (code === 'ECONNREFUSED')
    return `No PostgreSQL answers at ${placeOf(error)}. Start it, or correct DATABASE_URL.`
  if (code === '08P01' && message.includes('statement pooling'))
    return 'DATABASE_URL leads to a pooler that shares connections by statement, where nothing can be done as a whole. Set pool_mode = transaction.'
  if (code === '08P01')
    return `What DATABASE_URL leads to refuses the connection: ${message}. Correct DATABASE_URL, or the settings of the pooler.`
  if (code === '08006' || code === 'ETIMEDOUT' || /timeout e|connection timeout/.test(message))
    return 'DATABASE_URL names a server that takes connections and does not answer, or does not take them. See to it, or correct DATABASE_URL.'
  if (code === '28P01' || code === '28000' || code === '3D000')
    return `PostgreSQL answers but lets nobody in: ${message}. Correct DATABASE_URL.`
  // The library has no error code for a missing password.
  if (/password must be a string|no password/i.test(message))
    return 'PostgreSQL asks for a password, and DATABASE_URL has none. Correct DATABASE_URL.'
  if (code === '42501')
    return `The role of DATABASE_URL may not do this: ${message}. Give it the right, or set DATABASE_URL to a role that has it.`
  if (code === '25006')
    return 'DATABASE_URL leads to a PostgreSQL that is only read, such as a replica. Correct DATABASE_URL, or promote it. Nothing was changed.'
  if (code === '53300')
    return 'PostgreSQL takes no more connections. Raise max_connections, run fewer processes, or put a pooler between.'
  if (isDamage(error))
    return `The files of this database are damaged: ${message}. Nothing was changed. Stop the hub, copy the files as they are, then go back to the last good backup: docs/operate/backup.md.`
  if (code.startsWith('53'))
    return `PostgreSQL has no room left: ${message}. What was begun is taken back. Make room, then begin again.`
  if (isBroken(code, message))
    return 'The connection to PostgreSQL broke, or what DATABASE_URL leads to is none. What was not finished is taken back. See to the server, then begin again.'
  return null
}

/** A host name may resolve to several addresses, each of which refused. */
function placeOf(error: unknown): string {
  type Tried = { address?: string; port?: number }
  const { errors = [error] } = error as { errors?: unknown[] }
  return (errors as Tried[]).map(({ address, port }) => `${address}:${port}`).join(' and ')
}

const isBroken = (code: string, message: string) =>
  /^(ECONNRESET|EPIPE|08\w{3}|57P\w{2})$/.test(code) ||
  /connection terminated|not queryable/i.test(message)
