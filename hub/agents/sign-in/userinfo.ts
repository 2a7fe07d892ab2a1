import * as oauth from 'oauth4webapi'
import type { Configuration } from 'openid-client'
import { patience } from './discovery.ts'
import { IdentityFault } from './identity-settings.ts'
import type { providerTokenReader } from './provider-keys.ts'

/**
 * What an identity provider says of somebody when it is asked (userinfo), as a signed JWT or as JSON.
 * Signed, it must be by the provider, for this hub; a provider that announces that it signs must do so.
 * @param subject whom the ID token names: an answer about anybody else is none.
 * @returns nothing where a provider cannot be asked
 * @throws IdentityFault, or what the libraries say of the answer
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
