import { findWebhook, type StoredWebhook } from '../../integrations/webhooks/webhooks-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { readOptions } from './read-options.ts'

/** Finds the webhook of a command. @throws SettingRefused when missing or unknown */
export async function namedWebhook(
  database: Queryable,
  typed: readonly string[],
): Promise<StoredWebhook> {
  const [name, ...more] = readOptions(typed, []).rest
  if (!name || more.length > 0)
    throw new SettingRefused('Name one webhook: parvis webhook list shows them.')
  const webhook = await findWebhook(database, name)
  if (!webhook)
    throw new SettingRefused(`No webhook is called ${name}: parvis webhook list shows them.`)
  return webhook
}
