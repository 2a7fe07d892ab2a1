import type { Deps } from '../../../platform/deps.ts'
import { listUsagerAddresses, updateAddressFailed } from '../../addresses/usager-addresses-sql.ts'
import { markReturned } from '../../invitations/mark-returned.ts'
import { lockRequest } from '../../requests/requests-sql.ts'
import { isNoMailbox } from '../channels/email/outcome.ts'
import { fallBack } from '../worker/fall-back.ts'
import type { Bounce } from './read-bounce.ts'
import { findSentLetter, insertReturned } from './sql.ts'

/**
 * Records a bounce of an organisation's e-mail, and sends the message by another channel. The
 * caller must know the unguessable Message-ID. Idempotent.
 * @returns whether the organisation sent that e-mail
 */
export async function recordBounce(
  deps: Pick<Deps, 'database' | 'clock' | 'outbox' | 'secret'>,
  organisation: string,
  { messageId, action, status, said }: Bounce,
): Promise<boolean> {
  const { database, clock, outbox } = deps
  const sent = await findSentLetter(database, organisation, messageId)
  if (!sent || action !== 'failed') return sent !== null
  const isNew = await database.transaction(async (transaction) => {
    const now = clock()
    if (!(await lockRequest(transaction, sent))) return false
    const failure = { why: 'returned', said } as const
    if (!(await insertReturned(transaction, sent, messageId, failure, now))) return false
    const known = (await listUsagerAddresses(transaction, sent)).find(
      (one) => one.channel === 'email',
    )
    // The usager may have a newer address: nothing bounced from that one.
    if (known && known.given_at <= sent.at && isNoMailbox(status))
      await updateAddressFailed(transaction, sent, 'email', now)
    await markReturned(transaction, deps, sent)
    await fallBack(transaction, deps, sent, sent.proof)
    return true
  })
  if (isNew) outbox.wake()
  return true
}
