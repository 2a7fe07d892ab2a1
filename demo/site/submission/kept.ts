/** How long entries stay. */
const longest = 3600_000

/** Most entries, so that a flood of forms cannot fill the memory. */
const most = 5000

/** A cache in memory with a lifetime of one hour, by unguessable id. */
export class Kept<T> {
  #entries = new Map<string, { value: T; until: number }>()
  #now: () => Date

  constructor(now: () => Date) {
    this.#now = now
  }

  keep(id: string, value: T): void {
    this.#forget()
    // Delete first: a Map keeps the old position of a key that is set again.
    this.#entries.delete(id)
    this.#entries.set(id, { value, until: this.#now().getTime() + longest })
  }

  find(id: string): T | undefined {
    this.#forget()
    return this.#entries.get(id)?.value
  }

  /** Entries are in order of insertion, so the first is the oldest. */
  #forget(): void {
    for (const [id, entry] of this.#entries) {
      if (entry.until > this.#now().getTime() && this.#entries.size < most) return
      this.#entries.delete(id)
    }
  }
}
