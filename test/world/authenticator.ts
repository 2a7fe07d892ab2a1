import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server'
import { isoCBOR } from '@simplewebauthn/server/helpers'

/** A device that makes and uses one passkey, as a browser tells of it. */
export interface Authenticator {
  /** Makes the passkey. */
  make(options: PublicKeyCredentialCreationOptionsJSON): { id: string }
  /** Uses it. @param said what a bad device says otherwise */
  use(options: PublicKeyCredentialRequestOptionsJSON, said?: Said): { id: string }
}

/** What a device says of a proof. */
interface Said {
  origin?: string
  /** Whether its owner was verified: by a finger, a face or a code. */
  verified?: boolean
  counter?: number
}

const present = 1
const verifiedFlag = 4
const withCredential = 64

/** Opens a device with a new key of curve P-256. @param origin page it stands on */
export function openAuthenticator(origin: string): Authenticator {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(16)
  let count = 0

  const clientData = (type: string, challenge: string, from: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin: from, crossOrigin: false }))
  const authData = (rpId: string, flags: number, counter: number) => {
    const counted = Buffer.alloc(4)
    counted.writeUInt32BE(counter)
    const site = createHash('sha256').update(rpId).digest()
    return Buffer.concat([site, Buffer.from([flags]), counted])
  }
  const credential = (response: Record<string, Buffer>) => ({
    id: id.toString('base64url'),
    rawId: id.toString('base64url'),
    type: 'public-key',
    clientExtensionResults: {},
    response: Object.fromEntries(
      Object.entries(response).map(([name, bytes]) => [name, bytes.toString('base64url')]),
    ),
  })

  return {
    make({ challenge, rp }) {
      const length = Buffer.alloc(2)
      length.writeUInt16BE(id.length)
      const data = Buffer.concat([
        authData(rp.id ?? '', present | verifiedFlag | withCredential, count),
        Buffer.alloc(16),
        length,
        id,
        coseOf(publicKey),
      ])
      const attestation = new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', new Uint8Array(data)],
      ])
      return credential({
        clientDataJSON: clientData('webauthn.create', challenge, origin),
        attestationObject: Buffer.from(isoCBOR.encode(attestation as never)),
      })
    },
    use({ challenge, rpId }, said = {}) {
      count += 1
      const flags = present | (said.verified === false ? 0 : verifiedFlag)
      const client = clientData('webauthn.get', challenge, said.origin ?? origin)
      const data = authData(rpId ?? '', flags, said.counter ?? count)
      const signed = Buffer.concat([data, createHash('sha256').update(client).digest()])
      return credential({
        clientDataJSON: client,
        authenticatorData: data,
        signature: sign('sha256', signed, privateKey),
      })
    },
  }
}

/** Writes a public key as COSE (RFC 9053, section 7.1.1): EC2, ES256, P-256. */
function coseOf(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  const bytes = (part: string) => new Uint8Array(Buffer.from(part, 'base64url'))
  const cose = new Map<number, unknown>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, bytes(x)],
    [-3, bytes(y)],
  ])
  return Buffer.from(isoCBOR.encode(cose as never))
}
