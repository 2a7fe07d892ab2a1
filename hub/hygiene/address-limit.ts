import { createHmac } from 'node:crypto'
import type { Services } from '../services.ts'
import { networkOf } from './network.ts'

/** Length of the window, in milliseconds. */
const window = 10 * 60_000

/** Most addresses that are known at once; of more, those that sent longest ago are forgotten. */
const mostAddresses = 50_000

const oneDay = 24 * 3600 * 1000

/** How much one address may send. */
export interface AddressLimit {
  /** Counts one more. @returns 0, or the seconds to wait, and then nothing is counted. */
  take(address: string): number
  /** Takes one back that should not have counted. */
  giveBack(address: string): void
}

/** What an address sent in this window and in the one before. */
interface Sent {
  window: number
  now: number
  before: number
}

/**
 * Limits what one address sends in any ten minutes. The window slides: what was sent in the last
 * full one counts by the part of it that is still less than ten minutes ago.
 *
 * No address is kept: only its HMAC with a salt drawn at random, which changes each day and never
 * leaves the memory of this process.
 * @param most 0 for no limit.
 */
export function limitAddresses(
  most: number,
  { clock, random }: Pick<Services, 'clock' | 'random'>,
): AddressLimit {
  const known = new Map<string, Sent>()
  let salt = { day: -1, key: random(32) }

  function keyOf(address: string, now: number): string {
    const day = Math.floor(now / oneDay)
    if (day !== salt.day) {
      salt = { day, key: random(32) }
      known.clear()
    }
    return createHmac('sha256', salt.key).update(networkOf(address)).digest('base64url')
  }

  function find(key: string, at: number): Sent {
    const sent = known.get(key)
    if (sent?.window === at) return sent
    return { window: at, now: 0, before: sent?.window === at - 1 ? sent.now : 0 }
  }

  return {
    take(address) {
      if (most === 0) return 0
      const now = clock().getTime()
      const key = keyOf(address, now)
      const at = Math.floor(now / window)
      const passed = (now % window) / window
      const sent = find(key, at)
      if (sent.before * (1 - passed) + sent.now + 1 > most) return secondsUntil(most, sent, passed)
      // The one that sends comes last, so that the first of the map is the oldest.
      known.delete(key)
      known.set(key, { ...sent, now: sent.now + 1 })
      const [oldest] = known.keys()
      if (known.size > mostAddresses && oldest !== undefined) known.delete(oldest)
      return 0
    },
    giveBack(address) {
      if (most === 0) return
      const now = clock().getTime()
      const sent = known.get(keyOf(address, now))
      if (sent && sent.now > 0) sent.now -= 1
    },
  }
}

/**
 * Seconds until one more fits: in this window when the former one weighs too much, else in the next,
 * once this one weighs less.
 */
function secondsUntil(most: number, { now, before }: Sent, passed: number): number {
  const room = most - 1 - now
  const wait =
    room >= 0 ? 1 - room / before - passed : 1 - passed + Math.max(0, 1 - (most - 1) / now)
  return Math.max(1, Math.ceil((wait * window) / 1000))
}
