/** One thing that arrived under one name, and how often. */
export interface Arrival {
  /** Its Message-ID, or its idempotency key. */
  name: string
  times: number
}

/** What arrived of each proof, by what is read in it: each name and how often. */
export class Arrivals {
  readonly #of = new Map<string, Map<string, number>>()
  #count = 0

  /** How much arrived, each time it did. */
  get count(): number {
    return this.#count
  }

  add(proof: string, name: string): void {
    const names = this.#of.get(proof) ?? new Map<string, number>()
    this.#of.set(proof, names.set(name, (names.get(name) ?? 0) + 1))
    this.#count += 1
  }

  of(proof: string): Arrival[] {
    return [...(this.#of.get(proof) ?? [])].map(([name, times]) => ({ name, times }))
  }
}

/** What is written in a step, so that it is known again where it arrives. */
export const markOf = (step: number): string => `pas-${step}`

/** The proof that something is about: whose it is, and the step that is read in it; 0 for none. */
export function proofIn(usager: number, text: string): string {
  return nameOf(usager, Number(/\bpas-(\d+)\b/.exec(text)?.[1] ?? 0))
}

/** The name of a step of a usager. */
export const nameOf = (usager: number, step: number): string => `${usager}/${step}`
