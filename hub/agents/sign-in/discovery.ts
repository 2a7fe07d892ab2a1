import * as openid from 'openid-client'
import { IdentityFault, type IdentitySettings } from './identity-settings.ts'

/** Timeout of a call to the identity provider, in seconds. */
export const patience = 8

/**
 * Fetches the metadata of the identity provider (OpenID Connect Discovery).
 * @throws IdentityFault
 */
export type Discover = () => Promise<openid.Configuration>

/**
 * Returns a cached discovery: fetched at first use, and again after a failure, because the provider
 * may start after the hub.
 */
export function openDiscovery({ issuer, clientId, clientSecret }: IdentitySettings): Discover {
  let discovery: Promise<openid.Configuration> | undefined
  const execute = issuer.startsWith('http:') ? [openid.allowInsecureRequests] : []
  return () => {
    discovery ??= openid.discovery(new URL(issuer), clientId, undefined, proveWith(clientSecret), {
      timeout: patience,
      execute,
    })
    discovery.catch(() => {
      discovery = undefined
    })
    return discovery.catch(failIdentity)
  }
}

/**
 * Authenticates the hub by the method the provider supports: `client_secret_basic`, else
 * `client_secret_post`.
 */
function proveWith(secret: string): openid.ClientAuth {
  const [header, body] = [openid.ClientSecretBasic(secret), openid.ClientSecretPost(secret)]
  return (server, ...rest) => {
    const taken = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
    return (taken.includes('client_secret_basic') ? header : body)(server, ...rest)
  }
}

/** Wraps an error of the identity provider. @throws IdentityFault */
export function failIdentity({ message, code }: Error & { code?: string }): never {
  throw new IdentityFault(code ? `${code}: ${message}` : message)
}
