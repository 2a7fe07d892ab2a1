import { createECDH } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { vapidKeys } from '../../hub/delivery/push/vapid.ts'
import { decryptPush } from '../world/push-device.ts'

describe('What is encrypted for a device', () => {
  it('is read by the device alone, as in the example of RFC 8291', () => {
    const read = (text: string) => Buffer.from(text, 'base64url')
    const device = createECDH('prime256v1')
    device.setPrivateKey(read('q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94'))
    const body = read(
      'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
    )
    const plain = decryptPush(body, device, read('BTBZMqHH6r4Tts7J_aSIgg'))
    expect(plain.toString()).toBe('When I grow up, I want to be a watermelon')
  })

  it('is signed by a pair that every process with this secret has', () => {
    const secret = Buffer.from('one secret of a hub, long enough to be')
    const { publicKey, privateKey } = vapidKeys(secret)
    expect(vapidKeys(secret)).toEqual({ publicKey, privateKey })
    expect(vapidKeys(Buffer.from('another secret of a hub, also long'))).not.toEqual({
      publicKey,
      privateKey,
    })
    expect(Buffer.from(publicKey, 'base64url')).toHaveLength(65)
  })
})
