import { expect } from 'vitest'
import type { TestHub } from './hub.ts'

/** Puts a request in the hub as the town's own system does, changed as the test wants. */
export async function putRequest(
  hub: TestHub,
  reference: string,
  change: Record<string, unknown> = {},
): Promise<void> {
  const put = await hub.withKey('PUT', `/v1/requests/${reference}`, {
    service: 'etat-civil',
    channel: 'web',
    locale: 'fr',
    received_at: '2026-11-20T09:00:00Z',
    ...change,
  })
  expect(put.statusCode, put.body).toBeLessThan(300)
}
