import type { FastifyBaseLogger } from 'fastify'
import { logPostponed } from '../../platform/telemetry/log-postponed.ts'
import type { SenderReport } from './sender.ts'

/** Tells the log what an operator should know of events that do not arrive. */
export function logSendingFaults(log: FastifyBaseLogger): SenderReport {
  return {
    givenUp: (sending) => log.warn(sending, 'an event is given up after its last try'),
    stopped: (webhook) => log.warn(webhook, 'a webhook is stopped: parvis webhook list says why'),
    failed: logPostponed(log, 'events'),
  }
}
