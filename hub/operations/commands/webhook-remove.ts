import { deleteWebhook } from '../../integrations/webhooks/webhooks-sql.ts'
import { migrate } from '../../migrations/migrate.ts'
import type { Command } from './command.ts'
import { namedWebhook } from './named-webhook.ts'
import { withDatabase } from './with-database.ts'

/** Deletes a webhook. */
export const webhookRemoveCommand: Command = {
  name: 'webhook remove',
  help: [['webhook remove W', 'send nothing more to a webhook, and forget it']],
  async run({ words, environment }) {
    await withDatabase(environment, async (database) => {
      await migrate(database)
      const found = await namedWebhook(database, words)
      await database.transaction((transaction) => deleteWebhook(transaction, found))
      process.stdout.write(`${found.url} hears nothing more. What waited for it is gone.\n`)
    })
    return 0
  },
}
