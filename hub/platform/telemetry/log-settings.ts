import cluster from 'node:cluster'
import { hostname } from 'node:os'
import { withoutContent } from './without-content.ts'

/** How much the log says; `silent` for nothing. */
export type LogLevel = 'silent' | 'error' | 'warn' | 'info' | 'debug'

/**
 * How the log is written: one JSON object a line, each with the process that wrote it and, of several
 * workers, its number. Addresses, headers and bodies of requests are in none.
 */
export function logSettings(log: LogLevel) {
  if (log === 'silent') return false
  // Workers are numbered in the order in which they were started.
  const worker = cluster.worker?.id
  const base = { pid: process.pid, hostname: hostname() }
  return {
    level: log,
    base: worker === undefined ? base : { ...base, worker },
    // A library that logs a request or an answer would tell its address: a tracking code may stand in it.
    serializers: { req: () => ({}), res: () => ({}), err: withoutContent },
  }
}
