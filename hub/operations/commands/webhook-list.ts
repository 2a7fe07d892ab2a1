import { eventTypes } from '#shared/contract/requests/event.ts'
import { formatHour, formatWeekday } from '#shared/text/dates.ts'
import { formatFailure, type Stopped } from '../../integrations/webhooks/failure.ts'
import { type CountedWebhook, listWebhooks } from '../../integrations/webhooks/webhooks-sql.ts'
import { migrate } from '../../migrations/migrate.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import type { Command } from './command.ts'
import { readOptions } from './read-options.ts'
import { withDatabase } from './with-database.ts'

/** Lists every webhook with its state. */
export const webhookListCommand: Command = {
  name: 'webhook list',
  help: [['webhook list [--organisation O]', 'how each webhook fares: what waits, what failed']],
  async run({ words, environment }) {
    const { options, rest } = readOptions(words, ['organisation'])
    if (rest.length > 0)
      throw new SettingRefused('parvis webhook list takes --organisation O alone.')
    await withDatabase(environment, async (database) => {
      await migrate(database)
      const webhooks = await listWebhooks(database, options.organisation ?? null)
      const said = webhooks.map(formatWebhook).join('\n')
      process.stdout.write(said || 'There is no webhook. parvis webhook add makes one.\n')
    })
    return 0
  },
}

const stopped: Record<Stopped, string> = {
  gone: 'its receiver answered that it wants no more events',
  failing: 'it took nothing for five days',
}

function formatWebhook(one: CountedWebhook): string {
  const lines = [
    `${one.webhook} of ${one.organisation}, to ${one.url}`,
    `  state: ${formatState(one)}`,
    `  types: ${one.types.length === eventTypes.length ? 'all' : one.types.join(', ')}`,
    `  waiting: ${one.waiting}, given up: ${one.given_up}`,
  ]
  if (one.last_failure && one.last_failed_at)
    lines.push(`  last failure: ${moment(one.last_failed_at)}. ${formatFailure(one.last_failure)}`)
  return `${lines.join('\n')}\n`
}

function formatState({ stopped_at, stopped_why, failing_since }: CountedWebhook): string {
  if (stopped_at && stopped_why)
    return `stopped ${moment(stopped_at)}, because ${stopped[stopped_why]}. It hears nothing until: parvis webhook resume`
  return failing_since ? `failing since ${moment(failing_since)}, tried again by itself` : 'working'
}

/** Formats a moment in UTC. */
function moment(at: Date): string {
  const parts = { weekday: undefined, year: 'numeric', timeZone: 'UTC' } as const
  return `${formatWeekday(at, 'en', parts)} at ${formatHour(at, 'UTC', 'en')} UTC`
}
