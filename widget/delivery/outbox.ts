import type { FeedbackPartSent } from '#shared/contract/feedback/feedback.ts'
import { longestWait } from '#shared/quality/limits.ts'
import type { DeliveryResult } from '../feedback/delivery-result.ts'
import type { HubClient } from '../hub/hub-client.ts'
import { openOutboxStore, type StoredPart } from './outbox-store.ts'
import { sendPart } from './send-part.ts'
import { waitingMark } from './waiting-mark.ts'
import { withLock } from './with-lock.ts'

/**
 * Answers that wait on this device until the hub has them. States of a part:
 *
 * - `waiting`: written on this device (`post`).
 * - `sending`: under way (`carry`), by the one page that holds its lock. This is written nowhere: a
 *   page killed meanwhile leaves it `waiting`, and the hub knows it by its id.
 * - gone: the hub has it, or says no for good; this device has it no longer (`carry`).
 *
 * What is not gone is `waiting` again (`rest`) until the next turn: after a delay
 * that grows, at once when the network is back or the page is shown or hidden. While a page is shown
 * it alone sends what it has begun to; another takes over when it is hidden or ends.
 */
export interface Outbox {
  /**
   * Keeps a part at once, and sends it after `early` milliseconds.
   * @param tell hears what became of it at the first sending, and whenever that changes while this
   * page is there. Where storage is refused, full or silent it is sent directly, and is `lost` when
   * that fails, and the usager is told.
   */
  post(part: FeedbackPartSent, early: number, tell: (told: DeliveryResult) => void): void
  /** Sends all that waits, now and whenever the network returns, until nothing waits. */
  resume(): void
}

const firstDelay = 2_000
const longestDelay = 5 * 60_000

/** Makes an outbox; a page has one. */
export function createOutbox(client: HubClient): Outbox {
  const box = openOutboxStore(waitingMark, client.hub)
  const tellers = new Map<string, (told: DeliveryResult) => void>()
  let delay = firstDelay
  let notBefore = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let wake: (() => void) | undefined
  let turn: Promise<void> | undefined

  /** `waiting` → `sending` → gone, turn after turn. */
  async function carry(
    kept: StoredPart,
    keeping: Promise<boolean> = Promise.resolve(true),
    first = sendPart(client, aged(kept)),
  ): Promise<void> {
    for (let sending = first; ; sending = sendPart(client, aged(kept))) {
      const sent = await sending
      const isKept = await keeping
      const isOver = sent.fate !== 'unreachable'
      tellers.get(nameOf(kept))?.(isOver ? sent : { fate: isKept ? 'kept' : 'lost' })
      if (isOver) {
        delay = firstDelay
        await box.settle(kept)
        return
      }
      rest(sent.after)
      if (!isKept || document.hidden) return
      await turn
    }
  }

  /** `sending` → `waiting`, until the next turn. */
  function rest(least: number): void {
    const now = performance.now()
    notBefore = Math.max(notBefore, now + least)
    turn ??= new Promise((resolve) => {
      wake = resolve
    })
    clearTimeout(timer)
    timer = setTimeout(
      () => {
        delay = Math.min(delay * 2, longestDelay)
        resume()
      },
      Math.max(notBefore - now, delay * (0.5 + Math.random())),
    )
  }

  /** The next turn: of what this page has, before anything else, since it may be about to end. */
  function resume(): void {
    turn = undefined
    wake?.()
    box.waiting().then(
      (all) => {
        for (const kept of all)
          void withLock(nameOf(kept), async () => {
            // Another page may have sent it while this one waited for its turn.
            if (await box.has(kept)) await carry(kept)
          })
      },
      () => {},
    )
  }

  const restart = () => {
    if (performance.now() < notBefore) return
    delay = firstDelay
    resume()
  }
  addEventListener('online', restart)
  document.addEventListener('visibilitychange', restart)

  return {
    post(part, early, tell) {
      const kept = { part, answeredAt: noon(), hub: client.hub }
      tellers.set(nameOf(kept), tell)
      // Storage that does not answer counts as refused.
      const keeping = Promise.race([box.keep(kept).catch(() => false), after(3_000)])
      // Sent beside being kept, and no later than the page is left: one of the two outlives it, and
      // the hub knows a part by its id.
      const sending = (early > 0 ? Promise.race([after(early), left()]) : Promise.resolve()).then(
        () => sendPart(client, aged(kept)),
      )
      void withLock(nameOf(kept), () => carry(kept, keeping, sending))
    },
    resume,
  }
}

const nameOf = ({ part }: StoredPart) => `parvis ${part.id} ${part.part}`

const after = (milliseconds: number) =>
  new Promise<false>((resolve) => setTimeout(resolve, milliseconds, false))

/** Once the page is hidden, or about to end. */
const left = () =>
  new Promise<void>((resolve) =>
    document.addEventListener('visibilitychange', () => resolve(), { once: true }),
  )

/** Noon of today: the day is all that is kept of when a usager answered, on the device too. */
const noon = () => new Date(Date.now()).setHours(12, 0, 0, 0)

/**
 * How long it waited, from noon of its day to noon of today by this device's clock. A clock set back,
 * or further ahead than anything waits, counts as no wait.
 */
function aged({ part, answeredAt }: StoredPart): FeedbackPartSent {
  const waited = Math.floor((noon() - answeredAt) / 1000)
  return { ...part, waited_s: waited > 0 && waited <= longestWait ? waited : 0 }
}
