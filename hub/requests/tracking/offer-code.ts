import { codeBytes, readCode, writeCode } from '#shared/identifier/code.ts'
import { sha256 } from '../../platform/crypto/digest.ts'
import { deriveKey, isSame, keyedDigest } from '../../platform/crypto/secret.ts'
import type { Services } from '../../platform/deps.ts'

type Outside = Pick<Services, 'secret' | 'random'>

/**
 * A code that may take the place of another, sealed with it: whoever sends it back gets this code,
 * however often they press, and nobody chooses their own.
 */
export function offerCode({ secret, random }: Outside, before: string): string {
  const code = writeCode(random(codeBytes))
  return `${code}.${sealOf(secret, before, code)}`
}

/** The code of an offer made for this one; `null` when it was not. */
export function readOffer(
  { secret }: Pick<Services, 'secret'>,
  before: string,
  offer: string,
): string | null {
  const [written = '', seal = ''] = offer.split('.')
  const code = readCode(written)
  if (!code) return null
  return isSame(seal, sealOf(secret, before, code)) ? code : null
}

function sealOf(secret: Services['secret'], before: string, code: string): string {
  return keyedDigest(deriveKey(secret, 'tracking-code'), `${sha256(before)} ${code}`)
}
