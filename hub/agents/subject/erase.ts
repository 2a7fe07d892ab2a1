import { digestWritten } from '../../invitations/digest-person.ts'
import { deleteRests } from '../../invitations/rest-sql.ts'
import type { Secret } from '../../platform/crypto/secret.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { listUsagerAddresses } from '../../requests/addresses/usager-addresses-sql.ts'
import { eraseRequest } from '../../requests/erasure/erase-request-sql.ts'
import { digestAddresses } from '../../requests/invitations/digest-addresses.ts'
import { lockRequest } from '../../requests/requests/requests-sql.ts'
import type { Selector } from './find-subject.ts'
import { insertCommandTraces } from './insert-command-traces.ts'
import { type FoundRequest, findSubjectRequest } from './subjects-sql.ts'

/** The outcome for one request. */
export type Erased = 'erased' | 'gone' | 'open'

/**
 * Erases one request and logs it, in one transaction. Returns `gone` for a request already erased;
 * a reopened request stays unchanged. Rest periods of its usager end; their wish to be asked no more
 * stays, or the hub would ask again.
 */
export function eraseOne(
  deps: Pick<Deps, 'database' | 'secret' | 'random' | 'clock'>,
  selector: Selector,
  found: FoundRequest,
  reason: string | null,
): Promise<Erased> {
  return deps.database.transaction(async (transaction): Promise<Erased> => {
    const request = await hold(transaction, found)
    if (!request) return 'gone'
    if (request.is_open) return 'open'
    await insertCommandTraces(transaction, deps, {
      ...{ act: 'erase', selector, reason, outcome: 'shown' },
      ...{ requests: [request], sectors: [request.sector] },
    })
    const anonymous = `erased-${Buffer.from(deps.random(10)).toString('hex')}`
    await endRests(transaction, deps.secret, selector, request)
    await eraseRequest(transaction, request, anonymous)
    return 'erased'
  })
}

async function endRests(
  transaction: Queryable,
  secret: Secret,
  { organisation, by }: Selector,
  request: FoundRequest,
): Promise<void> {
  const addresses = await listUsagerAddresses(transaction, request)
  const sealed = addresses.map((one) => one.sealed)
  const written = by.kind === 'reference' ? [] : digestWritten(secret, organisation, by.value)
  await deleteRests(transaction, organisation, [
    ...digestAddresses(secret, organisation, sealed),
    ...written,
  ])
}

/** Reads the request again and locks it for this transaction. */
async function hold(transaction: Queryable, key: FoundRequest): Promise<FoundRequest | null> {
  if (!(await lockRequest(transaction, key))) return null
  return findSubjectRequest(transaction, key)
}
