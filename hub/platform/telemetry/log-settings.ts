import cluster from 'node:cluster'
import { hostname } from 'node:os'
import { withoutContent } from './without-content.ts'

/** The log level; `silent` for none. */
export type LogLevel = 'silent' | 'error' | 'warn' | 'info' | 'debug'

/**
 * Returns the log settings: one JSON object a line, with the process id and the number of the
 * worker. It holds no URL, header or body of a request.
 */
export function logSettings(log: LogLevel) {
  if (log === 'silent') return false
  // Workers are numbered in the order of their start.
  const worker = cluster.worker?.id
  const base = { pid: process.pid, hostname: hostname() }
  return {
    level: log,
    base: worker === undefined ? base : { ...base, worker },
    // A library that logs a request or an answer would write its URL, which may hold a tracking
    // code.
    serializers: { req: () => ({}), res: () => ({}), err: withoutContent },
  }
}
