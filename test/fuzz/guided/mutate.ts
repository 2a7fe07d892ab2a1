import type { Draw } from './draw.ts'
import { mutateJson } from './mutate-json.ts'

/** Longest input that is made, in bytes. */
const longest = 20_000

/** Bytes that readers of texts stumble over. */
const odd = [
  ...[
    '\0',
    '\n',
    '\r',
    '\r\n',
    '\n\n',
    '\t',
    ' ',
    '"',
    "'",
    '`',
    '\\',
    '/',
    '//',
    '/*',
    '<',
    '>',
    '&',
  ],
  ...['<!--', '-->', ']]>', '<![CDATA[', '<?', '?>', '<!DOCTYPE', '&#0;', '&#x10FFFF;', '%00', '%'],
  ...[
    '=',
    '==',
    ';',
    ',',
    ':',
    '::',
    '.',
    '..',
    '@',
    '#',
    '+',
    '-',
    '--',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
  ],
  ...[
    '\uFEFF',
    '\u00a0',
    '\u2028',
    '\u202e',
    '\u200b',
    '\u0301',
    'é',
    'ß',
    'İ',
    '😀',
    '０',
    '٣',
    '＝',
  ],
  ...['0', '1', '-1', '9'.repeat(20), '1e999', 'NaN', 'null', 'true', '__proto__', 'constructor'],
  ...['=cmd', '+33', '00', 'x', 'A', 'a'.repeat(300), '\r\n\r\n', '--\r\n', '=?utf-8?B??='],
].map((text) => Buffer.from(text))
const raw = [
  Buffer.from([0xff]),
  Buffer.from([0xc3]),
  Buffer.from([0xed, 0xa0, 0x80]),
  Buffer.from([0xff, 0xfe]),
]

/**
 * A new input from one that is known, often of another beside it.
 * @param words what the reader knows
 */
export function mutate(
  from: Uint8Array,
  other: Uint8Array,
  words: readonly Uint8Array[],
  draw: Draw,
): Uint8Array {
  let made: Buffer = Buffer.from(from)
  if (draw.share() < 0.5) {
    const value = parsed(made)
    if (value !== undefined) {
      let changed: unknown = value
      for (let often = 1 + draw.below(3); often > 0; often--) changed = mutateJson(changed, draw)
      made = Buffer.from(JSON.stringify(changed) ?? '')
      if (draw.share() < 0.9) return made.subarray(0, longest)
    }
  }
  for (let often = 1 + draw.below(4); often > 0; often--) made = once(made, other, words, draw)
  return made.subarray(0, longest)
}

function once(made: Buffer, other: Uint8Array, words: readonly Uint8Array[], draw: Draw): Buffer {
  const at = draw.below(made.length + 1)
  const to = Math.min(made.length, at + draw.below(draw.oneOf([2, 8, 64, 1_000])))
  const [before, within, after] = [made.subarray(0, at), made.subarray(at, to), made.subarray(to)]
  switch (draw.below(9)) {
    case 0:
      return Buffer.concat([before, after])
    case 1:
      return Buffer.concat([before, draw.oneOf(odd), within, after])
    case 2:
      return Buffer.concat([before, draw.oneOf(odd), after])
    case 3:
      return Buffer.concat([before, draw.oneOf(words.length > 0 ? words : odd), after])
    case 4: {
      const often = Math.max(
        1,
        Math.min(draw.oneOf([2, 3, 50, 2_000]), longest / (within.length + 1)),
      )
      return Buffer.concat([before, ...Array.from({ length: often }, () => within), after])
    }
    case 5: {
      const start = draw.below(other.length + 1)
      return Buffer.concat([before, other.subarray(start, start + draw.below(200)), after])
    }
    case 6: {
      const changed = Buffer.from(made)
      if (at < changed.length) changed[at] = (changed[at] ?? 0) ^ (1 << draw.below(8))
      return changed
    }
    case 7:
      return Buffer.concat([before, draw.oneOf(raw), after])
    default:
      return before.length > 0 ? Buffer.from(before) : made
  }
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString())
  } catch {
    return undefined
  }
}

/** Words of some texts: what stands between quotes, and names. */
export function wordsOf(texts: readonly (string | Uint8Array)[]): Uint8Array[] {
  const found = texts.flatMap(
    (text) =>
      Buffer.from(text)
        .toString()
        .match(/[\p{L}\p{N}_-]{2,40}/gu) ?? [],
  )
  return [...new Set(found)].slice(0, 300).map((word) => Buffer.from(word))
}
