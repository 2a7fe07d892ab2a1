import type { KoaContextWithOIDC, Provider } from 'oidc-provider'

type Grant = InstanceType<Provider['Grant']>

/**
 * Grants consent without asking, for applications of the provider's own organisation.
 * @param allow adds what the application may have
 * @param made called with the id of each new grant, the result of the sign-in and the `User-Agent`
 */
export function ownGrant(
  allow: (grant: Grant) => void,
  made: (id: string, result: object, userAgent: string) => Promise<void> = async () => {},
) {
  return async ({ oidc, req }: KoaContextWithOIDC): Promise<Grant | undefined> => {
    const { provider, session, account, client: application } = oidc
    if (!application || !account) return undefined
    const { clientId } = application
    const known = session?.grantIdFor(clientId)
    const kept = known ? await provider.Grant.find(known) : undefined
    if (kept?.accountId === account.accountId) return kept
    const grant = new provider.Grant({ accountId: account.accountId, clientId })
    allow(grant)
    await made(await grant.save(), oidc.result ?? {}, req.headers['user-agent'] ?? '')
    return grant
  }
}
