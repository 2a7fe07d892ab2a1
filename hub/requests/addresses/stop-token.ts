import { deriveKey, type Secret, seal, unseal } from '../../platform/crypto/secret.ts'
import type { Deps } from '../../platform/deps.ts'
import type { RequestKey } from '../requests/requests-sql.ts'

const use = 'stop-token'

/**
 * Returns the URL to stop the messages of a request. It survives a new tracking code, gives access
 * to nothing else, and does not reveal the request.
 */
export function stopAddress(
  { secret, publicUrl }: Pick<Deps, 'secret' | 'publicUrl'>,
  { organisation, source, reference }: RequestKey,
): string {
  const said = [organisation, source, reference].join(' ')
  return `${publicUrl}/arret/${seal(deriveKey(secret, use), said)}`
}

/** Returns the request of such a URL's token; `null` when it is forged. */
export function readStopToken(secret: Secret, token: string): RequestKey | null {
  try {
    const [organisation, source, reference] = unseal(deriveKey(secret, use), token).split(' ')
    return organisation && source && reference ? { organisation, source, reference } : null
  } catch {
    return null
  }
}
