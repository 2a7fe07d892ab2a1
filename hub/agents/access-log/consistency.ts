import { joinNodes, rootOf } from './merkle.ts'

/** The roots of the perfect parts of a Merkle tree, left to right: all that it needs to grow. */
export interface Peaks {
  /** Number of leaves. */
  size: number
  roots: readonly Buffer[]
}

/** The tree without leaves. */
export const noPeaks: Peaks = { size: 0, roots: [] }

/** Adds a leaf at the end. @param leaf its digest */
export function grow({ size, roots }: Peaks, leaf: Buffer): Peaks {
  const kept = [...roots]
  let root = leaf
  for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) {
    const left = kept.pop()
    if (left) root = joinNodes(left, root)
  }
  return { size: size + 1, roots: [...kept, root] }
}

/** Computes the root of the whole tree. */
export function rootOfPeaks({ roots }: Peaks): Buffer {
  return roots.length === 0
    ? rootOf([])
    : roots.reduceRight((right, left) => joinNodes(left, right))
}

/**
 * Proves that a tree continues an older one (RFC 9162, section 2.1.4.1).
 * @param old the older tree; without leaves it needs no proof
 * @param added the digests of the leaves since
 */
export function proveConsistency(old: Peaks, added: readonly Buffer[]): Buffer[] {
  if (old.size === 0 || added.length === 0) return []
  const starts = startsOf(old)
  const nodeOf = (from: number, to: number) =>
    to <= old.size
      ? (old.roots[starts.indexOf(from)] ?? rootOf([]))
      : rootOf(added.slice(from - old.size, to - old.size))
  const proof = (from: number, to: number, isWhole: boolean): Buffer[] => {
    if (old.size === to) return isWhole ? [] : [nodeOf(from, to)]
    const middle = from + largestPowerBelow(to - from)
    return old.size <= middle
      ? [...proof(from, middle, isWhole), nodeOf(middle, to)]
      : [...proof(middle, to, false), nodeOf(from, middle)]
  }
  return proof(0, old.size + added.length, true)
}

/** A tree as its signer states it. */
export interface Head {
  size: number
  root: Buffer
}

/** Returns whether a proof shows that a tree continues an older one (RFC 9162, section 2.1.4.2). */
export function isConsistent(old: Head, next: Head, proof: readonly Buffer[]): boolean {
  if (old.size === next.size) return proof.length === 0 && old.root.equals(next.root)
  if (old.size === 0) return proof.length === 0
  const led = followProof(old, next.size, proof)
  return !!led?.before.equals(old.root) && led.after.equals(next.root)
}

/**
 * Returns whether a head proves by itself that its log is another one: the same size with another
 * root, or a proof that leads to its root from another older tree. A proof that leads elsewhere
 * shows nothing: anybody can send one with a published head.
 */
export function hasForked(old: Head, next: Head, proof: readonly Buffer[]): boolean {
  if (old.size === next.size) return !old.root.equals(next.root)
  const led = followProof(old, next.size, proof)
  return !!led?.after.equals(next.root) && !led.before.equals(old.root)
}

/** Computes the roots that a proof leads to; `null` when it has too few hashes, or too many. */
function followProof(old: Head, size: number, proof: readonly Buffer[]) {
  if (old.size === 0 || old.size >= size) return null
  let [first, second] = [old.size - 1, size - 1]
  const rise = () => {
    first = half(first)
    second = half(second)
  }
  while (first % 2 === 1) rise()
  // Where the older tree is perfect, its root is the first node: a proof leaves it out.
  const [start, ...path] = first === 0 ? [old.root, ...proof] : proof
  if (!start) return null
  let [before, after] = [start, start]
  for (const node of path) {
    if (second === 0) return null
    if (first % 2 === 1 || first === second) {
      before = joinNodes(node, before)
      after = joinNodes(node, after)
      while (first % 2 === 0 && first !== 0) rise()
    } else after = joinNodes(after, node)
    rise()
  }
  return second === 0 ? { before, after } : null
}

/** Shifts right by one bit. Sizes may pass the 32 bits of the bitwise operators. */
const half = (n: number) => Math.floor(n / 2)

function largestPowerBelow(n: number): number {
  let power = 1
  while (power * 2 < n) power *= 2
  return power
}

/** Returns the position of the first leaf under each peak. */
function startsOf({ size, roots }: Peaks): number[] {
  let at = 0
  return roots.map(() => {
    const start = at
    const rest = size - at
    at += largestPowerBelow(rest + 1)
    return start
  })
}
