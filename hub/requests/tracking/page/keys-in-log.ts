import type { Deps } from '../../../platform/deps.ts'
import { requestName, sectorKeys } from '../../identifiers/sector-key.ts'
import type { Tracked } from '../../status/find-tracked.ts'
import { listSectorsOf } from './who-looked-sql.ts'

/** Returns the digests of a request in the access log, in each sector its service has been in. */
export async function keysInLog(
  { database, secret }: Pick<Deps, 'database' | 'secret'>,
  { request, service }: Pick<Tracked, 'request' | 'service'>,
): Promise<string[]> {
  const { organisation } = request
  const sectors = new Set([
    service.sector,
    ...(await listSectorsOf(database, { organisation, service: request.service })),
  ])
  return [...sectors].flatMap((one) => sectorKeys(secret, organisation, one, requestName(request)))
}
