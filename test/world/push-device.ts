import {
  createDecipheriv,
  createECDH,
  createHmac,
  type ECDH,
  randomBytes,
  randomUUID,
} from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A notification as transported, and decrypted. */
interface Came {
  headers: IncomingHttpHeaders
  body: Buffer
  notice: { title: string; body: string; url: string; lang: string; dir: string; tag: string }
}

/** A browser with push notifications, and its push service. */
export interface PushDevice {
  /** The push subscription of its browser. */
  subscription: { endpoint: string; keys: { p256dh: string; auth: string } }
  origin: string
  came: Came[]
  /** The answer of the push service, 201 by default. */
  answer: (response: ServerResponse) => unknown
  close(): Promise<void>
}

/** Starts one that accepts everything. */
export async function startPushDevice(): Promise<PushDevice> {
  const pair = createECDH('prime256v1')
  const p256dh = pair.generateKeys('base64url', 'uncompressed')
  const auth = randomBytes(16)
  const device: PushDevice = {
    subscription: { endpoint: '', keys: { p256dh, auth: auth.toString('base64url') } },
    origin: '',
    came: [],
    answer: (response) => response.writeHead(201, { location: `${device.origin}/message/1` }).end(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray())
    const notice = JSON.parse(decryptPush(body, pair, auth).toString('utf8'))
    device.came.push({ headers: request.headers, body, notice })
    device.answer(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  device.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  device.subscription.endpoint = `${device.origin}/push/${randomUUID()}`
  return device
}

/**
 * Decrypts a push message (RFC 8291, section 3.4, and RFC 8188, section 2).
 * @throws Error when it is for another device, or changed
 */
export function decryptPush(body: Buffer, device: ECDH, auth: Buffer): Buffer {
  const salt = body.subarray(0, 16)
  const sender = body.subarray(21, 21 + body.readUInt8(20))
  const sealed = body.subarray(21 + sender.length)
  const hmac = (key: Buffer, ...parts: readonly (Buffer | string)[]) =>
    parts.reduce((mac, part) => mac.update(part), createHmac('sha256', key)).digest()
  const secret = hmac(auth, device.computeSecret(sender))
  const input = hmac(secret, 'WebPush: info\0', device.getPublicKey(), sender, '\x01')
  const pseudorandom = hmac(salt, input)
  const key = hmac(pseudorandom, 'Content-Encoding: aes128gcm\0\x01').subarray(0, 16)
  const nonce = hmac(pseudorandom, 'Content-Encoding: nonce\0\x01').subarray(0, 12)
  const cipher = createDecipheriv('aes-128-gcm', key, nonce).setAuthTag(sealed.subarray(-16))
  const padded = Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()])
  const end = padded.lastIndexOf(2)
  if (end < 0 || padded.subarray(end + 1).some((byte) => byte !== 0))
    throw new Error('The last record does not end as it should')
  return padded.subarray(0, end)
}
