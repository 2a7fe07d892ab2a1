/** How what arrives together is written together. */
export interface Gathering<Item, Outcome> {
  /** Most items in one write. */
  most: number
  /** Items of one key follow each other: a write sees what the one before it wrote. Without it all are alike. */
  keyOf?(item: Item): string
  /**
   * Writes a batch. Resolves once it is durable, with an outcome each; one that takes longer than the
   * others may be promised.
   */
  write(batch: readonly Item[]): Promise<readonly (Outcome | Promise<Outcome>)[]>
  /** Writes begin at least so many milliseconds apart, so that more share one; the first one at once. */
  apart?: number
  /** How long an item may wait before it is refused, in milliseconds, and with what. */
  patience?: { milliseconds: number; refusal(): Error }
}

/** Takes items one by one. */
export interface Gathered<Item, Outcome> {
  /** Resolves with the outcome of the item. */
  put(item: Item): Promise<Outcome>
  /** How many wait for their write. */
  waiting(): number
}

/** Most writes under way at once: one, and others while one does not end. */
const mostWrites = 4

/** A write that takes longer than this is not waited for by what comes after it, in milliseconds. */
const slow = 1000

interface Waiting<Item, Outcome> {
  item: Item
  key: string
  since: number
  resolve(outcome: Outcome | Promise<Outcome>): void
  reject(reason: unknown): void
}

/**
 * Concurrent items share a write and its commit: those that arrive while others are being written
 * leave together with the next. An item that arrives alone never waits.
 */
export function gather<Item, Outcome>({
  most,
  keyOf,
  write: writeBatch,
  apart = 0,
  patience,
}: Gathering<Item, Outcome>): Gathered<Item, Outcome> {
  let waiting: Waiting<Item, Outcome>[] = []
  /** Keys of which an item is being written. */
  const inHand = new Set<string>()
  let writing = 0
  let lastBegun = Number.NEGATIVE_INFINITY
  let count = 0
  let watching: NodeJS.Timeout | undefined
  let isPausing = false

  function leave(): void {
    const pause = lastBegun + apart - performance.now()
    if (pause > 0 && writing === 0 && waiting.length > 0) {
      if (isPausing) return
      isPausing = true
      setTimeout(() => {
        isPausing = false
        leave()
      }, pause)
      return
    }
    const isHeldUp = writing < mostWrites && performance.now() - lastBegun > slow
    const batch = writing === 0 || isHeldUp ? takeBatch() : []
    if (batch.length > 0) void write(batch)
  }

  function takeBatch(): Waiting<Item, Outcome>[] {
    const batch: Waiting<Item, Outcome>[] = []
    waiting = waiting.filter((one) => {
      if (batch.length === most || inHand.has(one.key)) return true
      inHand.add(one.key)
      batch.push(one)
      return false
    })
    return batch
  }

  async function write(batch: readonly Waiting<Item, Outcome>[]): Promise<void> {
    writing += 1
    lastBegun = performance.now()
    watching ??= setInterval(watch, slow / 2)
    try {
      const outcomes = await writeBatch(batch.map(({ item }) => item))
      for (const [at, { key, resolve }] of batch.entries()) {
        const outcome = outcomes[at] as Outcome | Promise<Outcome>
        resolve(outcome)
        if (outcome instanceof Promise) void outcome.catch(() => {}).then(() => release(key))
        else inHand.delete(key)
      }
    } catch (error) {
      for (const { key, reject } of batch) {
        inHand.delete(key)
        reject(error)
      }
    }
    writing -= 1
    leave()
    rest()
  }

  /** Nothing is watched while nothing waits. */
  function rest(): void {
    if (writing > 0 || waiting.length > 0) return
    clearInterval(watching)
    watching = undefined
  }

  function release(key: string): void {
    inHand.delete(key)
    leave()
  }

  /** A write that never ends holds up those that come after it no longer than they can bear. */
  function watch(): void {
    const now = performance.now()
    if (patience) {
      const isTired = ({ since }: { since: number }) => now - since > patience.milliseconds
      const tired = waiting.filter(isTired)
      waiting = waiting.filter((one) => !isTired(one))
      for (const { reject } of tired) reject(patience.refusal())
    }
    leave()
    rest()
  }

  return {
    put: (item) =>
      new Promise((resolve, reject) => {
        waiting.push({
          item,
          key: keyOf?.(item) ?? String(count++),
          since: performance.now(),
          resolve,
          reject,
        })
        leave()
      }),
    waiting: () => waiting.length,
  }
}
