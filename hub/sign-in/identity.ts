import * as openid from 'openid-client'
import * as z from 'zod'
import { type Rights, rights } from '#shared/contract/agent.ts'
import type { Locale } from '#shared/text/locale.ts'
import { deriveKey, keyedDigest, type Secret } from '../secret.ts'

/** The organisation's identity provider, and how the hub is known there. */
export interface IdentitySettings {
  issuer: string
  clientId: string
  clientSecret: string
  /** Scopes asked for; one of them must bring the claim `parvis`. */
  scope: string
}

/** Scopes asked for unless others are set. */
export const usualScope = 'openid profile email parvis'

/** Who an identity provider vouches for. */
interface Vouched {
  issuer: string
  subject: string
  name: string
  /** `null` for somebody known who has no rights here. */
  rights: Rights | null
}

/** The identity provider does not answer, or not as one. */
export class IdentityFault extends Error {}

/** The organisation's identity provider, as the hub sees it. */
export interface Identity {
  /** Where to send somebody to sign in. @param uid the sign-in under way. @throws IdentityFault */
  signInUrl(uid: string, locale: Locale): Promise<URL>
  /**
   * Who came back; `null` when they gave up, or were refused there.
   * @throws IdentityFault also when the answer is not of this sign-in, or cannot be trusted
   */
  whoCameBack(uid: string, returned: URL): Promise<Vouched | null>
  /**
   * Where to send somebody who signs out; `null` when the provider has no such place. They come back
   * with the language as `state`.
   * @throws IdentityFault
   */
  signOutUrl(locale: Locale): Promise<URL | null>
}

/** Path an identity provider sends people back to. */
export const callbackPath = '/oauth/callback'

/** Path an identity provider sends people to once they have signed out. */
export const signedOutPath = '/signed-out'

/** A name as it may be shown, cut where it is too long. */
const name = z
  .string()
  .transform((said) => [...said.toWellFormed().replace(/\p{Cc}/gu, '')].slice(0, 120).join(''))
  .pipe(z.string().min(1))

/** What is read of an ID token. */
const claims = z.object({
  iss: z.string(),
  sub: z.string().min(1).max(255),
  name: name.optional().catch(undefined),
  email: name.optional().catch(undefined),
  parvis: rights.nullable().catch(null).default(null),
})

/**
 * Speaks to the identity provider, which knows the hub by a secret: code flow, PKCE, state and nonce. The
 * three are derived from the sign-in they belong to, so that nothing needs to be kept meanwhile.
 */
export function openIdentity(
  settings: IdentitySettings,
  publicUrl: string,
  secret: Secret,
): Identity {
  const { issuer, clientId, clientSecret, scope } = settings
  const derive = (use: string, uid: string) => keyedDigest(deriveKey(secret, use), uid)
  let discovery: Promise<openid.Configuration> | undefined

  /** Asked once it is needed, and again after a failure: the provider may start after the hub. */
  const discover = () => {
    discovery ??= openid.discovery(
      new URL(issuer),
      clientId,
      undefined,
      openid.ClientSecretBasic(clientSecret),
      { timeout: 8, execute: issuer.startsWith('http:') ? [openid.allowInsecureRequests] : [] },
    )
    discovery.catch(() => {
      discovery = undefined
    })
    return discovery.catch(fail)
  }

  return {
    async signInUrl(uid, locale) {
      return openid.buildAuthorizationUrl(await discover(), {
        redirect_uri: publicUrl + callbackPath,
        scope,
        state: uid,
        nonce: derive('nonce', uid),
        code_challenge: await openid.calculatePKCECodeChallenge(derive('pkce', uid)),
        code_challenge_method: 'S256',
        ui_locales: locale,
      })
    },
    async whoCameBack(uid, returned) {
      const checks = {
        pkceCodeVerifier: derive('pkce', uid),
        expectedState: uid,
        expectedNonce: derive('nonce', uid),
        idTokenExpected: true,
      }
      const tokens = await openid
        .authorizationCodeGrant(await discover(), returned, checks)
        .catch((error) => (error instanceof openid.AuthorizationResponseError ? null : fail(error)))
      if (!tokens) return null
      const { iss, sub, name, email, parvis } = claims.parse(tokens.claims())
      return { issuer: iss, subject: sub, name: name ?? email ?? sub.slice(0, 120), rights: parvis }
    },
    async signOutUrl(locale) {
      const configuration = await discover()
      if (!configuration.serverMetadata().end_session_endpoint) return null
      return openid.buildEndSessionUrl(configuration, {
        post_logout_redirect_uri: publicUrl + signedOutPath,
        state: locale,
        ui_locales: locale,
      })
    },
  }
}

function fail({ message, code }: Error & { code?: string }): never {
  throw new IdentityFault(code ? `${code}: ${message}` : message)
}
