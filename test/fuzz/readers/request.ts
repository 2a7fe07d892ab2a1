import { configurationContent } from '#shared/contract/catalogue/configuration.ts'
import { declarationSent } from '#shared/contract/catalogue/declaration.ts'
import { entry } from '#shared/contract/feedback/entry.ts'
import { feedbackPart } from '#shared/contract/feedback/feedback.ts'
import { Refusal } from '../../../hub/platform/http/refusal.ts'
import { readItem } from '../../../hub/requests/intake/read-item.ts'
import { libraryCard } from '../../world/offered.ts'
import { jsonOf, must, type Reader } from './reader.ts'

const one = {
  ...{
    reference: 'EC-2026-1',
    service: 'bibliotheque',
    channel: 'web',
    locale: 'fr',
    state: 'received',
  },
  ...{ received_at: '2026-11-01T10:00:00Z', observed_at: '2026-11-01T10:00:00Z' },
  promise: {
    from: '2026-11-01T10:00:00Z',
    to: '2026-11-12T22:59:59Z',
    zone: 'Europe/Paris',
    basis: 'norm',
  },
  proofs: [{ kind: 'late', at: '2026-11-02T10:00:00Z', why: 'x' }],
  usager: { email: 'ali@usager.example', phone: '06 12 34 56 78', account: 'a' },
}
const part = {
  ...{
    feedback: '0192f0c1-2b3c-7d4e-8f50-123456789abc',
    part: 1,
    site: 'mairie',
    service: 'bibliotheque',
  },
  ...{
    configuration: 1,
    unprompted: true,
    locale: 'fr',
    answers: [{ item: 'overall', value: 4 }],
  },
}

/** Bodies that cross the network. */
export const request: Reader = {
  name: 'request',
  seeds: [one, part, { kind: 'margin', value: 0.05, author: 'Sylvie' }].map((body) =>
    JSON.stringify(body),
  ),
  read(input) {
    const content = jsonOf(input)
    const offer = (service: string) => ({
      service: { ...libraryCard, service },
      zone: 'Europe/Paris',
    })
    const read = readItem(content, offer, new Date('2026-11-24T10:00:00Z'))
    if (!(read instanceof Refusal)) {
      const { received_at, observed_at } = read.item
      must(!Number.isNaN(Date.parse(received_at)), 'a moment is one', received_at)
      must(
        Date.parse(observed_at ?? received_at) <= Date.parse('2026-11-24T10:10:00Z'),
        'nothing is seen before it is',
        observed_at,
      )
      const again = readItem(
        JSON.parse(JSON.stringify(read.item)),
        offer,
        new Date('2026-11-24T10:00:00Z'),
      )
      must(!(again instanceof Refusal), 'what is taken is taken again', read.item)
    }
    for (const schema of [feedbackPart, entry, declarationSent, configurationContent])
      schema.safeParse(content)
  },
}
