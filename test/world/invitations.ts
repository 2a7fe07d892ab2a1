import { expect } from 'vitest'
import { openReach } from '../../hub/requests/addresses/sealed-address.ts'
import type { TestHub } from './hub.ts'
import { town } from './town.ts'

/** A row of an invitation, as the database has it. */
export interface InvitationRow {
  service: string
  frame: string
  month: string
  probability: number
  delivery: string
  state: string
  feedback: string | null
}

/** Asks for a ticket, as the back end of the town's site. */
export async function asksForTicket(
  hub: TestHub,
  change: Record<string, unknown> = {},
): Promise<string> {
  const asked = await hub.withKey('POST', '/v1/invitations', { service: 'etat-civil', ...change })
  expect(asked.statusCode, asked.body).toBe(201)
  return asked.json().ticket
}

/** Returns every invitation, as the database has it. */
export function invitationsOf(hub: TestHub): Promise<InvitationRow[]> {
  return hub.database.query<InvitationRow>(
    'select service, frame, month::text, probability, delivery, state, feedback from invitation order by month, service',
  )
}

/** Returns what the draw decided for a request, with its ticket. */
export async function drawOf(hub: TestHub, reference: string) {
  const [row] = await hub.database.query<{ draw: string | null; ticket_sealed: string | null }>(
    'select draw, ticket_sealed from request where (organisation, reference) = ($1, $2)',
    [town.organisation, reference],
  )
  const sealed = row?.ticket_sealed ?? null
  return {
    draw: row?.draw ?? null,
    ticket: sealed && openReach(hub.secret, town.organisation, sealed),
  }
}
