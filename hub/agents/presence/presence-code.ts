import { keysOfMarks } from '../../platform/crypto/marks.ts'
import { isSame, keyedDigest, type Secret } from '../../platform/crypto/secret.ts'
import { requestName } from '../../requests/identifiers/sector-key.ts'
import type { RequestKey } from '../../requests/requests/requests-sql.ts'

/** A code is made anew after this long, and the one before still counts, in milliseconds. */
const lasts = 5 * 60_000

/** How long a code may count, in milliseconds. */
export const longestCode = 2 * lasts

/** The digits of a code. */
const digits = 6

/**
 * Returns the code that proves for a while that the usager of a request is there, and its end.
 * Nothing of it is stored: a keyed digest of the request and the time makes it (RFC 6238's way).
 */
export function presenceCode(
  secret: Secret,
  request: RequestKey,
  now: Date,
): { code: string; until: Date } {
  const step = Math.floor(now.getTime() / lasts)
  return { code: codesOf(secret, request, step)[0], until: new Date((step + 2) * lasts) }
}

/** Returns those of some requests whose code it is now. It compares them all. */
export function fitsPresence<T extends RequestKey>(
  secret: Secret,
  requests: readonly T[],
  code: string,
  now: Date,
): T[] {
  const step = Math.floor(now.getTime() / lasts)
  return requests.filter((request) => {
    const codes = [step, step - 1].flatMap((one) => codesOf(secret, request, one))
    const fits = codes.map((one) => isSame(one, code))
    return fits.includes(true)
  })
}

/** Returns the codes of a step by the keys that hold: the one to show first. */
function codesOf(secret: Secret, request: RequestKey, step: number): [string, ...string[]] {
  const [shown, ...others] = keysOfMarks(secret, ['presence codes', request.organisation])
  const codeOf = (key: Buffer) => {
    const drawn = Buffer.from(keyedDigest(key, `${requestName(request)} ${step}`), 'base64url')
    return String(drawn.readUIntBE(0, 6) % 10 ** digits).padStart(digits, '0')
  }
  return [codeOf(shown), ...others.map(codeOf)]
}
