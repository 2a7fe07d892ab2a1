import type { Reader } from '../readers/reader.ts'
import { beginningsOf } from './corpus.ts'
import type { Draw } from './draw.ts'
import { mutate, wordsOf } from './mutate.ts'

/** Most inputs that are kept of one reader, to go on from. */
const mostKept = 400

/** One reader as it is fuzzed: what it was given and led somewhere new. */
export interface Followed {
  reader: Reader
  /** What it begins with: each is tried once as it is. */
  beginnings: readonly Uint8Array[]
  /** An input that was not tried yet. */
  next(draw: Draw): Uint8Array
  /** Keeps what reached something new. */
  keep(input: Uint8Array): void
}

export function follow(reader: Reader): Followed {
  const beginnings = beginningsOf(reader)
  const kept: Uint8Array[] = [...beginnings]
  const words = [...wordsOf(beginnings), ...(reader.words ?? []).map((word) => Buffer.from(word))]
  return {
    reader,
    beginnings,
    next(draw) {
      // What was found last leads on more often.
      const from = draw.share() < 0.5 ? draw.oneOf(kept.slice(-20)) : draw.oneOf(kept)
      return mutate(from, draw.oneOf(kept), words, draw)
    },
    keep(input) {
      if (kept.length >= mostKept) kept.splice(beginnings.length, 1)
      kept.push(input)
    },
  }
}
