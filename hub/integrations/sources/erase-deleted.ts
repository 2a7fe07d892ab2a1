import { deletedInSource } from '#shared/contract/agents/purpose.ts'
import { insertTracesOf } from '../../agents/access-log/insert-traces.ts'
import { listExchangeSources } from '../../catalogue/organisations/exchange-sources-sql.ts'
import type { Offer } from '../../catalogue/services/offer.ts'
import type { Deps } from '../../platform/deps.ts'
import { eraseRequest } from '../../requests/erasure/erase-request-sql.ts'
import { normalSubject } from '../../requests/identifiers/keys.ts'
import {
  lockedRequestOf,
  noChanges,
  openJudging,
  writeChanges,
} from '../../requests/intake/changes.ts'
import type { Holder } from '../../requests/intake/insert-requests-sql.ts'
import { moveState } from '../../requests/intake/move-state.ts'
import type { IntakeDeps } from '../../requests/intake/recording.ts'
import { lockRequest } from '../../requests/requests/requests-sql.ts'

/**
 * Erases a request that its source deleted, and its identifiers, and logs it. Counts stay. An open
 * request ends here.
 * @returns whether it existed
 */
export function eraseDeleted(
  deps: IntakeDeps & Pick<Deps, 'database'>,
  holder: Holder,
  reference: string,
  offer: Offer,
): Promise<boolean> {
  const { database, clock, random } = deps
  return database.transaction(async (transaction) => {
    const key = { ...holder, reference }
    const request = await lockRequest(transaction, key)
    if (!request) return false
    const offered = offer(request.service)
    const sector = offered?.service.sector ?? ''
    const exchanges = new Set(await listExchangeSources(transaction, holder.organisation))
    await insertTracesOf(
      transaction,
      deps,
      { actor: `source:${holder.source}`, organisation: holder.organisation },
      {
        ...{
          act: 'erase',
          purpose: deletedInSource,
          level: 2,
          outcome: 'shown',
          sectors: [sector],
          exchanges,
        },
        subject: normalSubject({ kind: 'reference', value: reference }),
        touched: [{ ...key, sector }],
      },
    )
    const report = { state: 'withdrawn', at: clock(), how: 'observed' } as const
    if (offered && request.completed_at === null) {
      const changes = noChanges()
      const held = await lockedRequestOf(transaction, request)
      await moveState(openJudging(transaction, deps), changes, held, offered, report)
      await writeChanges(transaction, deps, changes)
    }
    await eraseRequest(transaction, key, `erased-${Buffer.from(random(10)).toString('hex')}`)
    return true
  })
}
