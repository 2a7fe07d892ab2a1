import { openUnder, sealUnder } from '../../platform/crypto/generations.ts'
import type { Secret } from '../../platform/crypto/secret.ts'
import type { Deps } from '../../platform/deps.ts'
import type { RequestKey } from '../requests/requests-sql.ts'

/** What a link stops. */
type Use = 'stop-token' | 'refusal-token'

/**
 * Returns the URL to stop the messages of a request. It survives a new tracking code, gives access
 * to nothing else, and does not reveal the request.
 */
export function stopAddress(
  { secret, publicUrl }: Pick<Deps, 'secret' | 'publicUrl'>,
  key: RequestKey,
): string {
  return `${publicUrl}/arret/${writeToken(secret, 'stop-token', key)}`
}

/** Returns the URL where the usager of a request refuses to be asked what they think. */
export function refusalAddress(
  { secret, publicUrl }: Pick<Deps, 'secret' | 'publicUrl'>,
  key: RequestKey,
): string {
  return `${publicUrl}/ne-plus-demander/${writeToken(secret, 'refusal-token', key)}`
}

/** Returns the request of the token of `stopAddress`; `null` when it is forged. */
export function readStopToken(secret: Secret, token: string): RequestKey | null {
  return readToken(secret, 'stop-token', token)
}

/** Returns the request of the token of `refusalAddress`; `null` when it is forged. */
export function readRefusalToken(secret: Secret, token: string): RequestKey | null {
  return readToken(secret, 'refusal-token', token)
}

function writeToken(secret: Secret, use: Use, { organisation, source, reference }: RequestKey) {
  return sealUnder(secret, [use], [organisation, source, reference].join(' '))
}

function readToken(secret: Secret, use: Use, token: string): RequestKey | null {
  try {
    const [organisation, source, reference] = openUnder(secret, [use], token).split(' ')
    return organisation && source && reference ? { organisation, source, reference } : null
  } catch {
    return null
  }
}
