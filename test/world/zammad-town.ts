import { afterEach } from 'vitest'
import { zammad } from '../../hub/integrations/connectors/zammad.ts'
import { findAt } from '../../hub/integrations/sources/find-at.ts'
import {
  openZammad,
  type ZammadTicket,
  type ZammadUser,
  type ZammadWays,
  zammadToken,
} from '../fakes/sources/zammad.ts'
import { gather, readerOf } from './source.ts'

/** How a Zammad searches. */
export const everyIndex = [{ index: 'elastic' }, { index: 'none' }, { index: 'ignores' }] as const

const marie: ZammadUser = {
  id: 31,
  email: 'marie.dupont@courrier.example',
  phone: '04 67 00 00 01',
  mobile: '+33 6 12 34 56 78',
}
const anne: ZammadUser = { id: 32, email: 'anne-marie.dupont@courrier.example' }

export const pothole: ZammadTicket = {
  id: 501,
  number: '67001',
  customer_id: 31,
  created_at: '2026-11-20T08:00:00.000Z',
  updated_at: '2026-11-23T09:00:00.123Z',
}
export const certificate: ZammadTicket = {
  id: 502,
  number: '67002',
  customer_id: 32,
  group_id: 2,
  state_id: 4,
  created_at: '2026-11-21T08:00:00.000Z',
  updated_at: '2026-11-24T09:00:00.000Z',
  close_at: '2026-11-22T09:00:00.000Z',
  last_close_at: '2026-11-24T09:00:00.000Z',
}

/** Opens Zammads of the town, which close after each test. */
export function zammadTowns() {
  const closing: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const close of closing.splice(0)) await close()
  })
  return async function town(
    tickets: ZammadTicket[] = [pothole, certificate],
    ways: ZammadWays = {},
    token = zammadToken,
  ) {
    const source = await openZammad(tickets, [marie, anne], ways)
    closing.push(source.close)
    const reader = readerOf(zammad, { url: source.url }, { token })
    const find = (kind: 'email' | 'phone' | 'account' | 'reference', value: string) =>
      findAt(reader, { kind, value }, 'zammad')
    const found = async (...asked: Parameters<typeof find>) =>
      ((await find(...asked)) ?? []).map(({ id }) => id)
    const changed = async (since: string | null) =>
      (await gather(reader.changed(since === null ? null : new Date(since)))).map(({ id }) => id)
    return { source, reader, find, found, changed }
  }
}
