import { afterEach } from 'vitest'
import { glpi } from '../../hub/integrations/connectors/glpi.ts'
import { findAt } from '../../hub/integrations/sources/find-at.ts'
import { openGlpi, userToken } from '../fakes/sources/glpi.ts'
import type { GlpiAccount, GlpiTicket } from '../fakes/sources/glpi-columns.ts'
import type { GlpiWays } from '../fakes/sources/glpi-ways.ts'
import { readerOf } from './source.ts'

const marie: GlpiAccount = {
  id: 31,
  emails: ['marie.dupont@courrier.example', 'marie@travail.example'],
  phone: '04 67 00 00 01',
  mobile: '06.12.34.56.78',
}
const jean: GlpiAccount = { id: 32, emails: ['jean@courrier.example'], phone2: '+33 6 98 76 54 32' }

export const pothole: GlpiTicket = {
  id: 101,
  status: 2,
  date: '2026-11-20 09:00:00',
  date_mod: '2026-11-23 10:00:00',
  category: 'Voirie > Nids & trous',
  entity: 1,
  requesters: [31],
  technicians: [900],
  watchers: [32],
}
export const certificate: GlpiTicket = {
  id: 102,
  status: 6,
  date: '2026-11-21 09:00:00',
  date_mod: '2026-11-24 10:00:00',
  solvedate: '2026-11-23 11:00:00',
  closedate: '2026-11-24 10:00:00',
  category: 'État civil',
  entity: 2,
  requesters: [0],
  addresses: ['paul@courrier.example'],
}

/** Opens GLPI doubles, closed after each test. */
export function glpiTowns() {
  const closing: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const close of closing.splice(0)) await close()
  })
  return async function town(
    tickets: GlpiTicket[] = [pothole, certificate],
    ways: GlpiWays = {},
    settings: object = {},
    secrets: object = {},
  ) {
    const source = await openGlpi(tickets, [marie, jean], ways)
    closing.push(source.close)
    const url = { url: source.url, ...settings }
    const reader = readerOf(glpi, url, { user_token: userToken, ...secrets })
    const find = (kind: 'email' | 'phone' | 'account' | 'reference', value: string) =>
      findAt(reader, { kind, value }, 'glpi')
    const found = async (...asked: Parameters<typeof find>) =>
      ((await find(...asked)) ?? []).map(({ id }) => id)
    return { source, reader, find, found }
  }
}
