import { createECDH, createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { upsertService } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { listPushSubscriptions } from '../../../../hub/requests/addresses/push-subscriptions-sql.ts'
import { openReach } from '../../../../hub/requests/addresses/sealed-address.ts'
import { readVapidKeys } from '../../../../hub/requests/delivery/channels/push/vapid.ts'
import { muted } from '../../../../hub/requests/delivery/queue/outbox.ts'
import { opens, posts } from '../../../world/forms.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { textOf } from '../../../world/page-text.ts'
import { receives } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'
import { wholeService } from '../../../world/whole-service.ts'

const deviceOf = (name: string) => ({
  endpoint: `https://push.example/${name}`,
  expirationTime: null,
  keys: {
    p256dh: createECDH('prime256v1').generateKeys('base64url', 'uncompressed'),
    auth: randomBytes(16).toString('base64url'),
  },
})
const nameOf = (name: string) =>
  createHash('sha256').update(`https://push.example/${name}`).digest('base64url')

describe.each(anyStore)('Notifications on a device, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open(), null, { outbox: muted(new Set(['push'])) })
    await upsertService(hub.database, town.organisation, wholeService)
  })
  afterAll(() => hub.close())

  const request = (reference: string) => receives(hub, reference, { service: 'passeport' })
  const subscribe = (code: string, device: unknown, headers = {}) =>
    hub.send({
      method: 'POST',
      url: `/suivi/${code}/appareils?locale=fr`,
      headers: { 'content-type': 'application/json', ...headers },
      payload: JSON.stringify(device),
    })
  const kept = (reference: string) =>
    listPushSubscriptions(hub.database, {
      organisation: town.organisation,
      source: town.source,
      reference,
    })
  const preferred = async (reference: string) =>
    (await hub.withKey('GET', `/v1/requests/${reference}/preferences`)).json()

  it('are asked for on the page of a request, which says who carries them', async () => {
    const code = await request('D-1')
    const { body } = await opens(hub, `/suivi/${code}?locale=fr`)
    expect(body).toContain(
      `data-key="${(await readVapidKeys(hub.database, hub.secret)).publicKey}"`,
    )
    expect(body).toMatch(/<details id="device" hidden/)
    expect(body).toContain('Il est chiffré')
    expect(body).not.toContain('appareils/retirer')
  })

  it('become the way their usager is told, and the page says so', async () => {
    const code = await request('D-2')
    const device = deviceOf('one')
    const answer = await subscribe(code, device)
    expect(answer.statusCode, answer.body).toBe(201)
    const page = await opens(hub, answer.json().page)
    expect(textOf(page)).toContain('Cet appareil affichera chaque étape')
    expect(page.body).toContain(`data-known="${nameOf('one')}"`)
    expect(page.body).toMatch(/<option value="push" selected[^>]*>Par notification/)
    expect(await preferred('D-2')).toEqual({ locale: 'fr', channel: 'push' })
    const [row] = await kept('D-2')
    expect(row?.sealed).not.toContain('push.example')
    const { endpoint, keys } = device
    const opened = openReach(hub.secret, town.organisation, row?.sealed ?? '')
    expect(JSON.parse(opened ?? '')).toEqual({ endpoint, keys })
  })

  it('are on ten devices at most: the one that asked first gives its place', async () => {
    const code = await request('D-3')
    for (let nth = 0; nth < 12; nth += 1) {
      hub.clock.now = new Date(hub.clock.now.getTime() + 1000)
      expect((await subscribe(code, deviceOf(`many-${nth}`))).statusCode).toBe(201)
    }
    // Asked for again, a device is one.
    await subscribe(code, deviceOf('many-5'))
    const names = (await kept('D-3')).map((one) => one.endpoint_hash)
    expect(names).toHaveLength(10)
    expect(names).not.toContain(nameOf('many-1'))
    expect(names).toContain(nameOf('many-2'))
  })

  it('end on one device, then on all, and the page says by which way they are told then', async () => {
    const code = await request('D-4')
    for (const name of ['phone', 'desk', 'tablet']) await subscribe(code, deviceOf(name))
    const ends = (device?: string) =>
      posts(hub, `/suivi/${code}/appareils/retirer?locale=fr`, device ? { device } : {})
    expect((await ends(nameOf('phone'))).statusCode).toBe(303)
    expect(await kept('D-4')).toHaveLength(2)
    expect(await preferred('D-4')).toMatchObject({ channel: 'push' })
    const ended = await ends()
    expect(await kept('D-4')).toEqual([])
    expect(await preferred('D-4')).toMatchObject({ channel: 'page' })
    const page = await opens(hub, String(ended.headers.location))
    expect(textOf(page)).toMatch(/Votre choix est maintenant «\s*Sur cette page seulement\s*»/)
    expect((await ends()).statusCode).toBe(303)
    const back = await opens(hub, `/suivi/${code}/appareils/retirer?locale=en`)
    expect(back.headers.location).toBe(`/suivi/${code}?locale=en`)
  })

  it.each([
    ['in the clear', { endpoint: 'http://push.example/x' }],
    ['at no address', { endpoint: 'push' }],
    ['at an address with a password', { endpoint: 'https://me:secret@push.example/x' }],
    ['at a server that is no push service', { endpoint: 'https://elsewhere.example/x' }],
    ['at a port of a push service', { endpoint: 'https://fcm.googleapis.com:8443/x' }],
    ['at a name that ends alike', { endpoint: 'https://evil-push.apple.com/x' }],
    ['at a name that begins alike', { endpoint: 'https://fcm.googleapis.com.evil.example/x' }],
    ['at an address without end', { endpoint: `https://push.example/${'x'.repeat(1000)}` }],
    ['with a key that is none', { keys: { p256dh: 'AAAA', auth: 'AAAA' } }],
    [
      'with a key that is no point',
      {
        keys: {
          p256dh: Buffer.alloc(65, 4).toString('base64url'),
          auth: Buffer.alloc(16).toString('base64url'),
        },
      },
    ],
    ['without keys', { keys: undefined }],
  ])('are not kept for a device %s', async (what, change) => {
    const code = await request(`D-5-${what.replaceAll(' ', '-')}`)
    const refused = await subscribe(code, { ...deviceOf('x'), ...change })
    expect(refused.statusCode).toBe(422)
    expect(textOf(refused)).toContain('Rien n’est enregistré')
    expect(await preferred(`D-5-${what.replaceAll(' ', '-')}`)).toEqual({ locale: 'fr' })
  })

  it.each([
    'https://fcm.googleapis.com/fcm/send/x',
    'https://updates.push.services.mozilla.com/wpush/v2/x',
    'https://wns2-par02p.notify.windows.com/w/?token=x',
    'https://web.push.apple.com/x',
  ])('are kept for a browser whose service is %s', async (endpoint) => {
    const code = await request(`D-9-${new URL(endpoint).hostname}`)
    expect((await subscribe(code, { ...deviceOf('x'), endpoint })).statusCode).toBe(201)
  })

  it('are not asked for from another site, nor without the code', async () => {
    const code = await request('D-6')
    const strange = await subscribe(code, deviceOf('x'), { origin: 'https://elsewhere.example' })
    expect(strange.statusCode).toBe(403)
    expect((await subscribe('0000-0000-0000-0000', deviceOf('x'))).statusCode).toBe(404)
    expect(await kept('D-6')).toEqual([])
  })

  it('are not offered where the service tells no step, nor by a hub that sends none', async () => {
    const silent = await receives(hub, 'D-7')
    const page = await opens(hub, `/suivi/${silent}`)
    expect(page.body).not.toContain('id="device"')
    expect((await subscribe(silent, deviceOf('x'))).statusCode).toBe(404)
  })

  it('are not asked for without end', async () => {
    const code = await request('D-8')
    const device = deviceOf('x')
    const answers = []
    for (let nth = 0; nth < 31; nth += 1) answers.push((await subscribe(code, device)).statusCode)
    expect(answers.slice(29)).toEqual([201, 429])
  })
})
