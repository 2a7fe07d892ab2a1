import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bareCode } from '#shared/identifier/code.ts'
import { receiptText } from '#shared/text/usager/text.ts'
import { feedback } from '../../../world/feedback.ts'
import { opens, posts } from '../../../world/forms.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { textOf } from '../../../world/page-text.ts'
import { receives } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'

/** A code as it is shown, without its letter, and as people type it. */
const written: [string, (code: string) => string][] = [
  ['with its letter', (code) => code],
  ['without', bareCode],
  ['in one word', (code) => code.replaceAll('-', '')],
  ['in small letters with spaces', (code) => ` ${code.toLowerCase().replaceAll('-', ' ')} `],
]

describe.each(anyStore)('The letter of a code, on $store', ({ open }) => {
  let hub: TestHub
  let tracking: string
  let receipt: string
  beforeAll(async () => {
    hub = await startHub(await open())
    tracking = await receives(hub, 'EC-2026-1')
    const part = feedback()
    await hub.send({ method: 'POST', url: '/v1/feedback', payload: part })
    receipt = `A-${bareCode(String(part['receipt']))}`
  })
  afterAll(() => hub.close())

  const statusOf = async (url: string, headers: Record<string, string>) =>
    (await hub.send({ method: 'GET', url, headers })).statusCode

  it('is shown: A of a feedback, S of a request', () => {
    expect([receipt, tracking]).toEqual([
      expect.stringMatching(/^A(-\w{4}){4}$/),
      expect.stringMatching(/^S(-\w{4}){4}$/),
    ])
  })

  it.each(written)('of a request is read %s, by the API and the page', async (_, write) => {
    const typed = write(tracking).trim()
    expect(await statusOf('/v1/tracking?locale=fr', { 'parvis-tracking': typed })).toBe(200)
    const page = await opens(hub, `/suivi?code=${encodeURIComponent(write(tracking))}&locale=fr`)
    expect(page.headers.location).toBe(`/suivi/${tracking}?locale=fr`)
    const opened = await opens(hub, `/suivi/${encodeURIComponent(typed)}?locale=fr`)
    expect(textOf(opened)).toContain(tracking)
  })

  it.each(written)('of a feedback is read %s, by the API and the page', async (_, write) => {
    expect(
      await statusOf('/v1/feedback/receipt', { 'parvis-receipt': write(receipt).trim() }),
    ).toBe(200)
    const page = await posts(hub, '/recu?locale=fr', { code: write(receipt) })
    expect(textOf(page)).toContain(receiptText.fr.choices)
  })

  it.each(written)('leads to the page that opens it, %s', async (_, write) => {
    const elsewhere = await posts(hub, '/recu?locale=fr', { code: write(tracking) })
    expect(elsewhere.body).toContain(`/suivi/${tracking}`)
    const found = await opens(hub, `/suivi?code=${encodeURIComponent(write(receipt))}&locale=fr`)
    const { location } = found.headers
    const page = location ? await opens(hub, String(location)) : found
    expect(page.body).toContain('/recu')
    expect(page.body).toContain(receipt)
  })
})
