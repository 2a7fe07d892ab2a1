import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readNetworks } from '../../../../../../hub/platform/outbound/networks.ts'
import { upsertPushSubscription } from '../../../../../../hub/requests/addresses/push-subscriptions-sql.ts'
import { openPush } from '../../../../../../hub/requests/delivery/channels/push/push.ts'
import { sealSubscription } from '../../../../../../hub/requests/delivery/channels/push/subscription.ts'
import { openSms } from '../../../../../../hub/requests/delivery/channels/sms/sms.ts'
import { type SendingHub, sentOf, startSendingHub } from '../../../../../world/deliveries.ts'
import { posts } from '../../../../../world/forms.ts'
import { type PushDevice, startPushDevice } from '../../../../../world/push-device.ts'
import { receives, says } from '../../../../../world/requests.ts'
import { type SmsGateway, startSmsGateway } from '../../../../../world/sms-gateway.ts'
import { anyStore } from '../../../../../world/stores.ts'
import { town } from '../../../../../world/town.ts'

const hour = 3_600_000

describe.each(anyStore)('A usager who wants notifications, on $store', ({ open }) => {
  let hub: SendingHub
  let device: PushDevice
  let gateway: SmsGateway
  beforeAll(async () => {
    hub = await startSendingHub(await open(), ['push', 'sms'])
    gateway = await startSmsGateway()
  })
  beforeEach(async () => {
    device = await startPushDevice()
  })
  afterEach(() => device.close())
  afterAll(async () => {
    await gateway.close()
    await hub.close()
  })

  const ways = () => {
    const { database, secret, clock } = hub.deps
    const push = openPush(
      { contact: 'mailto:web@bourg.example', hosts: [new URL(device.origin).host] },
      {
        database,
        secret,
        clock,
        write: ({ proof, page, locale }) => ({
          title: proof.kind,
          body: '',
          url: page,
          lang: locale,
          dir: 'ltr',
        }),
        resolve: async () => [],
        networks: readNetworks('127.0.0.0/8') ?? [],
      },
    )
    const settings = { provider: 'webhook' as const, url: gateway.url, token: 'token' }
    return [push, openSms(settings, { write: ({ proof }) => proof.kind, clock })]
  }

  /** A request whose usager chose notifications at noon, and is sent what is due now. */
  const chooses = async (reference: string) => {
    const noon = `${new Date(hub.clock.now.getTime() + 24 * hour).toISOString().slice(0, 10)}T11:00:00Z`
    await hub.later(Date.parse(noon) - hub.clock.now.getTime())
    const received_at = hub.clock.now.toISOString()
    const code = await receives(hub, reference, { received_at, usager: { phone: '0798765432' } })
    await hub.deliver(...ways())
    gateway.came.length = 0
    const key = { organisation: town.organisation, source: town.source, reference }
    const kept = sealSubscription(hub.secret, key.organisation, device.subscription, hub.clock.now)
    await upsertPushSubscription(hub.database, key, kept)
    const chosen = { language: 'fr', channel: 'push' }
    const { statusCode } = await posts(hub, `/suivi/${code}/preferences?locale=fr`, chosen)
    expect(statusCode).toBe(303)
    return code
  }
  const isAssigned = (reference: string) =>
    says(hub, reference, { kind: 'assigned', at: hub.clock.now.toISOString(), team: 'Titres' })

  it('is told of a step on their device, once, with the way to their page', async () => {
    const code = await chooses('TD-1')
    await isAssigned('TD-1')
    await hub.deliver(...ways())
    await hub.deliver(...ways())
    expect(device.came.map(({ notice }) => [notice.title, notice.url])).toEqual([
      ['assigned', `${town.hub}/suivi/${code}`],
    ])
    expect(gateway.came).toEqual([])
  })

  it('is told on their device of a step that its service tells on the page alone', async () => {
    await chooses('TD-4')
    await says(hub, 'TD-4', { kind: 'decided', at: hub.clock.now.toISOString() })
    await hub.deliver(...ways())
    expect(device.came.map(({ notice }) => notice.title)).toEqual(['decided'])
    expect(gateway.came).toEqual([])
  })

  it('is told by SMS where their device is no more', async () => {
    await chooses('TD-2')
    device.answer = (response) => response.writeHead(410).end()
    await hub.later(hour)
    await isAssigned('TD-2')
    await hub.deliver(...ways())
    expect(gateway.came.map(({ sms }) => [sms.to, sms.text])).toEqual([
      ['+33798765432', 'assigned'],
    ])
    expect(await sentOf(hub, 'TD-2')).toEqual(['sms accepted', 'push failed', 'sms accepted'])
  })

  it('is left in peace at night, and told in the morning', async () => {
    await chooses('TD-3')
    await hub.later(11 * hour)
    await isAssigned('TD-3')
    await hub.deliver(...ways())
    expect(device.came).toEqual([])
    await hub.later(10 * hour)
    await hub.deliver(...ways())
    expect(device.came).toHaveLength(1)
  })
})
