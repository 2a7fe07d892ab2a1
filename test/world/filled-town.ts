import type { Tracking } from '#shared/contract/requests/tracking.ts'
import { writeCode } from '#shared/identifier/code.ts'
import type { Database } from '../../hub/platform/database/database.ts'
import { keepLog, lookMade } from './access-log.ts'
import { townAgents } from './agents.ts'
import { startSendingHub } from './deliveries.ts'
import { reads, receives, says } from './requests.ts'
import { townIdentity } from './town-identity.ts'

/** Codes and data that people of the town hold. */
export interface InHand {
  /** Codes of a feedback, and of a request. */
  receipt: string
  tracking: string
  /** The tracking page of that request. */
  told: Tracking
}

/** Wraps a database that another hub may close. */
export const leaveOpen = (database: Database): Database => ({ ...database, close: async () => {} })

/**
 * Fills a database with samples of everything: answers, requests, pending messages, sealed log
 * entries.
 */
export async function fillTown(database: Database, seals: string): Promise<InHand> {
  const hub = await startSendingHub(leaveOpen(database))
  const receipt = writeCode(new Uint8Array(10).fill(7))
  await hub.answer({
    receipt,
    answers: { overall: 4 },
    comment: 'Tab\t, ligne\nsuivante, \\. et 😀',
  })
  for (let n = 0; n < 7; n++) await hub.answer({ answers: { overall: (n % 5) + 1 } })
  const tracking = await receives(hub, 'R-1', { usager: { email: 'camille@exemple.fr' } })
  await says(hub, 'R-1', { kind: 'assigned', team: 'Guichet', at: '2026-11-23T09:00:00Z' })
  for (let n = 2; n < 6; n++) await receives(hub, `R-${n}`, { promise: 'norm' })
  await says(hub, 'R-2', { kind: 'decided', at: '2026-11-23T09:00:00Z' })
  const identity = {
    ...{ name: null, accent: '#1b5e3b', contact: null, legal: null },
    crest: Buffer.from('<svg viewBox="0 0 9 9"><path d="M0 0h9"/></svg>').toString('base64'),
    crest_png: townIdentity.crest?.png.toString('base64'),
  }
  const path = '/v1/organisation/identity'
  const kept = await hub.as(townAgents.admin, 'PUT', path, identity, { 'if-match': '"0"' })
  if (kept.statusCode !== 200) throw new Error(kept.body)
  await hub.as(townAgents.quality, 'GET', '/v1/indicators')
  const log = keepLog(hub, seals)
  await log.seal(
    '2026-11-24T10:05:00Z',
    [1, 2, 3].map(() => lookMade('2026-11-24T10:02:00Z')),
  )
  const told = await reads(hub, tracking)
  await hub.close()
  return { receipt, tracking, told }
}
