import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { eraseRequest } from '../../requests/erasure/erase-request-sql.ts'
import { lockRequest } from '../../requests/requests/requests-sql.ts'
import type { Selector } from './find-subject.ts'
import { insertCommandTraces } from './insert-command-traces.ts'
import { type FoundRequest, findSubjectRequest } from './subjects-sql.ts'

/** The outcome for one request. */
export type Erased = 'erased' | 'gone' | 'open'

/**
 * Erases one request and logs it, in one transaction. Returns `gone` for a request already erased;
 * a reopened request stays unchanged.
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
    await eraseRequest(transaction, request, anonymous)
    return 'erased'
  })
}

/** Reads the request again and locks it for this transaction. */
async function hold(transaction: Queryable, key: FoundRequest): Promise<FoundRequest | null> {
  if (!(await lockRequest(transaction, key))) return null
  return findSubjectRequest(transaction, key)
}
