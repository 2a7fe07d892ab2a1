import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reseal } from '../../../../../../hub/operations/root/reseal.ts'
import { addGeneration } from '../../../../../../hub/platform/crypto/change-root.ts'
import { followGenerations } from '../../../../../../hub/platform/crypto/hub-secret.ts'
import { openPostgres } from '../../../../../../hub/platform/database/postgres.ts'
import { readNetworks } from '../../../../../../hub/platform/outbound/networks.ts'
import {
  listPushSubscriptions,
  upsertPushSubscription,
} from '../../../../../../hub/requests/addresses/push-subscriptions-sql.ts'
import type { ChannelSender } from '../../../../../../hub/requests/delivery/channels/channel-sender.ts'
import { openPush } from '../../../../../../hub/requests/delivery/channels/push/push.ts'
import { sealSubscription } from '../../../../../../hub/requests/delivery/channels/push/subscription.ts'
import { types } from '../../../../../world/command.ts'
import { type SendingHub, startSendingHub } from '../../../../../world/deliveries.ts'
import { opens } from '../../../../../world/forms.ts'
import { type PushDevice, startPushDevice } from '../../../../../world/push-device.ts'
import { receives } from '../../../../../world/requests.ts'
import { newDatabase } from '../../../../../world/stores.ts'
import { sending, tells } from '../../../../../world/told.ts'
import { town } from '../../../../../world/town.ts'

const { organisation, source } = town
const request = { organisation, source, reference: 'P-1' }

describe('The key that signs notifications', () => {
  let address = ''
  let hub: SendingHub
  let device: PushDevice
  /** The channel of a process that runs since before. */
  let running: ChannelSender
  let [code, first, nth] = ['', '', 0]
  beforeAll(async () => {
    address = await newDatabase()
    hub = await startSendingHub(openPostgres(address))
    device = await startPushDevice()
    running = openPush(
      { contact: 'mailto:web@bourg.example', hosts: [new URL(device.origin).host] },
      {
        database: hub.database,
        secret: hub.secret,
        clock: () => hub.clock.now,
        write: () => ({ title: 'Passeport', body: '', url: town.hub, lang: 'fr', dir: 'ltr' }),
        resolve: async () => [],
        networks: readNetworks('127.0.0.0/8') ?? [],
      },
    )
    code = await receives(hub, request.reference)
    const kept = sealSubscription(hub.secret, organisation, device.subscription, hub.clock.now)
    await upsertPushSubscription(hub.database, request, kept)
    first = await offered()
  })
  afterAll(async () => {
    await device.close()
    await hub.close()
  })

  const rotates = (secret = String(hub.secret)) =>
    types(['push', 'rotate'], { DATABASE_URL: address, PARVIS_SECRET: secret })
  /** Returns the key that the page of a request offers to browsers. */
  const offered = async () => {
    const { body } = await opens(hub, `/suivi/${code}?locale=fr`)
    return /data-key="([^"]+)"/.exec(body)?.[1] ?? ''
  }
  /** Sends a notification. @returns the key that its push service reads */
  const signs = async () => {
    const told = await tells(hub, `PUSH-${++nth}`)
    await running.send(sending(told, JSON.stringify([device.subscription]), 'push'))
    const { authorization = '' } = device.came.at(-1)?.headers ?? {}
    return /^vapid t=[^,]+, k=(.+)$/.exec(authorization)?.[1]
  }
  const seals = async () =>
    (
      await hub.database.query<{ seal: string }>(
        `select left(sealed, 2) as seal from stored_key where use = 'push' order by nth`,
      )
    ).map(({ seal }) => seal)

  it('stays the same under another root, which seals it', async () => {
    const { database, secret } = hub
    expect(await signs()).toBe(first)
    await addGeneration(database, secret, 0)
    await followGenerations(database, { secret: String(secret), data: '' }, secret)
    await reseal({ database, secret }, new AbortController().signal)
    expect(await seals()).toEqual(['2.'])
    expect([await offered(), await signs()]).toEqual([first, first])
  })

  it('is replaced in hubs that run, which forget the devices of the one before', async () => {
    const told = await rotates()
    const next = await offered()
    expect(next).toMatch(/^[\w-]{87}$/)
    expect(next).not.toBe(first)
    expect(told).toMatchObject({
      code: 0,
      out: expect.stringContaining(`the key ${next} from now on. Devices forgotten: 1.`),
    })
    expect(await listPushSubscriptions(hub.database, request)).toEqual([])
    expect(await signs()).toBe(next)
    expect(await seals()).toEqual(['2.', '2.'])
  })

  it('is not replaced with another secret', async () => {
    const before = await offered()
    expect(await rotates('another secret, as long as one has to be')).toMatchObject({ code: 1 })
    expect(await offered()).toBe(before)
  })
})
