import type { FastifyBaseLogger } from 'fastify'
import type { Fault } from './follow.ts'

const faults: Readonly<Record<Fault, string>> = {
  away: 'the replica does not answer',
  behind: 'the replica is more than 30 seconds behind',
  stranger: 'DATABASE_REPLICA_URL names no server that follows DATABASE_URL',
}

/** Logs once that figures come from the replica, and once that they no longer do. */
export function logReplicaFault(log: FastifyBaseLogger): (fault: Fault | null) => void {
  return (fault) =>
    fault === null
      ? log.info('figures are read from the replica')
      : log.warn(`${faults[fault]}: figures are read from the primary`)
}
