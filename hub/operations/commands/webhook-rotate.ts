import { randomBytes } from 'node:crypto'
import { secretBytes, writeSecret } from '../../integrations/webhooks/signature.ts'
import { rotationDays, sealWebhookSecret } from '../../integrations/webhooks/webhook-secret.ts'
import { updateWebhookSecret } from '../../integrations/webhooks/webhooks-sql.ts'
import type { Command } from './command.ts'
import { namedWebhook } from './named-webhook.ts'
import { withSecret } from './with-secret.ts'

/** Rotates the secret of a webhook. */
export const webhookRotateCommand: Command = {
  name: 'webhook rotate',
  help: [['webhook rotate W', 'give a webhook another secret, and print it, once']],
  async run({ words, environment }) {
    await withSecret(environment, async (database, secret) => {
      const found = await namedWebhook(database, words)
      const signing = writeSecret(randomBytes(secretBytes))
      const sealed = sealWebhookSecret(secret, found.organisation, signing)
      await updateWebhookSecret(database, found, sealed, new Date())
      process.stdout.write(
        `The new secret of ${found.webhook}, shown this one time: ${signing}\nEvents are signed with the one before too, for ${rotationDays} days.\n`,
      )
    })
    return 0
  },
}
