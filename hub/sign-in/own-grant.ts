import type { KoaContextWithOIDC, Provider } from 'oidc-provider'

type Grant = InstanceType<Provider['Grant']>

/**
 * How an OpenID provider treats applications that are its own organisation's: whoever signs in has
 * nothing to consent to.
 * @param allow says what the application may have.
 */
export function ownGrant(allow: (grant: Grant) => void) {
  return async ({ oidc }: KoaContextWithOIDC): Promise<Grant | undefined> => {
    const { provider, session, account, client: application } = oidc
    if (!application || !account) return undefined
    const { clientId } = application
    const known = session?.grantIdFor(clientId)
    const kept = known ? await provider.Grant.find(known) : undefined
    if (kept?.accountId === account.accountId) return kept
    const grant = new provider.Grant({ accountId: account.accountId, clientId })
    allow(grant)
    await grant.save()
    return grant
  }
}
