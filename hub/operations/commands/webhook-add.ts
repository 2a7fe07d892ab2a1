import { randomBytes } from 'node:crypto'
import { type EventType, eventTypes } from '#shared/contract/requests/event.ts'
import { formatFailure } from '../../integrations/webhooks/failure.ts'
import { sendingWith } from '../../integrations/webhooks/sending-with.ts'
import { secretBytes, writeSecret } from '../../integrations/webhooks/signature.ts'
import { sealWebhookSecret } from '../../integrations/webhooks/webhook-secret.ts'
import { readWebhookUrl } from '../../integrations/webhooks/webhook-url.ts'
import { insertWebhook } from '../../integrations/webhooks/webhooks-sql.ts'
import { reach } from '../../platform/outbound/reach.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import type { Command } from './command.ts'
import { declaredOrganisation } from './declared-organisation.ts'
import { readOptions } from './read-options.ts'
import { withSecret } from './with-secret.ts'

/** Registers a webhook of an organisation. */
export const webhookAddCommand: Command = {
  name: 'webhook add',
  help: [
    [
      'webhook add --organisation O --url U [--types a,b]',
      'send events to an address, and print the secret that signs them, once',
    ],
  ],
  async run({ words, environment }) {
    const { options, rest } = readOptions(words, ['organisation', 'url', 'types'])
    const { organisation, url: written } = options
    if (!organisation || !written || rest.length > 0)
      throw new SettingRefused('Say whose events, and where to: --organisation O --url U.')
    const url = readWebhookUrl(written)
    const types = readTypes(options.types)
    await withSecret(environment, async (database, secret, settings) => {
      await declaredOrganisation(database, organisation)
      const reached = await reach(url, sendingWith(settings, secret, ''))
      if ('failure' in reached) {
        if (reached.failure.why !== 'unresolved')
          throw new SettingRefused(formatFailure(reached.failure))
        process.stderr.write(`${formatFailure(reached.failure)} Events wait until it does.\n`)
      }
      const webhook = randomBytes(5).toString('hex')
      const signing = writeSecret(randomBytes(secretBytes))
      await insertWebhook(database, {
        organisation,
        webhook,
        url: url.href,
        types,
        sealed: sealWebhookSecret(secret, organisation, signing),
        created_at: new Date(),
      })
      process.stdout.write(
        `Webhook ${webhook} sends to ${url.href}.\nIts secret, shown this one time: ${signing}\n`,
      )
    })
    return 0
  },
}

function readTypes(written: string | undefined): EventType[] {
  if (written === undefined) return eventTypes
  const asked = written.split(',')
  const stranger = asked.find((one) => !eventTypes.some((type) => type === one))
  if (stranger !== undefined)
    throw new SettingRefused(
      `"${stranger}" is not a type of event. There are ${eventTypes.join(', ')}.`,
    )
  return eventTypes.filter((type) => asked.includes(type))
}
