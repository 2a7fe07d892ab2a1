import { codeBytes, readCode, writeCode } from '#shared/identifier/code.ts'
import { hashCode } from '../../platform/crypto/digest.ts'
import { isMarkUnder, markUnder } from '../../platform/crypto/marks.ts'
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
  return `${code}.${markUnder(secret, use, said(before, code))}`
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
  return isMarkUnder(secret, use, said(before, code), seal) ? code : null
}

const use = ['tracking-code']

const said = (before: string, code: string) => `${hashCode(before)} ${code}`
