import type { Secret } from '../../platform/crypto/secret.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { listPushSubscriptions } from '../../requests/addresses/push-subscriptions-sql.ts'
import { openReach } from '../../requests/addresses/sealed-address.ts'
import { listUsagerAddresses } from '../../requests/addresses/usager-addresses-sql.ts'
import type { RequestKey } from '../../requests/requests/requests-sql.ts'

/** Returns the addresses and devices that messages of a request reach. */
export async function listReached(
  database: Queryable,
  secret: Secret,
  request: RequestKey,
): Promise<string[]> {
  const addresses = await listUsagerAddresses(database, request)
  const devices = await listPushSubscriptions(database, request)
  const opened = addresses.flatMap(({ sealed, failed_at: failedAt }) =>
    sealed === null || failedAt !== null ? [] : [openReach(secret, request.organisation, sealed)],
  )
  return [
    ...opened.filter((one) => one !== null).map((one) => one.toLowerCase()),
    ...devices.map(({ endpoint_hash: device }) => device),
  ]
}
