import type { KoaContextWithOIDC, Provider } from 'oidc-provider'

type Grant = InstanceType<Provider['Grant']>

/**
 * How an OpenID provider treats applications that are its own organisation's: whoever signs in has
 * nothing to consent to.
 * @param allow says what the application may have.
 * @param made told of each new grant, by its id, and of what the sign-in came to.
 */
export function ownGrant(
  allow: (grant: Grant) => void,
  made: (id: string, result: object) => Promise<void> = async () => {},
) {
  return async ({ oidc }: KoaContextWithOIDC): Promise<Grant | undefined> => {
    const { provider, session, account, client: application } = oidc
    if (!application || !account) return undefined
    const { clientId } = application
    const known = session?.grantIdFor(clientId)
    const kept = known ? await provider.Grant.find(known) : undefined
    if (kept?.accountId === account.accountId) return kept
    const grant = new provider.Grant({ accountId: account.accountId, clientId })
    allow(grant)
    await made(await grant.save(), oidc.result ?? {})
    return grant
  }
}
