import { codeBytes, readCode, writeCode } from '#shared/identifier/code.ts'
import { hashCode } from '../../platform/crypto/digest.ts'
import { deriveKey, isSame, keyedDigest } from '../../platform/crypto/secret.ts'
import type { Deps } from '../../platform/deps.ts'

/**
 * Returns an encrypted offer of a new code in place of another. Sent again, it gives the same code,
 * and no one can choose their own.
 */
export function offerCode(
  { secret, random }: Pick<Deps, 'secret' | 'random'>,
  before: string,
): string {
  const code = writeCode(random(codeBytes), 'tracking')
  return `${code}.${sealOf(secret, before, code)}`
}

/** Returns the code of an offer for this code; `null` when it is not valid. */
export function readOfferedCode(
  { secret }: Pick<Deps, 'secret'>,
  before: string,
  offer: string,
): string | null {
  const [written = '', seal = ''] = offer.split('.')
  const code = readCode(written, 'tracking')
  if (!code) return null
  return isSame(seal, sealOf(secret, before, code)) ? code : null
}

function sealOf(secret: Deps['secret'], before: string, code: string): string {
  return keyedDigest(deriveKey(secret, 'tracking-code'), `${hashCode(before)} ${code}`)
}
