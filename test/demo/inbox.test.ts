import { appendFileSync, statSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createInbox } from '../../demo/inbox/inbox.tsx'
import { openMailServer } from '../../demo/inbox/mail-server.ts'
import { openMessages } from '../../demo/inbox/messages.ts'
import { readBounce } from '../../hub/requests/delivery/bounces/read-bounce.ts'
import { freePort } from '../world/free-port.ts'
import { sendingName } from '../world/owed-mail.ts'
import { textOf } from '../world/page-text.ts'
import { type Post, someLetter, startPost } from '../world/post.ts'
import { ownFolder } from '../world/product.ts'

const calendar =
  'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'
const marie = 'marie@courriel.example'

describe('The inbox of the demo', () => {
  const folder = ownFolder()
  const cameBack: string[] = []
  let inbox: FastifyInstance
  let server: { close(): Promise<void> }
  let post: Post

  beforeAll(async () => {
    const now = () => new Date('2026-11-24T10:00:00Z')
    const sendBack = (report: string) => void cameBack.push(report)
    const settings = {
      messages: openMessages(folder.path),
      host: 'boite.example',
      token: 'jeton',
      sendBack,
      now,
    }
    const port = await freePort()
    server = await openMailServer(settings, port)
    inbox = createInbox(settings)
    post = await startPost({ url: `smtp://127.0.0.1:${port}`, returnTo: 'retours@bourg.example' })
  })
  afterAll(async () => {
    await Promise.all([post.close(), inbox.close()])
    await server.close()
    folder.remove()
  })

  const opens = (url: string, language = 'fr') =>
    inbox.inject({ method: 'GET', url, headers: { 'accept-language': language } })
  const texts = (payload: object, headers: InjectOptions['headers'] = {}) =>
    inbox.inject({
      method: 'POST',
      url: '/sms',
      headers: { authorization: 'Bearer jeton', ...headers },
      payload,
    })
  const sms = {
    id: 'x1',
    to: '+33639980001',
    text: 'Votre demande avance. https://hub.example/suivi',
  }
  /** The page of the newest e-mail. */
  const newest = async () => /href="(\/messages\/[\w-]+)"/.exec((await opens('/')).body)?.[1] ?? ''

  it('says in two languages what will arrive, while there is nothing', async () => {
    expect(textOf(await opens('/'))).toContain('Aucun message pour le moment')
    const english = await opens('/', 'en')
    expect(english.body).toContain('<html lang="en"')
    expect(textOf(english)).toContain('No message for now')
  })

  it('shows an e-mail as it is laid out, in a frame that runs nothing, and as text', async () => {
    post.letter = {
      ...someLetter,
      subject: 'Une réponse <b>est</b> prête',
      text: 'Lisez-la : https://hub.example/suivi/ABCD.',
      html: '<p>Prête</p><script>alert(1)</script>',
      calendar,
    }
    expect(await post.sends(marie)).toMatchObject({ takenAs: expect.stringMatching(/^[\w-]{8}$/) })
    const list = await opens('/')
    expect(textOf(list)).toContain('1 message')
    expect(list.body).toContain('Une réponse &lt;b>est&lt;/b> prête')
    const page = await opens(await newest())
    expect(page.body).toContain('<iframe sandbox="allow-same-origin" ')
    expect(page.body).not.toContain('alert(1)')
    expect(page.body).toContain('<a href="https://hub.example/suivi/ABCD">')
    expect(textOf(page)).toContain(`Message-ID`)
    expect(page.body).toContain(sendingName('a'))
    const html = await opens(`${await newest()}/html`)
    expect(html.body.trim()).toBe(post.letter.html)
    expect(html.headers['content-security-policy']).toMatch(
      /default-src 'none';.* sandbox allow-same-origin$/,
    )
    const dates = await opens(`${await newest()}/calendar.ics`)
    expect(dates.headers['content-type']).toContain('text/calendar')
    expect(dates.body.replaceAll('\r\n', '\n')).toBe(calendar.replaceAll('\r\n', '\n'))
  })

  it('sends back what goes to an address that nobody has', async () => {
    await post.sends('personne@absent.example', { name: sendingName('b') })
    expect(textOf(await opens('/'))).toContain('Revenu : personne n’a cette adresse')
    expect(cameBack).toHaveLength(1)
    expect(cameBack[0]).toContain('To: retours@bourg.example')
    expect(await readBounce(Buffer.from(cameBack[0] ?? ''))).toMatchObject({
      messageId: `<${sendingName('b')}@bourg.example>`,
      action: 'failed',
      status: '5.1.1',
    })
  })

  it('shows an SMS once, however often it is brought, with what it costs in segments', async () => {
    const first = await texts(sms, { 'idempotency-key': 'clef' })
    const again = await texts({ ...sms, id: 'x2' }, { 'idempotency-key': 'clef' })
    expect([first.statusCode, again.json()]).toEqual([200, first.json()])
    const list = await opens('/')
    expect(list.body.match(/class="bubble"/g)).toHaveLength(1)
    expect(textOf(list)).toContain('1 SMS, 47 caractères, GSM-7')
    await texts({ ...sms, text: 'ê'.repeat(80) }, { 'idempotency-key': 'longue' })
    expect(textOf(await opens('/'))).toContain('2 SMS à la suite, 80 caractères, UCS-2')
  })

  it('takes no SMS from a stranger, and none that is none', async () => {
    const refused = [
      texts(sms, { authorization: 'Bearer faux' }),
      texts({ ...sms, to: '0639980001' }),
      texts({ ...sms, text: '' }),
      texts({ to: sms.to }),
    ]
    const statuses = (await Promise.all(refused)).map(({ statusCode }) => statusCode)
    expect(statuses).toEqual([401, 422, 422, 422])
  })

  it('says that a message does not exist, and where to go', async () => {
    for (const url of [
      '/messages/none',
      '/messages/constructor/html',
      '/messages/none/calendar.ics',
      '/nowhere',
    ])
      expect([(await opens(url)).statusCode, textOf(await opens(url))]).toEqual([
        404,
        expect.stringContaining('Ce message n’existe pas'),
      ])
  })

  it('answers at its own address alone, so that no other page reads it by a name that leads here', async () => {
    const url = await inbox.listen({ host: '127.0.0.1', port: 0 })
    const { port } = new URL(url)
    const answered = (host: string) =>
      new Promise((resolve, reject) =>
        get(url, { headers: { host } }, (answer) => {
          answer.resume()
          resolve(answer.statusCode)
        }).once('error', reject),
      )
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `boite.example:${port}`])
      expect([host, await answered(host)]).toEqual([host, 200])
    for (const host of ['localhost', `ailleurs.example:${port}`, `10.0.0.1:${port}`, 'localhost:1'])
      expect([host, await answered(host)]).toEqual([host, 421])
  })

  it('forgets the oldest rather than grow without end, and opens whatever it holds', async () => {
    const other = ownFolder()
    const one = openMessages(folder.path)
      .list()
      .find(({ kind }) => kind === 'email')
    if (one?.kind !== 'email') throw new Error('no e-mail arrived')
    const path = join(other.path, 'inbox.jsonl')
    const text = '\u2028é'.repeat(180_000)
    const line = (id: number) => `${JSON.stringify({ ...one, id: String(id), text })}\n`
    for (let n = 0; n < 40; n += 1) appendFileSync(path, line(n))
    appendFileSync(path, line(40).slice(0, 1000))
    const messages = openMessages(other.path)
    expect(messages.list()[0]?.id).toBe('39')
    for (let n = 41; n < 80; n += 1) {
      messages.add({ ...one, id: String(n), text })
      expect(statSync(path).size).toBeLessThanOrEqual(20_000_000)
    }
    const kept = openMessages(other.path).list()
    expect(kept[0]).toEqual({ ...one, id: '79', text })
    expect(kept.length).toBeGreaterThan(5)
    other.remove()
  })

  it('keeps what arrived for the next start, five hundred at most', async () => {
    const before = openMessages(folder.path).list()
    expect(before.map(({ kind }) => kind)).toEqual(['sms', 'sms', 'email', 'email'])
    const other = ownFolder()
    const [one] = before
    if (!one) throw new Error('nothing arrived')
    const messages = openMessages(other.path)
    for (let n = 0; n < 1100; n += 1) messages.add({ ...one, id: String(n) })
    expect(messages.list()).toHaveLength(500)
    const kept = openMessages(other.path).list()
    expect([kept.length, kept[0]?.id, kept.at(-1)?.id]).toEqual([500, '1099', '600'])
    other.remove()
  })

  it('keeps of a huge e-mail as much as can be looked at', async () => {
    const line = `${'Bonjour. '.repeat(8)}\n`
    const html = `<pre>${line.repeat(4000)}</pre>`
    post.letter = { ...someLetter, text: line.repeat(4000), html }
    const sent = await post.sends(marie, { name: sendingName('c') })
    expect(sent).toHaveProperty('takenAs')
    const [huge] = openMessages(folder.path).list()
    expect(huge).toMatchObject({ kind: 'email', html: null })
    expect(huge?.text).toHaveLength(200_000)
  })
})
