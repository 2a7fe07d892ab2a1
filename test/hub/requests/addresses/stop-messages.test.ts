import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stopAddress } from '../../../../hub/requests/addresses/stop-token.ts'
import { opens, posts } from '../../../world/forms.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { textOf } from '../../../world/page-text.ts'
import { type Receiver, startReceiver } from '../../../world/receiver.ts'
import { receives } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'
import { declareWebhook, deliverDue } from '../../../world/webhooks.ts'

describe.each(anyStore)('A usager who stops messages', ({ open }) => {
  let hub: TestHub
  let receiver: Receiver
  beforeAll(async () => {
    hub = await startHub(await open())
    receiver = await startReceiver()
    await declareWebhook(hub, receiver.url, ['org.parvis.request.preference.v1'])
  })
  afterAll(async () => {
    await receiver.close()
    await hub.close()
  })

  /** The address in the messages of a request, without its hub. */
  const stopOf = (reference: string, organisation: string = town.organisation) =>
    stopAddress(
      { secret: hub.secret, publicUrl: '' },
      { organisation, source: town.source, reference },
    )
  const preferred = async (reference: string) =>
    (await hub.withKey('GET', `/v1/requests/${reference}/preferences`)).json()
  const told = async (reference: string) => {
    await deliverDue(hub)
    return receiver.heard.filter(({ event }) => event.data['reference'] === reference).length
  }

  it('is asked once, in the language of their request, and nothing changes by looking', async () => {
    await receives(hub, 'S-1', { locale: 'uk' })
    const page = await opens(hub, stopOf('S-1'))
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('<html lang="uk"')
    expect(textOf(page)).toContain('щодо звернення S-1')
    expect(page.body).not.toContain('<script')
    expect(page.headers['set-cookie']).toBeUndefined()
    expect(await preferred('S-1')).toEqual({ locale: 'uk' })
    expect((await opens(hub, `${stopOf('S-1')}?locale=ar`)).body).toContain('dir="rtl"')
  })

  it('presses once or more, and reads on their page alone from then on', async () => {
    await receives(hub, 'S-2')
    for (let times = 0; times < 3; times += 1) {
      const done = await posts(hub, `${stopOf('S-2')}?locale=fr`, {})
      expect(done.statusCode).toBe(200)
      expect(textOf(done)).toContain('Vous ne recevez plus de messages pour la demande S-2.')
    }
    expect(await preferred('S-2')).toEqual({ locale: 'fr', channel: 'page' })
    expect(await told('S-2')).toBe(1)
    expect((await opens(hub, stopOf('S-2'))).body).not.toContain('<form')
  })

  it('may press the button of their mail program, which reads no page', async () => {
    await receives(hub, 'S-3', { locale: 'de' })
    const done = await posts(hub, stopOf('S-3'), { 'List-Unsubscribe': 'One-Click' })
    expect([done.statusCode, done.body]).toEqual([200, ''])
    expect(await preferred('S-3')).toEqual({ locale: 'de', channel: 'page' })
  })

  it.each([
    [
      'in parts',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
    ],
    ['as text', 'text/plain', 'List-Unsubscribe=One-Click'],
    ['without saying how', undefined, 'List-Unsubscribe=One-Click'],
    ['saying nothing of how', '', 'List-Unsubscribe=One-Click\r\n'],
  ])('may have a mail program that presses %s', async (how, type, payload) => {
    const reference = `S-${how.replaceAll(' ', '-')}`
    await receives(hub, reference)
    const done = await hub.send({
      method: 'POST',
      url: stopOf(reference),
      headers: type === undefined ? {} : { 'content-type': type },
      payload,
    })
    expect([done.statusCode, done.body]).toEqual([200, ''])
    expect(await preferred(reference)).toEqual({ locale: 'fr', channel: 'page' })
  })

  it('is told on a page what went wrong with another form, or a long one', async () => {
    await receives(hub, 'S-7')
    const sends = async (type: string, payload: string) => {
      const headers = { 'content-type': type }
      return (await hub.send({ method: 'POST', url: stopOf('S-7'), headers, payload })).statusCode
    }
    expect(await sends('application/xml', '<a/>')).toBe(415)
    expect(await sends('text/plain', 'x'.repeat(5000))).toBe(413)
    expect(await preferred('S-7')).toEqual({ locale: 'fr' })
  })

  it('may do it after their tracking code was changed', async () => {
    await receives(hub, 'S-4')
    const address = stopOf('S-4')
    expect((await hub.withKey('POST', '/v1/requests/S-4/code')).statusCode).toBe(201)
    expect((await posts(hub, address, {})).statusCode).toBe(200)
  })

  it('is told one thing of any address that stops nothing', async () => {
    await receives(hub, 'S-5')
    const good = stopOf('S-5')
    const pages = []
    for (const address of [
      stopOf('S-none'),
      stopOf('S-5', 'ailleurs'),
      `${good.slice(0, -3)}AAA`,
      good.slice(0, 30),
      '/arret/x',
      '/arret/',
      `/arret/${'x'.repeat(600)}`,
    ])
      for (const answer of [
        await opens(hub, `${address}?locale=fr`),
        await posts(hub, `${address}?locale=fr`, { 'List-Unsubscribe': 'One-Click' }),
      ]) {
        expect([answer.statusCode, textOf(answer)]).toEqual([
          404,
          expect.stringContaining('Ce lien est incomplet.'),
        ])
        pages.push(answer.body)
      }
    expect(new Set(pages).size).toBe(1)
    expect(await preferred('S-5')).toEqual({ locale: 'fr' })
  })

  it('is not pressed for by the page of another site', async () => {
    await receives(hub, 'S-6')
    const forged = await hub.send({
      method: 'POST',
      url: stopOf('S-6'),
      headers: {
        origin: 'https://ailleurs.example',
        'content-type': 'application/x-www-form-urlencoded',
      },
      payload: 'List-Unsubscribe=One-Click',
    })
    expect(forged.statusCode).toBe(403)
    expect(textOf(forged)).toContain('Ne plus recevoir d’e-mail')
    expect(await preferred('S-6')).toEqual({ locale: 'fr' })
  })
})
