import type { Random } from './chance.ts'
import { inventFeedback } from './feedback.ts'
import type { PastRequest } from './requests.ts'
import { sendFeedback, sendRequest } from './send.ts'

/** Most things on their way to the hub at once. */
const atOnce = 8

/** Where the past goes, what is known of it, and from which day and chance the rest is invented. */
export interface SeedSettings {
  hub: string
  key: string
  site: string
  configuration: number
  requests: readonly PastRequest[]
  now: Date
  random: Random
  progress?: (done: number, of: number) => void
}

/**
 * Fills a fresh hub with three months of a town's life, through its public HTTP API like anyone.
 * The same `now` and the same chance say the same again, so that a run cut short may be repeated.
 */
export async function seed(settings: SeedSettings): Promise<void> {
  const { requests, now, random, site, configuration, progress } = settings
  const feedback = inventFeedback({ now, random, site, configuration })
  const sendings = [
    ...requests.map((one) => () => sendRequest(settings, one)),
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
