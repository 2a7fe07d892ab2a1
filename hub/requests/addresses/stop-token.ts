import { deriveKey, type Secret, seal, unseal } from '../../platform/crypto/secret.ts'
import type { Deps } from '../../platform/deps.ts'
import type { RequestKey } from '../register/requests-sql.ts'

const use = 'stop-token'

/**
 * Where whoever is told of a request says that they want to read it on their page alone. It stays
 * good when the tracking code changes, opens nothing else, and does not show which request it is.
 */
export function stopAddress(
  { secret, publicUrl }: Pick<Deps, 'secret' | 'publicUrl'>,
  { organisation, source, reference }: RequestKey,
): string {
  const said = [organisation, source, reference].join(' ')
  return `${publicUrl}/arret/${seal(deriveKey(secret, use), said)}`
}

/** The request of such an address; `null` when this hub did not make it. */
export function readStopToken(secret: Secret, token: string): RequestKey | null {
  try {
    const [organisation, source, reference] = unseal(deriveKey(secret, use), token).split(' ')
    return organisation && source && reference ? { organisation, source, reference } : null
  } catch {
    return null
  }
}
