import { decodeProtectedHeader, errors, type JWTPayload } from 'jose'
import * as z from 'zod'
import { sha256 } from '../../platform/crypto/digest.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { type Discover, failIdentity } from './discovery.ts'
import { providerTokenReader } from './provider-keys.ts'

/** The content of a logout token. */
interface LogoutTold {
  issuer: string
  /** The `sub` claim; `undefined` when the token names only a session. */
  subject: string | undefined
  providerSession: string | undefined
  /** Digest of the token, which is single-use. */
  once: { digest: string; until: Date }
}

/** Greatest age of a token, in seconds. */
const oldest = 600

/** Tolerance between the clocks of hub and provider, in seconds. */
const tolerance = 30

/**
 * Least time between two fetches of the keys, in milliseconds: anybody may send a token with an
 * unknown key.
 */
const cooldown = 30_000

/** Accepted `typ` values; most providers send none, or `JWT`. */
const kinds: ReadonlySet<unknown> = new Set([undefined, 'JWT', 'logout+jwt'])

const event = 'http://schemas.openid.net/event/backchannel-logout'
const text = z.string().min(1).max(255)
const claims = z
  .object({
    iss: z.string(),
    sub: text.optional(),
    sid: text.optional(),
    jti: text,
    events: z.object({ [event]: z.looseObject({}) }),
    // An ID token has a nonce: never accept one as a logout token.
    nonce: z.undefined().optional(),
  })
  .refine(({ sub, sid }) => sub !== undefined || sid !== undefined)

/**
 * Verifies a logout token (OpenID Connect Back-Channel Logout 1.0): signed by the identity
 * provider, for this hub, recent.
 * @throws Refusal `logout_refused`
 * @throws IdentityFault when the hub cannot fetch the provider's keys
 */
export function logoutReader(discover: Discover, clientId: string) {
  const readToken = providerTokenReader(discover, clientId, cooldown)
  return async (token: string, now: Date): Promise<LogoutTold> => {
    const expected = {
      requiredClaims: ['exp', 'iat'],
      maxTokenAge: oldest,
      clockTolerance: tolerance,
      currentDate: now,
    }
    const { data } = claims.safeParse(await readToken(token, expected).catch(refuse))
    // Never end a session by a token signed for another purpose.
    if (!data || !kinds.has(decodeProtectedHeader(token).typ)) throw new Refusal('logout_refused')
    const { iss, sub, sid, jti } = data
    const digest = sha256(JSON.stringify([iss, jti]))
    const until = new Date(now.getTime() + 2 * oldest * 1000)
    return { issuer: iss, subject: sub, providerSession: sid, once: { digest, until } }
  }
}

/** Errors about the provider's keys, not about the token. */
const ofKeys = [errors.JOSEError, errors.JWKSTimeout, errors.JWKSInvalid].map(({ code }) => code)

/** Refuses an invalid token; rethrows errors about the provider's keys. */
function refuse(error: Error): JWTPayload {
  const isRefused = error instanceof errors.JOSEError && !ofKeys.includes(error.code)
  return isRefused ? {} : failIdentity(error)
}
