import * as oauth from 'oauth4webapi'
import type { Configuration } from 'openid-client'
import { patience } from './discovery.ts'
import { IdentityFault } from './identity-settings.ts'
import type { providerTokenReader } from './provider-keys.ts'

/**
 * Fetches the userinfo claims, as a signed JWT or as JSON. It verifies the signature, and requires
 * one where the provider announces it.
 * @param subject the `sub` of the ID token: any other subject is refused
 * @returns nothing where the provider has no userinfo endpoint
 * @throws IdentityFault, or an error of the libraries
 */
export async function readUserinfo(
  configuration: Configuration,
  readToken: ReturnType<typeof providerTokenReader>,
  accessToken: string,
  subject: string,
): Promise<Record<string, unknown>> {
  const server = configuration.serverMetadata()
  const application = configuration.clientMetadata()
  if (!server.userinfo_endpoint) return {}
  const response = await oauth.userInfoRequest(server, application, accessToken, {
    signal: AbortSignal.timeout(patience * 1000),
    [oauth.allowInsecureRequests]: server.issuer.startsWith('http:'),
  })
  const isSigned = /^application\/jwt\b/i.test(response.headers.get('content-type') ?? '')
  if (isSigned && response.status === 200) return readToken(await response.text(), { subject })
  const announced = server.userinfo_signing_alg_values_supported ?? []
  if (response.ok && announced.length > 0 && !announced.includes('none'))
    throw new IdentityFault('userinfo is not signed, though the provider announces that it is')
  return oauth.processUserInfoResponse(server, application, subject, response)
}
