import * as openid from 'openid-client'
import { IdentityFault, type IdentitySettings } from './identity-settings.ts'

/** Longest that the identity provider may take to answer, in seconds. */
export const patience = 8

/** The identity provider as it describes itself. @throws IdentityFault */
export type Discover = () => Promise<openid.Configuration>

/**
 * Asks the identity provider how it works, once that is needed, and again after a failure: it may
 * start after the hub.
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

/** Shows the secret in the way the provider takes: in a header, else in the body. */
function proveWith(secret: string): openid.ClientAuth {
  const [header, body] = [openid.ClientSecretBasic(secret), openid.ClientSecretPost(secret)]
  return (server, ...rest) => {
    const taken = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
    return (taken.includes('client_secret_basic') ? header : body)(server, ...rest)
  }
}

/** What went wrong with the identity provider, as a fault of its own. @throws IdentityFault */
export function failIdentity({ message, code }: Error & { code?: string }): never {
  throw new IdentityFault(code ? `${code}: ${message}` : message)
}
