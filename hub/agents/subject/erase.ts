import type { Queryable } from '../../platform/database/database.ts'
import type { Services } from '../../platform/deps.ts'
import { eraseRequest } from '../../requests/erasure/erase-request-sql.ts'
import { lockRequest } from '../../requests/register/requests-sql.ts'
import type { Selector } from './find-subject.ts'
import { insertCommandTraces } from './insert-command-traces.ts'
import { type FoundRequest, findSubjectRequest } from './subjects-sql.ts'

type Outside = Pick<Services, 'database' | 'secret' | 'random' | 'clock'>

/** What became of one request. */
export type Erased = 'erased' | 'gone' | 'open'

/**
 * Erases one request with its trace, all of it or nothing. One that somebody else erased meanwhile is
 * `gone`; one that was opened again stays as it is.
 */
export function eraseOne(
  outside: Outside,
  selector: Selector,
  found: FoundRequest,
  reason: string | null,
): Promise<Erased> {
  return outside.database.transaction(async (transaction): Promise<Erased> => {
    const request = await hold(transaction, found)
    if (!request) return 'gone'
    if (request.is_open) return 'open'
    await insertCommandTraces(transaction, outside, {
      ...{ act: 'erase', selector, reason, outcome: 'shown' },
      ...{ requests: [request], sectors: [request.sector] },
    })
    const anonymous = `erased-${Buffer.from(outside.random(10)).toString('hex')}`
    await eraseRequest(transaction, request, anonymous)
    return 'erased'
  })
}

/** The request as it is now, held for this transaction. */
async function hold(transaction: Queryable, key: FoundRequest): Promise<FoundRequest | null> {
  if (!(await lockRequest(transaction, key))) return null
  return findSubjectRequest(transaction, key)
}
