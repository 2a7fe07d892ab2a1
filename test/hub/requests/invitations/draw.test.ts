import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { feedback } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { drawOf, invitationsOf } from '../../../world/invitations.ts'
import { declares, putRequest, says } from '../../../world/requests.ts'
import { stores } from '../../../world/stores.ts'

const now = '2026-11-24T09:00:00Z'

describe.each(stores)('The draw among requests that ended, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
    await declares(hub, { service: 'etat-civil', invitations: { probability: 1, rest_days: 90 } })
  })
  afterAll(() => hub.close())

  it('invites when the service was given, and not before', async () => {
    await putRequest(hub, 'A-1')
    expect(await drawOf(hub, 'A-1')).toEqual({ draw: null, ticket: null })
    await says(hub, 'A-1', { kind: 'decided', at: now })
    const { draw, ticket } = await drawOf(hub, 'A-1')
    expect(draw).toBe('drawn')
    const stored = await hub.answer(feedback({ ticket, stream: 'open', item: undefined }))
    expect(stored.statusCode, stored.body).toBe(201)
  })

  it('invites nobody for a service that declares no invitations', async () => {
    await putRequest(hub, 'V-1', { service: 'voirie' })
    await says(hub, 'V-1', { kind: 'decided', at: now })
    expect((await drawOf(hub, 'V-1')).draw).toBeNull()
  })

  it('leaves the past in peace', async () => {
    await putRequest(hub, 'P-1', {
      received_at: '2026-10-01T09:00:00Z',
      state: 'closed',
      observed_at: '2026-10-09T09:00:00Z',
    })
    expect((await drawOf(hub, 'P-1')).draw).toBeNull()
  })

  it('draws a request once; a reopened one is taken back, and drawn at its next end', async () => {
    await putRequest(hub, 'R-1', { state: 'closed', observed_at: now })
    const before = await drawOf(hub, 'R-1')
    expect(before.draw).toBe('drawn')
    await putRequest(hub, 'R-1', { state: 'in_progress', observed_at: '2026-11-24T09:30:00Z' })
    expect(await drawOf(hub, 'R-1')).toEqual({ draw: null, ticket: null })
    const late = await hub.answer(
      feedback({ ticket: before.ticket, stream: 'open', item: undefined }),
    )
    expect(late.statusCode).toBe(404)
    await putRequest(hub, 'R-1', { state: 'closed', observed_at: '2026-11-24T09:50:00Z' })
    const { ticket } = await drawOf(hub, 'R-1')
    expect(ticket).not.toBe(before.ticket)
    const stored = await hub.answer(feedback({ ticket, stream: 'open', item: undefined }))
    expect(stored.statusCode, stored.body).toBe(201)
  })

  it('keeps no way from an invitation to its request', async () => {
    const [row] = await hub.database.query<Record<string, unknown>>(
      'select * from invitation limit 1',
    )
    expect(Object.keys(row ?? {})).not.toContain('reference')
    expect((await invitationsOf(hub)).every(({ month }) => month.endsWith('-01'))).toBe(true)
  })
})
