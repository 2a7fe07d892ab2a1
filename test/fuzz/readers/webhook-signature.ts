import { isQuerySigned, signQuery } from '../../../hub/integrations/connectors/publik/signature.ts'
import { isSigned, signedHeaders } from '../../../hub/integrations/webhooks/signature.ts'
import { linesOf, must, type Reader } from './reader.ts'

const now = new Date('2026-11-24T10:00:00Z')
const [secret, body] = ['whsec_c2VjcmV0LW9mLWEtd2ViaG9vay1vZi1hLXRvd24=', '{"a":1}']
const genuine = signedHeaders([secret], 'msg_1', now, body)
const said = [genuine['webhook-id'], genuine['webhook-timestamp'], genuine['webhook-signature']]
const query = new URLSearchParams(
  signQuery(
    'key',
    [
      ['id', '7'],
      ['name', 'é &'],
    ],
    now,
    'once',
  ).map((pair) => [...pair]),
).toString()

/** What a sender says of its signature, in three lines, then the body; then a signed query. */
export const webhookSignature: Reader = {
  name: 'webhook-signature',
  seeds: [[...said, body].join('\n'), [...said, query].join('\n'), query],
  read(input) {
    const [id, timestamp, signature, rest] = linesOf(input)
    const bytes = Buffer.from(rest)
    if (isSigned(secret, { id, timestamp, signature }, bytes, now))
      must(
        id === said[0] && Number(timestamp) === Number(said[1]) && rest === body,
        'only what was signed',
        id,
        timestamp,
        rest,
      )
    if (isQuerySigned('key', rest || id, now)) must((rest || id) === query, 'only that query', rest)
  },
}
