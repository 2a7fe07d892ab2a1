import { deletedInSource } from '#shared/contract/agents/purpose.ts'
import { leaveTracesOf } from '../access-log/leave-traces.ts'
import { normalSubject } from '../recognition/keys.ts'
import { noChanges, openJudging, readHeld, writeChanges } from '../requests/changes.ts'
import { moveState } from '../requests/move-state.ts'
import type { Offer } from '../requests/offer.ts'
import type { Recording } from '../requests/recording.ts'
import type { Services } from '../services.ts'
import { eraseRequest } from '../store/erase-request.ts'
import { findExchangeSources } from '../store/exchange-sources.ts'
import type { Holder } from '../store/insert-requests.ts'
import { lockRequest } from '../store/requests.ts'

/**
 * Erases a request that its source deleted, with the trace of it: what was counted stays counted, and nobody
 * is recognised by it any more. One that was open ends here: nobody waits for it.
 * @returns whether it was there
 */
export function forget(
  outside: Recording & Pick<Services, 'database'>,
  holder: Holder,
  reference: string,
  offer: Offer,
): Promise<boolean> {
  const { database, clock, random } = outside
  return database.transaction(async (transaction) => {
    const key = { ...holder, reference }
    const request = await lockRequest(transaction, key)
    if (!request) return false
    const offered = offer(request.service)
    const sector = offered?.service.sector ?? ''
    const exchanges = new Set(await findExchangeSources(transaction, holder.organisation))
    await leaveTracesOf(
      transaction,
      outside,
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
      const held = await readHeld(transaction, request)
      await moveState(openJudging(transaction, outside), changes, held, offered, report)
      await writeChanges(transaction, outside, changes)
    }
    await eraseRequest(transaction, key, `erased-${Buffer.from(random(10)).toString('hex')}`)
    return true
  })
}
