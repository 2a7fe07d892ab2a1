import type { FeedbackPartSent } from '#shared/contract/feedback/feedback.ts'
import type { PastRequest } from './requests.ts'
import { sendFeedback, sendRequests } from './send.ts'

/** Most concurrent calls to the hub. */
const atOnce = 8

/** The hub, and the past to send. */
export interface SeedSettings {
  hub: string
  key: string
  requests: readonly PastRequest[]
  feedback: readonly FeedbackPartSent[]
  progress?: (done: number, of: number) => void
}

/**
 * Fills a fresh hub with three months of data through its public HTTP API. It is idempotent, so an
 * interrupted run can be repeated.
 */
export async function seed(settings: SeedSettings): Promise<void> {
  const { requests, feedback, progress } = settings
  const sendings = [
    () => sendRequests(settings, requests),
    ...feedback.map((one) => () => sendFeedback(settings, one)),
  ]

  const queue = sendings.values()
  let done = 0
  const sender = async () => {
    for (const send of queue) {
      await send()
      done += 1
      progress?.(done, sendings.length)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, sender))
}
