/** How concurrent items are written in batches. */
export interface Gathering<Item, Outcome> {
  /** Most items in one batch. */
  most: number
  /**
   * Items of one key are written in order: a batch sees the previous one's writes. Without it all
   * items share one key.
   */
  keyOf?(item: Item): string
  /** Whose an item is: when more wait than one batch holds, each of them has an equal share of it. */
  ownerOf?(item: Item): string
  /**
   * Writes a batch. Resolves once it is durable, with an outcome per item; a slow outcome may be a
   * promise.
   */
  write(batch: readonly Item[]): Promise<readonly (Outcome | Promise<Outcome>)[]>
  /**
   * Least milliseconds between two batches, so that more items share one; the first starts at once.
   */
  apart?: number
  /** Longest wait of an item in milliseconds, and the error after it. */
  patience?: { milliseconds: number; refusal(): Error }
}

/** Accepts items one by one. */
export interface Gathered<Item, Outcome> {
  /** Resolves with the outcome of the item. */
  put(item: Item): Promise<Outcome>
  /** Returns how many items wait. */
  waiting(): number
}

/** Most concurrent writes: one, and others while one hangs. */
const mostWrites = 4

/** After this long, in milliseconds, later items no longer wait for a write. */
const slow = 1000

interface Waiting<Item, Outcome> {
  item: Item
  key: string
  owner: string
  since: number
  resolve(outcome: Outcome | Promise<Outcome>): void
  reject(reason: unknown): void
}

/**
 * Returns a batcher: concurrent items share a write and its commit. Items that arrive during a
 * write leave together in the next. A single item never waits.
 */
export function gather<Item, Outcome>({
  most,
  keyOf,
  ownerOf = () => '',
  write: writeBatch,
  apart = 0,
  patience,
}: Gathering<Item, Outcome>): Gathered<Item, Outcome> {
  let waiting: Waiting<Item, Outcome>[] = []
  /** Keys with an item in a write. */
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
    if (waiting.length > most) {
      const owners = new Set(waiting.map(({ owner }) => owner))
      addTo(batch, Math.ceil(most / owners.size))
    }
    addTo(batch, most)
    return batch
  }

  /** Fills a batch with what waits, the oldest first. @param mostOfOne items of one owner */
  function addTo(batch: Waiting<Item, Outcome>[], mostOfOne: number): void {
    const taken = new Map<string, number>()
    waiting = waiting.filter((one) => {
      const ofOwner = taken.get(one.owner) ?? 0
      const isFull = batch.length === most || ofOwner === mostOfOne
      if (isFull || inHand.has(one.key)) return true
      inHand.add(one.key)
      taken.set(one.owner, ofOwner + 1)
      batch.push(one)
      return false
    })
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

  /** Stops the timer while nothing waits. */
  function rest(): void {
    if (writing > 0 || waiting.length > 0) return
    clearInterval(watching)
    watching = undefined
  }

  function release(key: string): void {
    inHand.delete(key)
    leave()
  }

  /** Starts another write beside one that hangs, within the patience of the waiting items. */
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
          owner: ownerOf(item),
          since: performance.now(),
          resolve,
          reject,
        })
        leave()
      }),
    waiting: () => waiting.length,
  }
}
