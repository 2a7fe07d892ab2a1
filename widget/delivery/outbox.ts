import type { FeedbackPartSent } from '#shared/contract/feedback.ts'
import { longestWait } from '#shared/quality/limits.ts'
import { waitingMark } from '../element/waiting-mark.ts'
import type { Place } from '../place.ts'
import { openBox } from './box.ts'
import { sendPart } from './send.ts'
import type { Told } from './told.ts'

/**
 * Answers that wait on this device until the hub has them.
 *
 * States of a part: `waiting` → (sent) gone, or `refused` when the hub says no for good. A part
 * that was on its way when its page was killed is still `waiting`: the hub knows it by its id, so
 * that sending it twice is harmless.
 */
export interface Outbox {
  /**
   * Keeps a part, then tries to send it. Where storage is refused it is sent directly, and is
   * `lost` when that fails: the usager is told the truth.
   */
  post(part: FeedbackPartSent): Promise<Told>
  /** Sends all that waits, now and whenever the network returns, until nothing waits. */
  resume(): void
}

const firstDelay = 2_000
const longestDelay = 5 * 60_000

/** Makes an outbox; a page has one. */
export function makeOutbox(place: Place): Outbox {
  const box = openBox(waitingMark)
  let delay = firstDelay
  let timer: ReturnType<typeof setTimeout> | undefined
  let running = false

  async function drain(): Promise<void> {
    if (running) return
    running = true
    clearTimeout(timer)
    try {
      for (const kept of await box.waiting()) {
        const { fate } = await sendPart(place, aged(kept.part, kept.answeredAt))
        if (fate === 'unreachable') {
          timer = setTimeout(resume, delay * (0.5 + Math.random()))
          delay = Math.min(delay * 2, longestDelay)
          return
        }
        delay = firstDelay
        await box.settle(kept, fate)
      }
    } finally {
      running = false
    }
  }

  const resume = () => void drain().catch(() => {})
  addEventListener('online', resume)

  return {
    async post(part) {
      const keeping = box.keep({ part, answeredAt: Date.now() }).catch(() => null)
      // Storage that never answers is storage refused.
      const kept = await Promise.race([keeping, after(3_000)])
      const sent = await sendPart(place, part)
      if (sent.fate === 'unreachable') {
        if (!kept) return { fate: 'lost' }
        resume()
        return { fate: 'kept' }
      }
      if (kept) await box.settle(kept, sent.fate).catch(() => {})
      return sent
    },
    resume,
  }
}

const after = (milliseconds: number) =>
  new Promise<null>((resolve) => setTimeout(resolve, milliseconds, null))

/** How long it waited, by this device's clock on both ends; a clock set back counts as no wait. */
function aged(part: FeedbackPartSent, answeredAt: number): FeedbackPartSent {
  const waited = Math.floor((Date.now() - answeredAt) / 1000)
  return { ...part, waited_s: Math.min(Math.max(waited, 0), longestWait) }
}
