import type { ChannelSender, Outcome, Sending } from '../channel-sender.ts'
import type { DeliveryDeps } from './delivering.ts'

/** How long an aborted sender may take to report its progress, in milliseconds. */
const grace = 2000

/**
 * Returns the outcome of an attempt within the timeout, even when its sender hangs. A sender
 * without a report may have sent it.
 */
export async function sendInTime(
  sender: ChannelSender,
  sending: Omit<Sending, 'signal'>,
  {
    timeLimit,
    failed,
    shutdownSignal,
  }: Pick<DeliveryDeps, 'timeLimit' | 'failed' | 'shutdownSignal'>,
): Promise<Outcome> {
  const ending = new AbortController()
  const end = () => ending.abort()
  const { signal } = ending
  let timer = setTimeout(end, timeLimit)
  if (shutdownSignal?.aborted) end()
  else shutdownSignal?.addEventListener('abort', end)
  const late = new Promise<Outcome>((resolve) => {
    const wait = () => {
      const silent = { failure: { why: 'interrupted' }, isTemporary: true } as const
      clearTimeout(timer)
      timer = setTimeout(() => resolve(silent), grace)
    }
    if (signal.aborted) wait()
    else signal.addEventListener('abort', wait)
  })
  try {
    return await Promise.race([sender.send({ ...sending, signal }), late])
  } catch (error) {
    failed(error)
    return { failure: { why: 'broken' }, isTemporary: true }
  } finally {
    // Do not keep the content in memory until the timeout.
    clearTimeout(timer)
    shutdownSignal?.removeEventListener('abort', end)
  }
}
