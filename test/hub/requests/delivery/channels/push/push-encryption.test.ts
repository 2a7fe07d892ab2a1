import { createECDH } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readNetworks } from '../../../../../../hub/platform/outbound/networks.ts'
import { postNotification } from '../../../../../../hub/requests/delivery/channels/push/post-notification.ts'
import {
  openVapidKeys,
  pushKeys,
} from '../../../../../../hub/requests/delivery/channels/push/vapid.ts'
import { decryptPush, startPushDevice } from '../../../../../world/push-device.ts'

const keysOf = (secret: Uint8Array) => openVapidKeys(pushKeys.derive(secret))

describe('An encrypted notification', () => {
  it('is read by the device of the tests in the example of RFC 8291', () => {
    const read = (text: string) => Buffer.from(text, 'base64url')
    const device = createECDH('prime256v1')
    device.setPrivateKey(read('q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94'))
    const body = read(
      'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
    )
    const plain = decryptPush(body, device, read('BTBZMqHH6r4Tts7J_aSIgg'))
    expect(plain.toString()).toBe('When I grow up, I want to be a watermelon')
  })

  it('is read by no device with other keys', async () => {
    const device = await startPushDevice()
    const secret = Buffer.from('one secret of a hub, long enough to be')
    const payload = JSON.stringify({ title: 'Passeport : dossier vérifié' })
    const posted = await postNotification(
      device.subscription,
      { payload, topic: 'topic', ttl: 60, urgency: 'normal' },
      {
        keys: keysOf(secret),
        contact: 'mailto:web@bourg.example',
        hosts: [new URL(device.origin).host],
        clock: () => new Date(),
        resolve: async () => [],
        networks: readNetworks('127.0.0.0/8') ?? [],
      },
      AbortSignal.timeout(5000),
    )
    await device.close()
    expect(posted).toHaveProperty('takenAs')
    const [came] = device.came
    expect(came?.notice).toEqual(JSON.parse(payload))
    const other = createECDH('prime256v1')
    other.generateKeys()
    const auth = Buffer.from(device.subscription.keys.auth, 'base64url')
    const read = () => decryptPush(came?.body ?? Buffer.alloc(0), other, auth)
    expect(read).toThrow('unable to authenticate')
  })

  it('is signed at first by a pair that every process with this root has', () => {
    const secret = Buffer.from('one secret of a hub, long enough to be')
    const { publicKey, privateKey } = keysOf(secret)
    expect(keysOf(secret)).toEqual({ publicKey, privateKey })
    expect(keysOf(Buffer.from('another secret of a hub, also long'))).not.toEqual({
      publicKey,
      privateKey,
    })
    expect(Buffer.from(publicKey, 'base64url')).toHaveLength(65)
  })
})
