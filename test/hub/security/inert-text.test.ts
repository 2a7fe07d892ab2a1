import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeEmail } from '../../../hub/requests/delivery/letter/write-email.ts'
import { writeMessage } from '../../../hub/requests/delivery/letter/write-message.ts'
import { muted } from '../../../hub/requests/delivery/queue/outbox.ts'
import { findTracked } from '../../../hub/requests/status/find-tracked.ts'
import { townAgents } from '../../world/agents.ts'
import { freeTextsOf, readOtherwise, writtenTexts } from '../../world/free-texts.ts'
import { hostileRequest } from '../../world/hostile-steps.ts'
import { hostileTexts } from '../../world/hostile-texts.ts'
import { type HostileTown, hostileTown, writeHostileTown } from '../../world/hostile-town.ts'
import { startHub, type TestHub } from '../../world/hub.ts'
import { expectInert } from '../../world/inert-page.ts'
import { toldOf } from '../../world/letters.ts'
import { anyStore } from '../../world/stores.ts'
import { isLong } from '../../world/times.ts'
import { town } from '../../world/town.ts'

/** Where the texts begin: with each the fields have others. */
const begins = [...hostileTexts.keys()].filter((n) => n === 0 || (isLong && n % 7 === 0))

describe.each(begins)('Hostile text, from text %i on', (first) => {
  let hub: TestHub
  let said: HostileTown
  let code: string
  beforeAll(async () => {
    hub = await startHub(await (anyStore[0]?.open ?? Promise.reject)(), null, {
      outbox: muted(new Set(['email'])),
    })
    said = hostileTown(first)
    for (const { said: what, status, body } of await writeHostileTown(hub, said)) {
      expect([what, status, status < 300 ? '' : body]).toEqual([what, expect.any(Number), ''])
      if (what === `PUT /v1/requests/${hostileRequest}`) code = JSON.parse(body).tracking_code
    }
  })
  afterAll(() => hub.close())

  const opens = (url: string) => hub.send({ method: 'GET', url })
  const posts = (url: string, fields: Record<string, string>) =>
    hub.send({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: String(new URLSearchParams(fields)),
    })
  const reads = (url: string) => hub.as(townAgents.admin, 'GET', url)
  const shows = (page: LightMyRequestResponse, url: string) => {
    expect([url, page.statusCode]).toEqual([url, 200])
    return expectInert(page.body, url)
  }

  it('is every text that the contract lets in', async () => {
    const contract = (await opens('/openapi.json')).json()
    const excused = Object.keys(readOtherwise)
    const tried = writtenTexts(said.written)
    expect(tried.filter((text) => excused.includes(text))).toEqual([])
    expect([...tried, ...excused].sort()).toEqual(freeTextsOf(contract))
  })

  it('stands as text on every page of a usager', async () => {
    for (const locale of ['fr', 'en', 'ar'])
      for (const url of [`/suivi/${code}`, `/suivi/${code}/consultations`]) {
        const shown = shows(await opens(`${url}?locale=${locale}`), url)
        if (url.endsWith(code)) expect(shown.size).toBeGreaterThan(20)
      }
    for (const [url, least] of [
      [`/notice/${town.site}`, 5],
      [`/avis/${town.site}`, 2],
    ] as const)
      expect(shows(await opens(url), url).size).toBeGreaterThanOrEqual(least)
    const receipt = await posts('/recu', { code: said.receipt, do: 'read' })
    expect(shows(receipt, '/recu').size).toBeGreaterThanOrEqual(2)
    expect(shows(await posts('/carnet', { codes: code }), '/carnet').size).toBeGreaterThan(0)
  })

  it('stands as text where it is typed and given back', async () => {
    for (const typed of hostileTexts.filter((_, n) => isLong || n % 4 === 0)) {
      for (const page of [
        await opens(`/suivi?code=${encodeURIComponent(typed)}`),
        await posts('/recu', { code: typed, do: 'read' }),
        await posts('/carnet', { codes: typed }),
        await posts('/promesse', { jws: typed }),
      ])
        expectInert(page.body, `given back: ${typed}`, 'in part')
    }
  })

  it('stands as text in an e-mail, on one line in a subject, an SMS and a notification', async () => {
    const told = await toldOf(hub, code)
    const ofLines = hostileTexts.find((text) => text.includes('Bcc')) ?? ''
    expect(ofLines).toContain('\r\n')
    const { proofs = [] } = (await findTracked(hub, code)) ?? {}
    expect(proofs.length).toBeGreaterThan(8)
    for (const proof of proofs) {
      const name = { fr: ofLines, en: ofLines }
      const one = { ...told, organisation: ofLines, service: { ...told.service, name }, proof }
      const { subject, html } = writeEmail(one)
      expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u)
      expectInert(html, `e-mail of ${proof.kind}`)
      for (const channel of ['sms', 'push'] as const)
        expect(JSON.stringify(writeMessage(channel, one))).not.toMatch(/\\r|\u202e|\u2028/)
    }
  })

  it('is in the table of the figures, and exact for a program', async () => {
    // Figures are told once their month is over.
    hub.clock.now = new Date('2026-12-02T10:00:00Z')
    const csv = await reads('/v1/export/indicators.csv?period=2026-11&locale=fr')
    expect(csv.statusCode, csv.body).toBe(200)
    expect(csv.body).toContain('⟦')
    const json = await reads('/v1/feedback')
    const written = said.written.find(({ path }) => path === '/v1/feedback')?.body['comment']
    const read = json.json().feedback.map(({ comment }: { comment: string }) => comment)
    expect(read).toContain(written)
  })

  it('is text in a picture of the figures', async () => {
    hub.clock.now = new Date('2026-12-02T10:00:00Z')
    const svg = await reads('/v1/export/indicators.svg?period=2026-11&locale=fr')
    expect(svg.statusCode).toBe(200)
    expect(svg.body).toContain('⟦')
    // Its lines are broken by hand.
    expectInert(svg.body, 'svg', 'in part')
  })

  it('is read back as it was written', async () => {
    for (const url of [
      '/v1/services',
      '/v1/own-sites',
      `/v1/configuration/${town.site}`,
      '/v1/themes',
      '/v1/reply-templates',
      '/v1/findings',
      '/v1/declarations',
      '/v1/circumstances',
      '/v1/keys',
      '/v1/successions',
      '/v1/geography',
      '/v1/organisation/identity',
      '/v1/offers',
      '/v1/instruments',
      '/v1/indicators',
      '/v1/overview',
      '/v1/access',
      '/v1/tools',
    ]) {
      const answer = await reads(url)
      expect([url, answer.statusCode]).toEqual([url, 200])
      const seen = JSON.stringify(answer.json())
      for (const [, n] of seen.matchAll(/⟦(\d+)⟧/g)) {
        const whole = JSON.stringify(hostileTexts[Number(n)]).slice(1, -1)
        expect([url, seen.includes(whole)]).toEqual([url, true])
      }
    }
  })
})
