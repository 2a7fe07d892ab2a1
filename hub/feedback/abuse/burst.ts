import type { Deps } from '../../platform/deps.ts'
import { networkOf } from '../../platform/rate-limit/network.ts'
import { openRateLimiter } from '../../platform/rate-limit/rate-limiter.ts'
import { openSalted } from '../../platform/rate-limit/salted.ts'
import type { PartToStore } from '../answers/part-to-store.ts'
import { openContents, type Weight } from './content.ts'

/** Identical feedbacks that people may plausibly send in the same second, from anywhere. */
const believed = 3

/** Most contents in memory for one second. */
const mostContents = 10_000

/** Time in which the count of a pattern resets, in milliseconds. */
const period = 10 * 60_000

/** Most identical feedbacks with the same duration from one address and browser. */
const mostReplays = 10

/**
 * Most identical feedbacks from one address and browser. Four hundred people of one town hall may
 * give the same first answer; they do not write the same sentence.
 */
const mostAlike: Readonly<Record<Weight, number>> = { little: 300, much: 120, words: 10 }

/** The sender, as far as the network identifies it. */
export interface Sender {
  address: string
  browser: string
}

/**
 * Opens the burst limiter. It sets aside what a machine sends many times, and lets many people
 * behind one address pass. It identifies a feedback by the content of all its parts, not by its
 * address alone. A feedback set aside is stored and shown as such, and not counted. Without a limit
 * of parts per address, the limits by address are off too.
 */
export function openBurstLimiter({
  clock,
  random,
  partsPerAddress,
}: Pick<Deps, 'clock' | 'random' | 'partsPerAddress'>): (
  part: PartToStore,
  sender: Sender,
) => PartToStore {
  const contents = openContents()
  const digest = openSalted({ clock, random })
  const shapes = openRateLimiter(clock, period, { name: 'alike', digest })
  const ofThisSecond = countThisSecond(clock)

  function isBurst(said: string, weight: Weight, took: number | null, sender: Sender): boolean {
    if (weight !== 'little' && ofThisSecond(said) > believed) return true
    if (partsPerAddress === 0) return false
    const alike = `${said} ${networkOf(sender.address)} ${familyOf(sender.browser)}`
    const isReplayed = shapes.take(`${alike} ${took}`, mostReplays) > 0
    return shapes.take(alike, mostAlike[weight]) > 0 || isReplayed
  }

  return (part, sender) => {
    const isEmpty = Object.keys(part.answers).length === 0 && part.comment === null
    if (part.set_aside !== null || part.channel !== 'web' || isEmpty) return part
    const { content, isNew } = contents.add(part)
    // A device that got no answer sends the same feedback again: it is not another one.
    if (isNew && isBurst(content.digest, content.weight, part.took_ms, sender))
      content.setAside = 'burst'
    return { ...part, set_aside: content.setAside }
  }
}

/** Counts how often each content came in the current second. */
function countThisSecond(clock: () => Date): (digest: string) => number {
  let second = 0
  const seen = new Map<string, number>()
  return (digest) => {
    const now = Math.floor(clock().getTime() / 1000)
    if (now !== second) {
      second = now
      seen.clear()
    }
    const count = (seen.get(digest) ?? 0) + 1
    if (seen.size < mostContents || seen.has(digest)) seen.set(digest, count)
    return count
  }
}

/**
 * Returns the family of a browser: enough to distinguish crowds, too little to distinguish people.
 */
function familyOf(browser: string): string {
  return (
    ['Firefox', 'Edg', 'OPR', 'Chrome', 'Safari'].find((name) => browser.includes(name)) ?? 'other'
  )
}
