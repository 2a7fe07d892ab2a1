import { createHash } from 'node:crypto'
import { importJWK, jwtVerify } from 'jose'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readNetworks } from '../../../../../../hub/platform/outbound/networks.ts'
import {
  listPushSubscriptions,
  upsertPushSubscription,
} from '../../../../../../hub/requests/addresses/push-subscriptions-sql.ts'
import type { Outcome } from '../../../../../../hub/requests/delivery/channels/channel-sender.ts'
import type { ProofContent } from '../../../../../../hub/requests/delivery/channels/proof-content.ts'
import { openPush } from '../../../../../../hub/requests/delivery/channels/push/push.ts'
import { sealSubscription } from '../../../../../../hub/requests/delivery/channels/push/subscription.ts'
import { readVapidKeys } from '../../../../../../hub/requests/delivery/channels/push/vapid.ts'
import { openSenders } from '../../../../../../hub/requests/delivery/worker/senders.ts'
import { startHub, type TestHub } from '../../../../../world/hub.ts'
import { type PushDevice, startPushDevice } from '../../../../../world/push-device.ts'
import { anyStore } from '../../../../../world/stores.ts'
import { sending, tells } from '../../../../../world/told.ts'
import { town } from '../../../../../world/town.ts'

const contact = 'mailto:web@bourg.example'

const notice = {
  title: 'Passeport : dossier vérifié',
  body: 'Équipe des titres',
  url: 'https://hub.example/suivi/AAAA',
  lang: 'fr',
  dir: 'ltr' as const,
}

describe.each(anyStore)('A notification, on $store', ({ open }) => {
  let hub: TestHub
  let nth = 0
  const devices: PushDevice[] = []
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterEach(async () => {
    await Promise.all(devices.splice(0).map((one) => one.close()))
  })
  afterAll(() => hub.close())

  const device = async () => {
    const started = await startPushDevice()
    devices.push(started)
    return started
  }
  const told = (proof?: Record<string, unknown>) => {
    nth += 1
    return tells(hub, `PUSH-${nth}`, proof)
  }
  const send = async (
    proof: ProofContent,
    to: readonly PushDevice['subscription'][],
    { body = notice.body, networks = '127.0.0.0/8', timeLimit = 5000, allows = true } = {},
  ) => {
    const named = sending(proof, JSON.stringify(to), 'push')
    const hosts = allows ? to.map(({ endpoint }) => new URL(endpoint).host) : []
    const channel = openPush(
      { contact, hosts },
      {
        database: hub.database,
        secret: hub.secret,
        clock: () => hub.clock.now,
        write: () => ({ ...notice, body }),
        resolve: async () => [],
        networks: readNetworks(networks) ?? [],
        timeLimit,
      },
    )
    return { outcome: await channel.send(named), topic: named.name.slice(0, 32) }
  }
  const outcomeOf = async (answer: PushDevice['answer']): Promise<Outcome> => {
    const one = await device()
    one.answer = answer
    return (await send(await told(), [one.subscription])).outcome
  }
  const says = (status: number, headers = {}, body = '') =>
    outcomeOf((response) => response.writeHead(status, headers).end(body))

  it('is shown in the words it was written with, and nobody on the way reads them', async () => {
    const one = await device()
    const { outcome, topic } = await send(await told(), [one.subscription])
    expect(outcome).toEqual({ takenAs: `${one.origin}/message/1` })
    expect(one.came).toHaveLength(1)
    const [came] = one.came
    expect(came?.notice).toEqual({ ...notice, tag: topic })
    expect(came?.body.includes('titres')).toBe(false)
    expect(came?.headers).toMatchObject({
      'content-encoding': 'aes128gcm',
      topic,
      ttl: '259200',
      urgency: 'normal',
    })
  })

  it('is signed for those who carry it, and says whom they write to', async () => {
    const one = await device()
    await send(await told(), [one.subscription])
    const [, token = '', key = ''] =
      /^vapid t=([^,]+), k=(.+)$/.exec(one.came[0]?.headers.authorization ?? '') ?? []
    expect(key).toBe((await readVapidKeys(hub.database, hub.secret)).publicKey)
    const point = Buffer.from(key, 'base64url')
    const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((n) => n.toString('base64url'))
    const publicKey = await importJWK({ kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '' }, 'ES256')
    const { payload } = await jwtVerify(token, publicKey, { algorithms: ['ES256'] })
    expect(payload).toMatchObject({ aud: one.origin, sub: contact })
    expect((payload.exp ?? 0) - Date.now() / 1000).toBeLessThanOrEqual(24 * 3600)
  })

  it('hurries when somebody is on the way, and is soon worth nothing', async () => {
    const one = await device()
    await send(await told({ kind: 'on_the_way', who: 'Équipe voirie' }), [one.subscription])
    expect(one.came[0]?.headers).toMatchObject({ urgency: 'high', ttl: '7200' })
  })

  it('has the same name each time it is sent again, so that a device shows it once', async () => {
    const one = await device()
    const proof = await told()
    const named = sending(proof, JSON.stringify([one.subscription]), 'push')
    const channel = openPush(
      { contact, hosts: [new URL(one.origin).host] },
      {
        database: hub.database,
        secret: hub.secret,
        clock: () => hub.clock.now,
        write: () => notice,
        resolve: async () => [],
        networks: readNetworks('127.0.0.0/8') ?? [],
      },
    )
    await channel.send(named)
    await channel.send(named)
    expect(new Set(one.came.map(({ headers }) => headers['topic'])).size).toBe(1)
    expect(new Set(one.came.map((came) => came.notice.tag)).size).toBe(1)
  })

  it('is cut short where it is longer than what is carried', async () => {
    const one = await device()
    const { outcome } = await send(await told(), [one.subscription], { body: 'é 😀 '.repeat(2000) })
    expect(outcome).toHaveProperty('takenAs')
    expect(one.came[0]?.body.length).toBeLessThanOrEqual(4096)
    expect(one.came[0]?.notice.body).toMatch(/…$/)
    expect(one.came[0]?.notice.body.isWellFormed()).toBe(true)
  })

  it.each([404, 410])(
    'that is answered %d is the last, and the device is forgotten',
    async (status) => {
      const [gone, other] = [await device(), await device()]
      gone.answer = (response) => response.writeHead(status).end()
      const proof = await told()
      const now = hub.clock.now
      for (const one of [gone, other]) {
        const kept = sealSubscription(hub.secret, proof.request.organisation, one.subscription, now)
        await upsertPushSubscription(hub.database, proof.request, kept)
      }
      const { outcome } = await send(proof, [gone.subscription])
      expect(outcome).toEqual({
        failure: { why: 'gone' },
        isTemporary: false,
        isGone: true,
      })
      const left = await listPushSubscriptions(hub.database, proof.request)
      const hash = createHash('sha256').update(other.subscription.endpoint).digest('base64url')
      expect(left.map((one) => one.endpoint_hash)).toEqual([hash])
    },
  )

  it('is taken when one device of several took it', async () => {
    const [gone, full, takes] = [await device(), await device(), await device()]
    gone.answer = (response) => response.writeHead(410).end()
    full.answer = (response) => response.writeHead(503).end()
    const all = [gone, full, takes].map((one) => one.subscription)
    const { outcome } = await send(await told(), all)
    expect(outcome).toMatchObject({ takenAs: `${takes.origin}/message/1` })
  })

  it('waits as long as it is asked to', async () => {
    expect(await says(429, { 'retry-after': '120' })).toMatchObject({
      isTemporary: true,
      retryAfter: 120_000,
      failure: { why: 'refused', said: '429' },
    })
    const at = new Date(hub.clock.now.getTime() + 60_000).toUTCString()
    expect(await says(503, { 'retry-after': at })).toMatchObject({ retryAfter: 60_000 })
    expect(await says(500, {}, 'try\r\nlater')).toMatchObject({
      isTemporary: true,
      failure: { why: 'refused', said: '500 try later' },
    })
  })

  it.each([400, 413])('that is answered %d goes another way at once', async (status) => {
    expect(await says(status)).toMatchObject({ isTemporary: false, isGone: false })
  })

  it('does not follow a redirect', async () => {
    const elsewhere = await device()
    const { endpoint } = elsewhere.subscription
    expect(await says(307, { location: endpoint })).toMatchObject({
      failure: { why: 'refused', said: '307' },
      isTemporary: false,
    })
    expect(elsewhere.came).toEqual([])
  })

  it('goes to no private address and not in the clear, and such a device is forgotten', async () => {
    const one = await device()
    const proof = await told()
    for (const networks of ['', '10.0.0.0/8']) {
      const { outcome } = await send(proof, [one.subscription], { networks })
      expect(outcome).toMatchObject({
        failure: { why: 'not_an_address' },
        isTemporary: false,
        isGone: true,
      })
    }
    expect(one.came).toEqual([])
  })

  it('goes to no server but a push service that is known or was added, and such a device is forgotten', async () => {
    const one = await device()
    const { outcome } = await send(await told(), [one.subscription], { allows: false })
    expect(outcome).toMatchObject({ failure: { why: 'not_an_address' }, isGone: true })
    expect(one.came).toEqual([])
  })

  it('may have arrived when the line broke, and did not where there was none', async () => {
    expect(await outcomeOf((response) => response.destroy())).toMatchObject({
      failure: { why: 'interrupted' },
      isTemporary: true,
    })
    const one = await device()
    await one.close()
    const { outcome } = await send(await told(), [one.subscription])
    expect(outcome).toMatchObject({ failure: { why: 'unreachable' }, isTemporary: true })
  })

  it('that could not be written is no fault of its device, and the caller is told', async () => {
    const one = await device()
    const write = () => {
      throw new Error('no words for this step')
    }
    const { database, secret } = hub
    const clock = () => hub.clock.now
    const deps = { database, secret, clock, write, resolve: async () => [], networks: [] }
    const named = sending(await told(), JSON.stringify([one.subscription]), 'push')
    await expect(openPush({ contact, hosts: [] }, deps).send(named)).rejects.toThrow('no words')
    expect(one.came).toEqual([])
  })

  it('goes to no network that is open to webhooks', async () => {
    const one = await device()
    const delivery = { mail: null, sms: null, push: { contact, hosts: [new URL(one.origin).host] } }
    const networks = readNetworks('127.0.0.0/8') ?? []
    const { database, secret } = hub
    const clock = () => hub.clock.now
    const deps = { database, secret, clock, publicUrl: town.hub, resolve: async () => [] }
    const [push] = openSenders(delivery, { ...deps, networks })
    const outcome = await push?.send(
      sending(await told(), JSON.stringify([one.subscription]), 'push'),
    )
    expect(outcome).toMatchObject({ failure: { why: 'not_an_address' }, isGone: true })
    expect(one.came).toEqual([])
  })

  it.each([401, 402, 403])(
    'that is answered %d, for something of ours, may be taken later',
    async (status) => {
      expect(await says(status)).toMatchObject({
        failure: { why: 'refused', said: String(status) },
        isTemporary: true,
      })
    },
  )

  it('is not waited for without end', async () => {
    const one = await device()
    one.answer = () => {}
    const { outcome } = await send(await told(), [one.subscription], { timeLimit: 200 })
    expect(outcome).toMatchObject({ failure: { why: 'too_slow', seconds: 0.2 }, isTemporary: true })
  })

  it('to no device at all is gone', async () => {
    expect((await send(await told(), [])).outcome).toMatchObject({
      failure: { why: 'gone' },
      isTemporary: false,
    })
  })
})
