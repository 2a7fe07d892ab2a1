import { expect } from 'vitest'
import { type Closing, type Closings, closings } from '#shared/contract/reporting/closing.ts'
import { closeMonths } from '../../hub/reporting/closing/close-months.ts'
import { townAgents } from './agents.ts'
import type { TestHub } from './hub.ts'

/** Turns the clock to noon of a day, and lets the hub close and revise what is due. */
export async function closeOn(hub: TestHub, day: string): Promise<void> {
  turnTo(hub, day)
  await closeMonths({ database: hub.database, clock: () => hub.clock.now, secret: hub.secret })
}

/** Turns the clock to noon of a day. */
export function turnTo(hub: TestHub, day: string): void {
  hub.clock.now = new Date(`${day}T11:00:00Z`)
}

/** Reads the closed months as the console does. */
export async function readClosings(hub: TestHub): Promise<Closings> {
  const sent = await hub.as(townAgents.quality, 'GET', '/v1/closings')
  expect(sent.statusCode, sent.body).toBe(200)
  return closings.parse(sent.json())
}

/** Returns the figure of invited usagers of a service, as it stands. */
export function invitedIn(closing: Closing | undefined, service = 'voirie') {
  const own = closing?.services.find((one) => one.service === service)
  return own?.streams.find(({ stream }) => stream === 'invited')?.share
}
