import type { Draw } from './draw.ts'

/** Values that readers of JSON stumble over. */
const odd: readonly unknown[] = [
  ...[null, true, 0, -0, -1, 1.5, 1e21, 2 ** 53, '', ' ', '0', [], {}, [[]], [null]],
  ...['__proto__', 'constructor', 'toString', '\u0000', '\ud800', '\u202e', '\u200b', '<b>', '😀'],
  ...['2026-02-30', '9999-12-31T23:59:59Z', '-000001-01-01', 'a'.repeat(5_000), { length: 3 }],
]
const names = ['__proto__', 'constructor', 'prototype', 'toString', 'length', '', ' ', '0']

/** Changes one place of a value, somewhere in its tree. The value itself stays as it is. */
export function mutateJson(value: unknown, draw: Draw): unknown {
  if (typeof value !== 'object' || value === null || draw.share() < 0.15)
    return draw.oneOf([value, value, ...odd, deep(draw)])
  if (Array.isArray(value)) {
    if (value.length === 0 || draw.share() < 0.1) return [...value, draw.oneOf(odd)]
    const at = draw.below(value.length)
    if (draw.share() < 0.2) return value.toSpliced(at, 1)
    if (draw.share() < 0.2) return [...value, ...value]
    return value.with(at, mutateJson(value[at], draw))
  }
  const entries = Object.entries(value)
  if (entries.length === 0 || draw.share() < 0.1)
    return Object.fromEntries([...entries, [draw.oneOf(names), draw.oneOf(odd)]])
  const at = draw.below(entries.length)
  const [name, inner] = entries[at] ?? ['', null]
  if (draw.share() < 0.15) return Object.fromEntries(entries.toSpliced(at, 1))
  if (draw.share() < 0.1) return Object.fromEntries(entries.with(at, [draw.oneOf(names), inner]))
  return Object.fromEntries(entries.with(at, [name, mutateJson(inner, draw)]))
}

function deep(draw: Draw): unknown {
  let value: unknown = 0
  for (let depth = draw.oneOf([3, 30, 300]); depth > 0; depth--)
    value = draw.share() < 0.5 ? [value] : { a: value }
  return value
}
