import { observedEvent } from '#shared/contract/integrations/observed-event.ts'
import { readArrived } from '../../../hub/integrations/webhooks/read-arrived.ts'
import { Refusal } from '../../../hub/platform/http/refusal.ts'
import { must, orRefused, type Reader } from './reader.ts'

const event = {
  ...{
    specversion: '1.0',
    id: 'e1',
    source: '/gru',
    type: 'eu.parvis.request.observed.v1',
    time: '2026-11-24T10:00:00Z',
  },
  data: {
    reference: 'EC-1',
    service: 'bibliotheque',
    channel: 'web',
    locale: 'fr',
    state: 'received',
    received_at: '2026-11-01T10:00:00Z',
    observed_at: '2026-11-01T10:00:00Z',
  },
}

/** Headers of a message, a line each, an empty line, and its body. */
export const cloudEvent: Reader = {
  name: 'cloud-event',
  seeds: [
    `content-type: application/cloudevents+json\n\n${JSON.stringify(event)}`,
    `content-type: application/cloudevents-batch+json\n\n${JSON.stringify([event, event])}`,
    `content-type: application/json; charset=utf-8\nce-id: e%C3%A91\nce-type: ${event.type}\nce-specversion: 1.0\n\n${JSON.stringify(event.data)}`,
  ],
  words: ['ce-__proto__', 'ce-constructor', 'ce-data', 'eu.parvis.proof.observed.v1'],
  read(input) {
    const at = Math.max(0, Buffer.from(input).indexOf('\n\n'))
    const lines = Buffer.from(input.subarray(0, at)).toString('latin1').split('\n')
    const headers = Object.fromEntries(
      lines.map((line) => [
        line.split(':', 1)[0]?.trim() ?? '',
        line.slice(line.indexOf(':') + 1).trim(),
      ]),
    )
    const arrived = orRefused(() => readArrived(headers, input.subarray(at + 2)), Refusal)
    if (arrived === null) return
    const all = 'one' in arrived ? [arrived.one] : arrived.batch
    must(all.length <= 100, 'a batch has its bound', all.length)
    for (const one of all) observedEvent.safeParse(one)
  },
}
