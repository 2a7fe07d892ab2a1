import * as openid from 'openid-client'
import type { Locale } from '#shared/text/locale.ts'
import { deriveKey, isSame, keyedDigest, type Secret } from '../../platform/crypto/secret.ts'
import { failIdentity, openDiscovery } from './discovery.ts'
import { AssuranceTooLow, type IdentitySettings, ReturnRefused } from './identity-settings.ts'
import { providerTokenReader } from './provider-keys.ts'
import { readUserinfo } from './userinfo.ts'
import { readVouched, type Vouched } from './vouched.ts'

/** The organisation's identity provider, as the hub sees it. */
export interface Identity {
  /** Where to send somebody to sign in. @param uid the sign-in under way. @throws IdentityFault */
  signInUrl(uid: string, locale: Locale): Promise<URL>
  /**
   * Who came back; `null` when they gave up, or were refused there.
   * @throws IdentityFault also when the answer cannot be trusted
   * @throws ReturnRefused when it is not of this sign-in, or its code was used
   * @throws AssuranceTooLow
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

/** The sign-in that somebody comes back to, by the state they bring; nothing else is known by it. */
export function signInOf(state: string): string {
  return state.split('.')[0] ?? ''
}

/**
 * Speaks to the identity provider, which knows the hub by a secret: code flow, state, nonce, and PKCE
 * where the provider announces it; some refuse every parameter they do not know. The three are derived
 * from the sign-in they belong to, so that nothing needs to be kept meanwhile.
 */
export function openIdentity(
  settings: IdentitySettings,
  publicUrl: string,
  secret: Secret,
): Identity {
  const { scope, acr = [], rules = null } = settings
  const derive = (use: string, uid: string) => keyedDigest(deriveKey(secret, use), uid)
  const stateOf = (uid: string) => `${uid}.${derive('state', uid)}`
  const discover = openDiscovery(settings)
  // What it signs comes from itself: a key nobody knows is a new one.
  const readToken = providerTokenReader(discover, settings.clientId, 0)

  return {
    async signInUrl(uid, locale) {
      const configuration = await discover()
      return openid.buildAuthorizationUrl(configuration, {
        redirect_uri: publicUrl + callbackPath,
        scope,
        state: stateOf(uid),
        nonce: derive('nonce', uid),
        ...(acr.length > 0 && assuranceFor(configuration, acr)),
        ...(knowsPkce(configuration) && {
          code_challenge: await openid.calculatePKCECodeChallenge(derive('pkce', uid)),
          code_challenge_method: 'S256',
        }),
        ...languageFor(configuration, locale),
      })
    },
    async whoCameBack(uid, returned) {
      if (!isReturnTo(stateOf(uid), returned)) throw new ReturnRefused('Of another sign-in')
      const configuration = await discover()
      const checks = {
        ...(knowsPkce(configuration) && { pkceCodeVerifier: derive('pkce', uid) }),
        expectedState: stateOf(uid),
        expectedNonce: derive('nonce', uid),
        idTokenExpected: true,
      }
      const tokens = await openid
        .authorizationCodeGrant(configuration, returned, checks)
        .catch(refusedThere)
      const idToken = tokens?.claims()
      if (!tokens || !idToken) return null
      await readToken(tokens.id_token ?? '').catch(failIdentity)
      const { acr: said } = idToken
      const way = typeof said === 'string' ? said : 'a way that is not told'
      if (acr.length > 0 && !acr.includes(way)) throw new AssuranceTooLow(`Signed in by ${way}`)
      const { access_token } = tokens
      const told = await readUserinfo(configuration, readToken, access_token, idToken.sub).catch(
        failIdentity,
      )
      return readVouched({ ...told, ...idToken }, rules)
    },
    async signOutUrl(locale) {
      const configuration = await discover()
      if (!configuration.serverMetadata().end_session_endpoint) return null
      return openid.buildEndSessionUrl(configuration, {
        post_logout_redirect_uri: publicUrl + signedOutPath,
        state: locale,
        ...languageFor(configuration, locale),
      })
    },
  }
}

function knowsPkce(configuration: openid.Configuration): boolean {
  return configuration.serverMetadata().supportsPKCE()
}

/**
 * How sure a way of signing in must be. As a wish, providers let people in by any other; those that
 * take it as a demand ask for a second factor then and there.
 */
function assuranceFor(configuration: openid.Configuration, acr: readonly string[]) {
  const demand = { id_token: { acr: { essential: true, values: acr } } }
  return configuration.serverMetadata().claims_parameter_supported
    ? { claims: JSON.stringify(demand) }
    : { acr_values: acr.join(' ') }
}

/** The language, for a provider that announces that it asks for one. */
function languageFor(configuration: openid.Configuration, locale: Locale) {
  const { ui_locales_supported: known } = configuration.serverMetadata()
  return known && { ui_locales: locale }
}

/** Whether a browser brings back what one sign-in was sent away with, said once. */
function isReturnTo(state: string, { searchParams }: URL): boolean {
  const [said = '', ...more] = searchParams.getAll('state')
  const answers = [...searchParams.getAll('code'), ...searchParams.getAll('error')]
  return isSame(said, state) && more.length === 0 && answers.length === 1
}

function refusedThere(error: Error): null {
  if (error instanceof openid.ResponseBodyError && error.error === 'invalid_grant')
    throw new ReturnRefused(error.error)
  if (!(error instanceof openid.AuthorizationResponseError)) return failIdentity(error)
  if (error.error === 'unmet_authentication_requirements') throw new AssuranceTooLow(error.error)
  return null
}
