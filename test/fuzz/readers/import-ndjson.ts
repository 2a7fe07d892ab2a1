import { readImported } from './imported-file.ts'
import type { Reader } from './reader.ts'

const one = {
  ...{
    reference: 'EC-2026-1',
    service: 'bibliotheque',
    channel: 'web',
    locale: 'fr',
    state: 'received',
  },
  ...{ received_at: '2026-11-01T10:00:00Z', observed_at: '2026-11-01T10:00:00Z', promise: 'norm' },
  usager: { email: 'ali@usager.example', phone: '06 12 34 56 78' },
}

export const importNdjson: Reader = {
  name: 'import-ndjson',
  seeds: [
    `${JSON.stringify(one)}\n\n${JSON.stringify({ ...one, reference: 'EC-2', proofs: [{ kind: 'assigned', at: one.received_at, team: 'Guichet' }] })}\r\n`,
    '\uFEFF{}\nnull\n',
  ],
  read: (input) => readImported(input, 'ndjson'),
}
