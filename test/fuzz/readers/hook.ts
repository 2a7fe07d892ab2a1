import { createHmac } from 'node:crypto'
import { readHook as glpi } from '../../../hub/integrations/connectors/glpi/hook.ts'
import { readArrived as publik } from '../../../hub/integrations/connectors/publik/arrived.ts'
import { signQuery } from '../../../hub/integrations/connectors/publik/signature.ts'
import { readHook as redmine } from '../../../hub/integrations/connectors/redmine/read-hook.ts'
import { readHook as zammad } from '../../../hub/integrations/connectors/zammad/hook.ts'
import { must, type Reader } from './reader.ts'

const now = new Date('2026-11-24T10:00:00Z')
const [secret, at] = ['a secret of the source', String(now.getTime() / 1000)]
const mac = (by: string, ...parts: (string | Uint8Array)[]) => {
  const made = createHmac(by, secret)
  for (const part of parts) made.update(part)
  return made.digest('hex')
}
const query = new URLSearchParams(
  signQuery(secret, [], now, 'n').map((pair) => [...pair]),
).toString()

/** What webhooks of sources bring: each is signed, as a source that was broken into would. */
export const hook: Reader = {
  name: 'hook',
  seeds: [
    '{"ticket":{"id":7}}',
    '{"item":{"id":3},"parent_item":{"id":4}}',
    '{"data":{"issue":{"id":12}}}',
    '{"api_url":"https://demarches.example/api/forms/carte/7-3%C3%A9/"}',
  ],
  read(body) {
    const headers = {
      'x-hub-signature': `sha1=${mac('sha1', body)}`,
      'x-redmine-signature-256': `sha256=${mac('sha256', body)}`,
      'x-glpi-signature': mac('sha256', body, at),
      'x-glpi-timestamp': at,
    }
    const arrived = { headers, query, body }
    for (const ids of [
      zammad(arrived, secret),
      redmine(arrived, secret),
      glpi(arrived, secret, now),
      publik(arrived, secret, now),
    ]) {
      must(ids !== null, 'what is signed is heard')
      for (const id of ids)
        must(typeof id === 'string' && id.length <= 20_000, 'an id is a text', id)
    }
  },
}
