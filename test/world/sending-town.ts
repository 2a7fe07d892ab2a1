import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { Database } from '../../hub/platform/database/database.ts'
import {
  openTestChannel,
  type SendingHub,
  startSendingHub,
  type TestChannel,
} from './deliveries.ts'

/** A usager with two addresses. */
export const usager = { email: 'Camille.Roy@Exemple.fr', phone: '06 12 34 56 78' }

/** A step of the morning of the tests. */
export const assigned = { kind: 'assigned', at: '2026-11-24T09:00:00Z', team: 'Accueil' } as const

/** What each test begins with: a hub that sends, two ways that have sent nothing, a reference of its own. */
export interface SendingTown {
  hub: SendingHub
  email: TestChannel
  sms: TestChannel
  reference: string
}

/**
 * Shares one hub that sends among the tests of a `describe`.
 * @param begin told before each test what it begins with, at ten in the morning
 */
export function shareSendingTown(
  open: () => Promise<Database>,
  letter: string,
  begin: (town: SendingTown) => void,
): void {
  let hub: SendingHub
  let count = 0
  beforeAll(async () => {
    hub = await startSendingHub(await open())
  })
  afterAll(() => hub.close())
  beforeEach(() => {
    count += 1
    hub.clock.now = new Date('2026-11-24T10:00:00Z')
    hub.deps.failed = (error) => {
      throw error
    }
    const [email, sms] = [openTestChannel('email'), openTestChannel('sms')]
    begin({ hub, email, sms, reference: `${letter}-${count}` })
  })
}

/** Which steps were sent by a way, in their order. */
export const stepsBy = (channel: TestChannel) =>
  channel.sent.map(({ told: { proof } }) => proof.kind)
