/** What is said to the service. */
const kinds = ['feedback', 'request', 'proof', 'look'] as const
export type Kind = (typeof kinds)[number]

/** What somebody heard who asked something. */
export interface Heard {
  kind: Kind
  /** When it was asked, `Date.now()`. */
  began: number
  /** How long it took until all of it was heard, in milliseconds. */
  took: number
  /** `null` when nothing whole was heard. */
  status: number | null
  /** Why this is no honest answer; `null` when it is one. */
  fault: string | null
}

/** Sees every answer, and keeps those that are not honest. */
export class Witness {
  /** One line for each thing that should not have been said, or not been left unsaid. */
  readonly dishonest: string[] = []
  /** How often each status was heard that is no success; 0 for nothing heard. */
  readonly refused = new Map<number, number>()
  /** Acknowledged one after another since something was not, by kind, and when the first was asked. */
  readonly #streaks = new Map<Kind, { length: number; since: number }>()

  heard({ kind, began, took, status, fault }: Heard): void {
    if (fault !== null) this.note(`${kind}: ${fault}, after ${(took / 1000).toFixed(1)} s`)
    if (status !== null && status < 300) {
      const { length, since } = this.#streaks.get(kind) ?? { length: 0, since: began }
      this.#streaks.set(kind, { length: length + 1, since })
    } else {
      this.refused.set(status ?? 0, (this.refused.get(status ?? 0) ?? 0) + 1)
      this.#streaks.delete(kind)
    }
  }

  note(what: string): void {
    this.dishonest.push(what)
  }

  /** From now on all is counted anew that says whether the service works. */
  forgetStreaks(): void {
    this.#streaks.clear()
  }

  /** Whether each kind was taken that often one after another. */
  isWell(often: number): boolean {
    return kinds.every((kind) => (this.#streaks.get(kind)?.length ?? 0) >= often)
  }

  /** How much was refused or not answered. */
  get refusals(): number {
    return [...this.refused.values()].reduce((sum, n) => sum + n, 0)
  }
}
