import type { Services } from '../../services.ts'
import { findSentLetter, insertReturned } from '../../store/bounces.ts'
import type { Queryable } from '../../store/database.ts'
import { lockRequest, type RequestKey } from '../../store/requests.ts'
import { failAddress, findAddresses } from '../../store/usager-addresses.ts'
import type { SentChannel } from '../channel.ts'
import { isNoMailbox } from './is-no-mailbox.ts'
import type { Bounce } from './read-bounce.ts'

/** Tells the usager of a proof by the way that comes after one that came to nothing. */
export type FallBack = (
  transaction: Queryable,
  request: RequestKey,
  proof: string,
  channel: SentChannel,
) => Promise<void>

/**
 * Records that a letter of an organisation came back, and tells its usager otherwise. Whoever says
 * so knows its Message-ID, which nobody guesses. Said again it changes nothing more.
 * @returns whether the organisation sent that letter
 */
export async function takeBounce(
  { database, clock, outbox }: Pick<Services, 'database' | 'clock' | 'outbox'>,
  organisation: string,
  { messageId, action, status, said }: Bounce,
  fallBack: FallBack,
): Promise<boolean> {
  const sent = await findSentLetter(database, organisation, messageId)
  if (!sent || action !== 'failed') return sent !== null
  const isNew = await database.transaction(async (transaction) => {
    const now = clock()
    if (!(await lockRequest(transaction, sent))) return false
    const failure = { why: 'returned', said } as const
    if (!(await insertReturned(transaction, sent, messageId, failure, now))) return false
    const known = (await findAddresses(transaction, sent)).find((one) => one.channel === 'email')
    // Another may have been given since: nothing came back from that one.
    if (known && known.given_at <= sent.at && isNoMailbox(status))
      await failAddress(transaction, sent, 'email', now)
    await fallBack(transaction, sent, sent.proof, 'email')
    return true
  })
  if (isNew) outbox.wake()
  return true
}
