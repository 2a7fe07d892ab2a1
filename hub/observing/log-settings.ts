import { hostname } from 'node:os'
import type { Services } from '../services.ts'
import { workerNumber } from '../workers/as-worker.ts'
import { withoutContent } from './without-content.ts'

/**
 * How the log is written: one JSON object a line, each with the process that wrote it and, of several
 * workers, its number. Addresses, headers and bodies of requests are in none.
 */
export function logSettings(log: Services['log']) {
  if (log === 'silent') return false
  const base = { pid: process.pid, hostname: hostname() }
  return {
    level: log,
    base: workerNumber === null ? base : { ...base, worker: workerNumber },
    // A library that logs a request or an answer would tell its address: a tracking code may stand in it.
    serializers: { req: () => ({}), res: () => ({}), err: withoutContent },
  }
}
