import { randomBytes } from 'node:crypto'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { deliver } from '../../integrations/webhooks/deliver.ts'
import { formatFailure } from '../../integrations/webhooks/failure.ts'
import { sendingWith } from '../../integrations/webhooks/sending-with.ts'
import { originOf } from '../../platform/http/listening-address.ts'
import { buildTestEvent } from '../../requests/events/envelope.ts'
import type { Command } from './command.ts'
import { namedWebhook } from './named-webhook.ts'
import { withSecret } from './with-secret.ts'

/** Sends a test event to a webhook, whatever its state. */
export const webhookTestCommand: Command = {
  name: 'webhook test',
  help: [['webhook test W', 'send one event now, and say what happened']],
  run({ words, environment }) {
    return withSecret(environment, async (database, secret, settings) => {
      const found = await namedWebhook(database, words)
      const url = settings.publicUrl ?? originOf(settings.host, settings.port)
      const now = new Date()
      const id = uuidv7(now.getTime(), randomBytes(10))
      const body = buildTestEvent(url, found.webhook, id, now)
      const outcome = await deliver(found, id, body, sendingWith(settings, secret, url))
      if ('status' in outcome) {
        process.stdout.write(`It arrived: ${found.url} answered ${outcome.status}.\n`)
        return 0
      }
      process.stderr.write(`It did not arrive. ${formatFailure(outcome.failure)}\n`)
      return 1
    })
  },
}
