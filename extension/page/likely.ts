import { type General, longestPiece, longestText, mostTexts } from '../reading.ts'
import { lastBreak } from './lines.ts'

/** What may be a part of a word or of an address: beside one of these a value is not whole. */
const part = '\\p{L}\\p{M}\\p{N}\\p{Cf}\\p{DI}_@'

/** Whole, with all that stands around `@`: the end of another address is the address of another. */
const email = new RegExp(
  `(?<![${part}.!#$%&'*+/=?^\`{|}~’-])[\\p{L}\\p{M}\\p{N}._%+'’&-]{1,64}@[\\p{L}\\p{M}\\p{N}.-]{3,180}(?![${part}.-])`,
  'gu',
)

/** Whole too: no part of a date, of an address, or of a number that goes on. */
const phone = new RegExp(
  `(?=[+(0])(?<![${part}/.:#°º+-]|[#°º] |\\p{N}[ ().-]{1,2})(?:\\+|\\(?0)(?:[ ().-]{0,2}\\d){8,15}(?![ ().-]{0,2}\\d|\\)?[-.]?[${part}/:])`,
  'gu',
)

/** Texts of one page that are likely to be what is looked for. */
export interface Likely {
  /** By kind, 21 at most. */
  texts: Record<'email' | 'phone' | 'reference', Set<string>>
  /** Whether a line may hold any of them. */
  isWorth(line: string): boolean
  look(line: string): void
  /** There is no room for more. */
  isFull(): boolean
}

/** @param general what references of the organisation look like */
export function createLikely({ references }: General): Likely {
  const texts: Likely['texts'] = { email: new Set(), phone: new Set(), reference: new Set() }
  const patterns = references.map(
    (one) =>
      new RegExp(
        `(?<![${part}]|[\\p{L}\\p{N}][-.]|\\p{N}/)(?:${one})(?![${part}]|[-.][\\p{L}\\p{N}]|/\\p{N})`,
        'gu',
      ),
  )
  const hasRoom = (kind: keyof Likely['texts']) => texts[kind].size < mostTexts
  const add = (kind: keyof Likely['texts'], pattern: RegExp, text: string) => {
    if (!hasRoom(kind)) return
    for (const [found] of text.matchAll(pattern)) {
      if (found.length <= longestText) texts[kind].add(found.trim())
      if (!hasRoom(kind)) return
    }
  }
  return {
    texts,
    isWorth: (line) => (patterns.length > 0 ? /\S/ : /[\d@]/).test(line),
    look(line) {
      for (const text of piecesOf(line)) {
        if (text.includes('@')) add('email', email, text)
        if (/\d/.test(text)) add('phone', phone, text)
        for (const pattern of patterns) add('reference', pattern, text)
      }
    },
    isFull: () =>
      !hasRoom('email') && !hasRoom('phone') && (patterns.length === 0 || !hasRoom('reference')),
  }
}

/** A line in pieces that patterns are run on; what has no place to be parted at is no text. */
function* piecesOf(line: string): Generator<string> {
  let rest = line
  while (rest.length > longestPiece) {
    const end = lastBreak(rest.slice(0, longestPiece))
    if (end === 0) return
    yield rest.slice(0, end)
    rest = rest.slice(end)
  }
  yield rest
}
