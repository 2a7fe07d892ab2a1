import type { Draw } from '../draw.ts'
import { partsOf, readTree, type Tree, writeTree } from '../json-tree.ts'
import type { Mutation } from '../mutation.ts'
import { oddScalars, oddTexts } from '../odd-texts.ts'

type Objects = Extract<Tree, { kind: 'object' }>
type Arrays = Extract<Tree, { kind: 'array' }>

const oddKeys = [
  '__proto__',
  'constructor',
  'prototype',
  '',
  'toString',
  'x'.repeat(9999),
  '\u0000',
  'é',
]

/** Reads the body, does something to it in place, and writes it again. */
const inBody =
  (change: (tree: Tree, draw: Draw) => void): Mutation =>
  (asked, draw) => {
    const tree = asked.body === null ? null : readTree(asked.body)
    if (!tree) return asked
    change(tree, draw)
    return { ...asked, body: writeTree(tree) }
  }

const inObject = (change: (one: Objects, draw: Draw) => void) =>
  inBody((tree, draw) => {
    const all = partsOf(tree).filter((one): one is Objects => one.kind === 'object')
    if (all.length > 0) change(draw.pick(all), draw)
  })

const inArray = (change: (one: Arrays, draw: Draw) => void) =>
  inBody((tree, draw) => {
    const all = partsOf(tree).filter((one): one is Arrays => one.kind === 'array')
    if (all.length > 0) change(draw.pick(all), draw)
  })

/** Puts something in the place of any part. */
const replace = (text: (draw: Draw, before: Tree) => string) =>
  inBody((tree, draw) => {
    const victim = draw.pick(partsOf(tree))
    const scalar = { kind: 'scalar', text: text(draw, victim) }
    for (const key of Object.keys(victim)) delete (victim as Record<string, unknown>)[key]
    Object.assign(victim, scalar)
  })

export const jsonMutations: Readonly<Record<string, Mutation>> = {
  dropKey: inObject((one, draw) => one.entries.splice(draw.below(one.entries.length || 1), 1)),
  repeatKey: inObject((one, draw) => {
    if (one.entries.length > 0) one.entries.push(draw.pick(one.entries))
  }),
  renameKey: inObject((one, draw) => {
    const entry = one.entries.length > 0 ? draw.pick(one.entries) : undefined
    if (entry) entry[0] = draw.pick(oddKeys)
  }),
  addKey: inObject((one, draw) => {
    one.entries.push([draw.pick(oddKeys), { kind: 'scalar', text: draw.pick(oddScalars) }])
  }),
  addManyKeys: inObject((one) => {
    for (let nth = 0; nth < 2000; nth += 1)
      one.entries.push([`k${nth}`, { kind: 'scalar', text: '0' }])
  }),
  dropItem: inArray((one, draw) => one.items.splice(draw.below(one.items.length || 1), 1)),
  repeatItem: inArray((one, draw) => {
    if (one.items.length > 0) one.items.push(draw.pick(one.items))
  }),
  repeatItemOften: inArray((one) => {
    const [first] = one.items
    if (first) one.items.push(...Array.from({ length: 60 }, () => first))
  }),
  oddScalar: replace((draw) => draw.pick(oddScalars)),
  oddText: replace((draw) => JSON.stringify(draw.pick(oddTexts))),
  asText: replace((_, before) => JSON.stringify(before.kind === 'scalar' ? before.text : 'x')),
  asList: replace((_, before) => (before.kind === 'scalar' ? `[${before.text}]` : '[]')),
  stretchText: replace((draw, before) =>
    before.kind === 'scalar' && before.text.startsWith('"')
      ? `"${before.text.slice(1, -1).repeat(1 + draw.below(40))}"`
      : '1',
  ),
  otherNumber: replace((draw, before) =>
    before.kind === 'scalar' && /^-?\d/.test(before.text)
      ? String(Number(before.text) + draw.pick([-1, 1, 0.5, 1e9, -1e9, 1e16]))
      : String(draw.below(100)),
  ),
}
