import type { Deps } from '../../platform/deps.ts'
import type { StoredRequest } from '../requests/requests-sql.ts'
import { openReach } from './sealed-address.ts'

/** Returns what a request is about in its usager's words, decrypted; `null` when unknown. */
export function aboutOf(
  { secret }: Pick<Deps, 'secret'>,
  { organisation, about_sealed: sealed }: Pick<StoredRequest, 'organisation' | 'about_sealed'>,
): string | null {
  return sealed === null ? null : openReach(secret, organisation, sealed)
}
