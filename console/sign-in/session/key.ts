import { clockSkew, DPoP, type DPoPHandle, generateKeyPair } from 'oauth4webapi'

/** The key a session is tied to. */
export interface Key {
  /** Its thumbprint (RFC 7638). */
  name: string
  pair: CryptoKeyPair
  /** Seconds by which the clock of this machine is behind the hub's. */
  behind: number
}

/** Makes a key whose private half cannot be exported, not even by this page. */
export async function makeKey(): Promise<Key> {
  const pair = await generateKeyPair('ES256', { extractable: false })
  return keyOf(pair)
}

/** A key that was kept. */
export async function keyOf(pair: CryptoKeyPair, behind = 0): Promise<Key> {
  return { pair, behind, name: await proofBy({ pair, behind }).calculateThumbprint() }
}

/** Proves that a call comes from the browser that holds the key. */
export function proofBy({ pair, behind }: Omit<Key, 'name'>): DPoPHandle {
  return DPoP({ [clockSkew]: behind }, pair)
}
