import { readImported } from './imported-file.ts'
import type { Reader } from './reader.ts'

const one = {
  service_request_id: 7,
  status: 'open',
  service_name: 'Nid de poule',
  requested_datetime: '2026-11-01T10:00:00+01:00',
  updated_datetime: '2026-11-02T10:00:00Z',
  expected_datetime: null,
}

export const importJson: Reader = {
  name: 'import-json',
  seeds: [
    JSON.stringify([one, { ...one, service_request_id: '8', status: 'closed' }]),
    JSON.stringify({ requests: [one] }),
    `[${JSON.stringify(one)},\n7,null,{}]`,
  ],
  read: (input) => readImported(input, 'json'),
}
