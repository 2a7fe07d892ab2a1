import type { ChannelSender, Outcome, Sending } from './channel.ts'
import type { Delivering } from './delivering.ts'

/** How long a sender that was told to end may take to say how far it had got, in milliseconds. */
const grace = 2000

/**
 * What became of a try, in time even where its sender says nothing or is broken. A sender that never
 * says how far it had got may have sent it.
 */
export async function sendInTime(
  sender: ChannelSender,
  sending: Omit<Sending, 'signal'>,
  { timeLimit, failed, hurry }: Pick<Delivering, 'timeLimit' | 'failed' | 'hurry'>,
): Promise<Outcome> {
  const sentAs = sending.name
  const ends = [AbortSignal.timeout(timeLimit), ...(hurry ? [hurry] : [])]
  const signal = AbortSignal.any(ends)
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Outcome>((resolve) => {
    const end = () => {
      const silent = { failure: { why: 'interrupted' }, sentAs, isTemporary: true } as const
      timer = setTimeout(() => resolve(silent), grace)
    }
    if (signal.aborted) end()
    else signal.addEventListener('abort', end)
  })
  try {
    return await Promise.race([sender.send({ ...sending, signal }), late])
  } catch (error) {
    failed(error)
    return { failure: { why: 'broken' }, sentAs, isTemporary: true }
  } finally {
    clearTimeout(timer)
  }
}
