import { decodeProtectedHeader, errors, type JWTPayload } from 'jose'
import * as z from 'zod'
import { sha256 } from '../../platform/crypto/digest.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { type Discover, failIdentity } from './discovery.ts'
import { providerTokenReader } from './provider-keys.ts'

/** What an identity provider says when somebody signs out there. */
interface LogoutTold {
  issuer: string
  /** Whom it is about; `undefined` when only their session is named. */
  subject: string | undefined
  providerSession: string | undefined
  /** The token itself, which counts once. */
  once: { digest: string; until: Date }
}

/** Longest ago that a token may have been made, in seconds. */
const oldest = 600

/** Seconds by which the clocks of hub and provider may differ. */
const tolerance = 30

/** Milliseconds until keys are asked for again: anybody may send a token with a key nobody knows. */
const cooldown = 30_000

/** What it may say that it is; most providers say nothing, or `JWT`. */
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
    // An ID token has one: it must not be taken for this.
    nonce: z.undefined().optional(),
  })
  .refine(({ sub, sid }) => sub !== undefined || sid !== undefined)

/**
 * Reads a logout token (OpenID Connect Back-Channel Logout 1.0): signed with a key of the identity
 * provider, for this hub, made lately.
 * @throws Refusal `logout_refused`
 * @throws IdentityFault when the provider's keys cannot be had
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
    // What is signed for something else never ends a session.
    if (!data || !kinds.has(decodeProtectedHeader(token).typ)) throw new Refusal('logout_refused')
    const { iss, sub, sid, jti } = data
    const digest = sha256(JSON.stringify([iss, jti]))
    const until = new Date(now.getTime() + 2 * oldest * 1000)
    return { issuer: iss, subject: sub, providerSession: sid, once: { digest, until } }
  }
}

/** What says of the provider's keys that they cannot be had, and nothing of the token. */
const ofKeys = [errors.JOSEError, errors.JWKSTimeout, errors.JWKSInvalid].map(({ code }) => code)

/** A token that proves nothing is refused; that its keys cannot be had says nothing of it. */
function refuse(error: Error): JWTPayload {
  const isRefused = error instanceof errors.JOSEError && !ofKeys.includes(error.code)
  return isRefused ? {} : failIdentity(error)
}
