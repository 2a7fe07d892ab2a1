/** What a worker is asked to do. */
export interface Asked {
  /** Names of readers, as a pattern. */
  only: string
  /** Inputs of each reader in each round. */
  perRound: number
  rounds: number
  seed: number
  /** The turn it begins with: the first reader of the first round is 0. */
  from: number
  /** Where it writes what it is about to read, so that it is known when it does not come back. */
  board: SharedArrayBuffer
  /** One input alone, to see how long it takes. */
  alone?: { reader: string; input: Uint8Array }
}

/** What a worker tells. */
export type Told =
  | { kind: 'turn'; at: number; reader: string }
  | { kind: 'turned'; at: number; seen: number }
  | { kind: 'found'; reader: string; input: Uint8Array; came: string }
  | { kind: 'slow'; reader: string; input: Uint8Array }
  | { kind: 'alone'; least: number }
  | { kind: 'done'; seen: number }

/** Most of an input that is written, in bytes. */
const room = 65_536

/** An input that two threads see, and how many were written so far. */
export interface Board {
  write(input: Uint8Array): void
  count(): number
  read(): Uint8Array
}

export const makeBoard = () => new SharedArrayBuffer(8 + room)

export function openBoard(memory: SharedArrayBuffer): Board {
  const counts = new Int32Array(memory, 0, 2)
  const bytes = new Uint8Array(memory, 8)
  return {
    write(input) {
      bytes.set(input.subarray(0, room))
      counts[1] = Math.min(input.length, room)
      Atomics.add(counts, 0, 1)
    },
    count: () => Atomics.load(counts, 0),
    read: () => Uint8Array.from(bytes.subarray(0, counts[1])),
  }
}
