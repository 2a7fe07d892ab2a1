import { createHash } from 'node:crypto'

/** Digest of what a leaf of the tree stands for (RFC 9162, section 2.1.1). */
export function digestLeaf(content: string): Buffer {
  return createHash('sha256').update(leafMark).update(content, 'utf8').digest()
}

/**
 * Root of the tree over some leaves (RFC 9162, section 2.1.1). Pairs are joined level by level and what is left
 * over goes up as it is: the same tree as the one that the RFC splits at powers of two.
 */
export function rootOf(leaves: readonly Buffer[]): Buffer {
  let level = leaves
  while (level.length > 1) {
    const above: Buffer[] = []
    for (let at = 0; at < level.length; at += 2) {
      const [left, right] = level.slice(at, at + 2)
      if (left) above.push(right ? join(left, right) : left)
    }
    level = above
  }
  return level[0] ?? createHash('sha256').digest()
}

/** A leaf and a node never have the same digest. */
const leafMark = Buffer.of(0)
const nodeMark = Buffer.of(1)

function join(left: Buffer, right: Buffer): Buffer {
  return createHash('sha256').update(nodeMark).update(left).update(right).digest()
}
