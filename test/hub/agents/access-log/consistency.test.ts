import { describe, expect, it } from 'vitest'
import {
  grow,
  isConsistent,
  noPeaks,
  proveConsistency,
  rootOfPeaks,
} from '../../../../hub/agents/access-log/consistency.ts'
import { digestLeaf, rootOf } from '../../../../hub/agents/access-log/merkle.ts'

/** The leaves that the tests of Certificate Transparency begin with. */
const published = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657']
  .concat('606162636465666768696a6b6c6d6e6f')
  .map((hex) => digestLeaf(Buffer.from(hex, 'hex').toString()))

/** The proofs of the same tests: from so many leaves to so many. */
const proofs = [
  { from: 1, to: 1, proof: [] },
  {
    from: 1,
    to: 8,
    proof: [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  },
  {
    from: 6,
    to: 8,
    proof: [
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  },
  {
    from: 2,
    to: 5,
    proof: [
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  },
]

const leaves = Array.from({ length: 70 }, (_, n) => digestLeaf(`leaf ${n}`))
const treeOf = (some: readonly Buffer[]) => some.reduce(grow, noPeaks)
const headOf = (some: readonly Buffer[]) => ({ size: some.length, root: rootOf(some) })

describe('A growing tree (RFC 9162)', () => {
  it('has the root of its leaves at every size', () => {
    for (let size = 0; size <= leaves.length; size += 1) {
      const some = leaves.slice(0, size)
      expect(rootOfPeaks(treeOf(some))).toEqual(rootOf(some))
    }
  })

  it.each(proofs)('proves from $from to $to leaves as published', ({ from, to, proof }) => {
    const made = proveConsistency(treeOf(published.slice(0, from)), published.slice(from, to))
    expect(made.map((node) => node.toString('hex'))).toEqual(proof)
  })

  it('proves of any two sizes that one continues the other', () => {
    for (let to = 0; to <= leaves.length; to += 1) {
      for (let from = 0; from <= to; from += 1) {
        const proof = proveConsistency(treeOf(leaves.slice(0, from)), leaves.slice(from, to))
        const heads = [headOf(leaves.slice(0, from)), headOf(leaves.slice(0, to))] as const
        expect(isConsistent(...heads, proof), `${from} to ${to}`).toBe(true)
        expect(isConsistent(...heads, [...proof, rootOf([])]), `${from} to ${to}, longer`).toBe(
          false,
        )
        if (proof.length > 0)
          expect(isConsistent(...heads, proof.slice(1)), `${from} to ${to}, cut`).toBe(false)
      }
    }
  })

  it('proves nothing of a tree with one leaf changed, at whatever place', () => {
    const [from, to] = [37, leaves.length]
    const old = headOf(leaves.slice(0, from))
    for (let at = 0; at < from; at += 1) {
      const changed = leaves.map((leaf, n) => (n === at ? digestLeaf('another') : leaf))
      const own = proveConsistency(treeOf(changed.slice(0, from)), changed.slice(from, to))
      const honest = proveConsistency(treeOf(leaves.slice(0, from)), leaves.slice(from, to))
      expect(isConsistent(old, headOf(changed), own)).toBe(false)
      expect(isConsistent(old, headOf(changed), honest)).toBe(false)
    }
  })

  it('never shrinks, and never changes at one size', () => {
    const [small, large] = [headOf(leaves.slice(0, 5)), headOf(leaves)]
    expect(isConsistent(large, small, [])).toBe(false)
    expect(isConsistent(small, { ...small, root: rootOf([]) }, [])).toBe(false)
  })
})
