import type { Services } from '../services.ts'
import type { RequestKey } from '../store/requests.ts'

/** Where whoever is told says that they want to read it on their page alone. */
export function stopAddress(
  { publicUrl }: Pick<Services, 'secret' | 'publicUrl'>,
  _request: RequestKey,
): string {
  return publicUrl
}
