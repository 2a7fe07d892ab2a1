import { updateWebhookResumed } from '../../integrations/webhooks/webhooks-sql.ts'
import { migrate } from '../../migrations/migrate.ts'
import type { Command } from './command.ts'
import { namedWebhook } from './named-webhook.ts'
import { withDatabase } from './with-database.ts'

/** Resumes a stopped webhook. */
export const webhookResumeCommand: Command = {
  name: 'webhook resume',
  help: [['webhook resume W', 'send again at once: what waits, and what was given up']],
  async run({ words, environment }) {
    await withDatabase(environment, async (database) => {
      await migrate(database)
      const found = await namedWebhook(database, words)
      const due = await database.transaction((transaction) =>
        updateWebhookResumed(transaction, found),
      )
      process.stdout.write(`Webhook ${found.webhook} goes on. Events that are sent now: ${due}.\n`)
    })
    return 0
  },
}
