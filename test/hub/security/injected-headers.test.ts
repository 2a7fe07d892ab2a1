import type { LightMyRequestResponse } from 'fastify'
import { createTransport } from 'nodemailer'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { upsertService } from '../../../hub/catalogue/sites/declare-sql.ts'
import { compose } from '../../../hub/requests/delivery/channels/email/compose.ts'
import { writeEmail } from '../../../hub/requests/delivery/letter/write-email.ts'
import { townAgents } from '../../world/agents.ts'
import { someProvider, startHub, type TestHub } from '../../world/hub.ts'
import { owedMail, sendingName } from '../../world/owed-mail.ts'
import { author, someLetter } from '../../world/post.ts'
import { receives, says } from '../../world/requests.ts'
import { anyStore } from '../../world/stores.ts'
import { town } from '../../world/town.ts'
import { wholeService } from '../../world/whole-service.ts'

/** What would end a line and begin a header, as it is typed and as it travels. */
const breaks = ['\r\n', '\n', '\r', '\u2028', '\u0085', '\0', '\u560a'].map(
  (end) => `x${end}X-Injected: 1${end}${end}<b>`,
)

describe('A line end from outside', () => {
  let hub: TestHub
  let code = ''
  beforeAll(async () => {
    hub = await startHub(await (anyStore[0]?.open ?? Promise.reject)(), someProvider)
    await upsertService(hub.database, town.organisation, wholeService)
    code = await receives(hub, 'R.-_1', { promise: 'norm' })
  })
  afterAll(() => hub.close())

  const isWhole = (about: string, { statusCode, headers }: LightMyRequestResponse) => {
    expect([about, statusCode < 500]).toEqual([about, true])
    expect([about, Object.keys(headers)]).toEqual([
      about,
      expect.not.arrayContaining(['x-injected']),
    ])
    for (const value of Object.values(headers).flat())
      expect([about, String(value)]).toEqual([about, expect.stringMatching(/^[\t\x20-\x7e]*$/)])
  }

  it('begins no header of an answer, whatever part of an address it stands in', async () => {
    for (const { method, url } of hub.endpoints) {
      if (method !== 'GET' && method !== 'POST') continue
      const given = breaks[0] ?? ''
      const typed = encodeURIComponent(given)
      const address = url.replace(/:\w+/g, typed).replace('*', typed)
      const query = ['locale', 'code', 'state', 'period', 'done', 'service']
        .map((name) => `${name}=${typed}`)
        .join('&')
      isWhole(`${method} ${url}`, await hub.send({ method, url: `${address}?${query}` }))
    }
    for (const given of breaks) {
      const typed = encodeURIComponent(given)
      for (const url of [
        `/suivi?code=${typed}`,
        `/suivi/${typed}/rappel`,
        `/suivi/${code}/preferences?locale=${typed}`,
        `/oauth/callback?state=${typed}&code=${typed}`,
        `/oauth/authorize?client_id=${typed}&redirect_uri=${typed}&state=${typed}`,
        `/signed-out?state=${typed}`,
        `/widget/${typed}/form.js`,
        `/${typed}`,
      ])
        isWhole(url, await hub.send({ method: 'GET', url }))
      for (const format of ['csv', 'svg', 'json']) {
        const url = `/v1/export/indicators.${format}?period=${typed}`
        isWhole(url, await hub.as(townAgents.admin, 'GET', url))
      }
    }
  })

  it('begins no header of an answer that hands a file', async () => {
    const file = await hub.send({ method: 'GET', url: `/suivi/${code}/promesse.jws` })
    isWhole('the promise', file)
    expect(file.headers['content-disposition']).toBe('attachment; filename="promesse-R.-_1.jws"')
    for (const given of breaks) {
      const put = `/v1/requests/${encodeURIComponent(given)}`
      expect((await hub.withKey('PUT', put, {})).statusCode).toBeGreaterThanOrEqual(400)
    }
  })

  it('begins no line of a calendar', async () => {
    for (const [nth, end] of ['\n', '\r\n', '\r'].entries()) {
      const tracking = await receives(hub, `C-${nth}`, {
        service: 'passeport',
        kind: `x${end}ATTACH:http://w.invalid/`,
      })
      const told = await says(hub, `C-${nth}`, {
        kind: 'promised',
        at: '2026-11-24T09:00:00Z',
        place: `Ici${end}END:VEVENT${end}BEGIN:VALARM${end}ATTACH:http://w.invalid/`,
        cost: `1${end}ATTENDEE:mailto:x@w.invalid`,
        promise: {
          from: '2026-12-08T08:00:00Z',
          to: '2026-12-08T08:30:00Z',
          zone: town.zone,
          basis: 'agent',
        },
      })
      expect(told.statusCode).toBe(201)
      const { body } = await hub.send({ method: 'GET', url: `/suivi/${tracking}/rendez-vous.ics` })
      expect(body).toContain('Ici')
      const lines = body.replace(/\r\n[ \t]/g, '').split('\r\n')
      expect(lines.filter((line) => /^(ATTACH|ATTENDEE)|[\r\n]/.test(line))).toEqual([])
      for (const one of ['BEGIN:VEVENT', 'END:VEVENT'])
        expect(lines.filter((line) => line === one)).toHaveLength(1)
    }
  })

  it('begins no header of an e-mail, wherever its words come from', async () => {
    const transport = createTransport({ streamTransport: true, buffer: true })
    const settings = { url: 'smtp://127.0.0.1', from: author, returnTo: null }
    for (const given of breaks.map((one) => one.replace('X-Injected: 1', 'Bcc: autre@w.invalid'))) {
      const said = owedMail({ organisation: given })
      const contact = { name: given, email: 'mairie@bourg.example' }
      const told = {
        ...said,
        service: { ...said.service, name: { fr: given, en: given }, contact },
      }
      for (const letter of [writeEmail(told), { ...someLetter, subject: given, text: given }]) {
        const sent = { to: 'marie@courrier.example', name: sendingName('a') }
        const { message, envelope } = await transport.sendMail(
          compose(settings, { ...letter, calendar: null }, told, sent),
        )
        expect(envelope.to).toEqual([sent.to])
        const raw = String(message)
        const head = raw.slice(0, raw.search(/\r?\n\r?\n/))
        expect(head).not.toMatch(/^(bcc|x-injected)/im)
        expect(head).toMatch(/^[\t\r\n\x20-\x7e]*$/)
        const { subject, to, bcc, from } = await PostalMime.parse(raw)
        expect([to?.length, bcc ?? [], from?.address]).toEqual([1, [], author.address])
        expect(subject).not.toMatch(/[\r\n]/)
      }
    }
  })
})
