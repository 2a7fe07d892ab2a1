import type { FastifyBaseLogger } from 'fastify'
import { logPostponed } from '../../platform/telemetry/log-postponed.ts'
import type { SenderReport } from './sender.ts'

/** Logs delivery failures for an operator. */
export function logSendingFaults(log: FastifyBaseLogger): SenderReport {
  return {
    givenUp: (sending) => log.warn(sending, 'an event is given up after its last try'),
    stopped: (webhook) => log.warn(webhook, 'a webhook is stopped: parvis webhook list says why'),
    failed: logPostponed(log, 'events'),
  }
}
