/** Longest time the site remembers what one usager is doing. */
const longest = 3600_000

/** Most entries at once, so that a flood of forms cannot fill the memory. */
const most = 5000

/** What the site remembers for one hour, in memory only, by an id that nobody guesses. */
export class Kept<T> {
  #entries = new Map<string, { value: T; until: number }>()
  #now: () => Date

  constructor(now: () => Date) {
    this.#now = now
  }

  keep(id: string, value: T): void {
    this.#forget()
    // Taken out first, because a key set again keeps its old place.
    this.#entries.delete(id)
    this.#entries.set(id, { value, until: this.#now().getTime() + longest })
  }

  find(id: string): T | undefined {
    this.#forget()
    return this.#entries.get(id)?.value
  }

  /** Entries stand in the order they were kept, so the first is always the oldest. */
  #forget(): void {
    for (const [id, entry] of this.#entries) {
      if (entry.until > this.#now().getTime() && this.#entries.size < most) return
      this.#entries.delete(id)
    }
  }
}
