import type { Deps } from '../../../platform/deps.ts'
import { listUsagerAddresses, updateAddressFailed } from '../../addresses/usager-addresses-sql.ts'
import { lockRequest } from '../../register/requests-sql.ts'
import { isNoMailbox } from '../channels/email/outcome.ts'
import { fallBack } from '../worker/fall-back.ts'
import type { Bounce } from './read-bounce.ts'
import { findSentLetter, insertReturned } from './sql.ts'

/**
 * Records that a letter of an organisation came back, and tells its usager otherwise. Whoever says
 * so knows its Message-ID, which nobody guesses. Said again it changes nothing more.
 * @returns whether the organisation sent that letter
 */
export async function recordBounce(
  deps: Pick<Deps, 'database' | 'clock' | 'outbox'>,
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
    // Another may have been given since: nothing came back from that one.
    if (known && known.given_at <= sent.at && isNoMailbox(status))
      await updateAddressFailed(transaction, sent, 'email', now)
    await fallBack(transaction, deps, sent, sent.proof)
    return true
  })
  if (isNew) outbox.wake()
  return true
}
