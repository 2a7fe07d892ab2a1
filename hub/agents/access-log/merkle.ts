import { createHash } from 'node:crypto'

/** Computes the digest of a leaf of the Merkle tree (RFC 9162, section 2.1.1). */
export function digestLeaf(content: string): Buffer {
  return createHash('sha256').update(leafMark).update(content, 'utf8').digest()
}

/**
 * Computes the root of the Merkle tree over some leaves (RFC 9162, section 2.1.1). It joins pairs
 * level by level and carries an odd node up unchanged. The RFC splits at powers of two: the tree is
 * the same.
 */
export function rootOf(leaves: readonly Buffer[]): Buffer {
  let level = leaves
  while (level.length > 1) {
    const above: Buffer[] = []
    for (let at = 0; at < level.length; at += 2) {
      const [left, right] = level.slice(at, at + 2)
      if (left) above.push(right ? joinNodes(left, right) : left)
    }
    level = above
  }
  return level[0] ?? createHash('sha256').digest()
}

/** Prefixes keep the digest of a leaf distinct from the digest of a node. */
const leafMark = Buffer.of(0)
const nodeMark = Buffer.of(1)

/** Computes the digest of a node over two others. */
export function joinNodes(left: Buffer, right: Buffer): Buffer {
  return createHash('sha256').update(nodeMark).update(left).update(right).digest()
}
