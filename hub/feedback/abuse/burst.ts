import type { Deps } from '../../platform/deps.ts'
import { networkOf } from '../../platform/rate-limit/network.ts'
import { openRateLimiter } from '../../platform/rate-limit/rate-limiter.ts'
import { openSalted } from '../../platform/rate-limit/salted.ts'
import type { PartToStore } from '../answers/insert-feedback-parts-sql.ts'
import { openContents, type Weight } from './content.ts'

/** How many people may well say the same in the same second, wherever they are. */
const believed = 3

/** Most contents remembered of one second. */
const mostContents = 10_000

/** Time in which a shape that was seen too often may be seen as often again, in milliseconds. */
const period = 10 * 60_000

/** How often one address may say the same, with the same browser, in the very same time. */
const mostReplays = 10

/**
 * How often one address may say the same with the same browser. Four hundred people of one town hall
 * may give the same first answer; they do not write the same sentence.
 */
const mostAlike: Readonly<Record<Weight, number>> = { little: 300, much: 120, words: 10 }

/** Who sends, as far as the network says. */
export interface Sender {
  address: string
  browser: string
}

/**
 * Sets aside what a machine sends many times over, and lets many people behind one address pass: a
 * feedback is known by the shape of what it says, over all its parts, not by its address alone. It
 * is kept, shown as set aside, not counted. The limits by address are off with those of its parts.
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
  const shapes = openRateLimiter(clock, period)
  const salted = openSalted({ clock, random })
  const ofThisSecond = countThisSecond(clock)

  function isBurst(digest: string, weight: Weight, took: number | null, sender: Sender): boolean {
    if (weight !== 'little' && ofThisSecond(digest) > believed) return true
    if (partsPerAddress === 0) return false
    const alike = salted(`${digest} ${networkOf(sender.address)} ${familyOf(sender.browser)}`)
    const isReplayed = shapes.take(`${alike} ${took}`, mostReplays) > 0
    return shapes.take(alike, mostAlike[weight]) > 0 || isReplayed
  }

  return (part, sender) => {
    const isEmpty = Object.keys(part.answers).length === 0 && part.comment === null
    if (part.set_aside !== null || part.channel !== 'web' || isEmpty) return part
    const { content, isNew } = contents.add(part)
    // The same feedback sent again by a device that heard no answer is not another one.
    if (isNew && isBurst(content.digest, content.weight, part.took_ms, sender))
      content.setAside = 'burst'
    return { ...part, set_aside: content.setAside }
  }
}

/** How often each content came in this second. */
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

/** The family of a browser: enough to tell two crowds apart, too little to tell two people. */
function familyOf(browser: string): string {
  return (
    ['Firefox', 'Edg', 'OPR', 'Chrome', 'Safari'].find((name) => browser.includes(name)) ?? 'other'
  )
}
