import { canonicalUrl } from '../../../extension/shared/canonical-url.ts'
import { parseHubAddress } from '../../../extension/shared/hub-address.ts'
import {
  confirmLink,
  readConfirmLink,
  readStopLink,
} from '../../../hub/reporting/subscriptions/links.ts'
import { readStopToken, stopAddress } from '../../../hub/requests/addresses/stop-token.ts'
import { must, type Reader, textOf } from './reader.ts'

const secret = Buffer.alloc(32, 7)
const hub = { secret, publicUrl: 'https://parvis.example' }
const key = { organisation: 'bourg', source: 'gru', reference: 'EC-1' }
const asked = { organisation: 'bourg', subscription: 's', asked: 'a' }
const last = (address: string) => address.slice(address.lastIndexOf('/') + 1)

/** What stands in links of letters, and addresses that people type. */
export const link: Reader = {
  name: 'link',
  seeds: [
    last(stopAddress(hub, key)),
    last(confirmLink(hub, asked)),
    'https://hub.example/',
    'http://localhost:8080',
    'https://tool.example/a#/b?c=1',
  ],
  read(input) {
    const text = textOf(input)
    const request = readStopToken(secret, text)
    if (request)
      must(
        Object.values(request).join() === Object.values(key).join(),
        'only what this hub made',
        request,
      )
    const confirmed = readConfirmLink(secret, text)
    if (confirmed)
      must(Object.values(confirmed).join() === Object.values(asked).join(), 'only that', confirmed)
    must(readStopLink(secret, text) === null, 'one link opens nothing of another')
    const read = parseHubAddress(text)
    if ('hub' in read) must(new URL(read.hub).origin === read.hub, 'a hub is an origin', read.hub)
    must(text.startsWith(canonicalUrl(text)), 'a place is of its address')
  },
}
