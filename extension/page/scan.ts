import type { Found, General } from '../reading.ts'
import { nothing } from './collect.ts'
import { createLikely } from './likely.ts'
import { linesOf } from './lines.ts'

/** Longest that the page's thread is held at once, and all in all, in milliseconds. */
const slice = 4
const most = 250

/**
 * Looks through the whole text of a page for what may be an e-mail, a phone or a reference. It goes
 * by slices, so that a page of any size stays quick, and gives up when it has taken long enough.
 * @param isWanted whether anybody still waits for it
 * @returns what it found until then; `null` when nobody waits any more
 */
export async function scan(
  document: Document,
  general: General,
  isWanted: () => boolean,
): Promise<Found | null> {
  const likely = createLikely(general)
  let spent = 0
  let since = performance.now()
  for (const line of linesOf(document, likely.isWorth)) {
    if (line !== '') likely.look(line)
    if (likely.isFull()) break
    const passed = performance.now() - since
    if (passed < slice) continue
    spent += passed
    if (spent > most) break
    await pause()
    if (!isWanted()) return null
    since = performance.now()
  }
  const { email, phone, reference } = likely.texts
  return {
    ...nothing,
    roots: 1,
    reference: [[[...reference]]],
    email: [[...email]],
    phone: [[...phone]],
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
