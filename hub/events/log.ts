import type { FastifyBaseLogger } from 'fastify'
import { logPutOff } from '../observing/log-put-off.ts'
import type { Telling } from './sender.ts'

/** Tells the log what an operator should know of events that do not arrive. */
export function logSendingFaults(log: FastifyBaseLogger): Telling {
  return {
    givenUp: (sending) => log.warn(sending, 'an event is given up after its last try'),
    stopped: (webhook) => log.warn(webhook, 'a webhook is stopped: parvis webhook list says why'),
    failed: logPutOff(log, 'events'),
  }
}
