import { type AST, RegExpParser } from '@eslint-community/regexpp'

/** Texts that grow by a pump, written as people can say them again. */
export interface Attack {
  before: string
  pump: string
  after: string
}

/** Lengths at which an attack is timed, in UTF-16 units; what grows fast is found at the first of them. */
const lengths = [22, 100, 600, 4_000, 24_000]

/** Time of a processor below which nothing is asked further, in milliseconds: thirty times what a linear one needs. */
const unsuspicious = 4

/** Time of a processor from which a text that was slow twice is not tried again, in milliseconds. */
const certain = 3 * unsuspicious

/** How often a text that was slow is tried once more. */
const many = 8

/** Most texts that are tried for one expression. */
const mostAttacks = 300

/** What comes after the pumps and does not match. */
const ends = ['\0', ' \n!', '\0 ', 'aa']

/**
 * Looks for a text that takes an expression more than twice the time when it is twice as long: what would match it,
 * piece by piece, again and again, with an end that does not match. What it finds is certain; that it finds nothing
 * is not.
 */
export function findAttack(pattern: string, flags: string): Attack | null {
  const expression = new RegExp(pattern, `${flags.replace(/[gy]/g, '')}g`)
  const least = (attack: Attack, long: number, tries = 2) =>
    Math.min(...Array.from({ length: tries }, () => timeOf(expression, attack, long)))
  for (const attack of attacksOn(pattern, flags)) {
    const length = lengths.find((long) => timeOf(expression, attack, long) > unsuspicious)
    if (length === undefined) continue
    const once = least(attack, length)
    // Nothing linear takes as long on a hundred signs; on more, twice the length says it.
    if (once < unsuspicious) continue
    if (length > 100 && least(attack, length * 2) <= 3 * once) continue
    // Nothing but the expression takes as long as this four times.
    if (once >= certain) return attack
    // A processor that cleans up meanwhile takes its time too: what is slow is slow each time.
    const surely = least(attack, length, many)
    if (surely < unsuspicious) continue
    if (length <= 100 || least(attack, length * 2, many) > 3 * surely) return attack
  }
  return null
}

/** The text of an attack, of this length at most. */
function textOf({ before, pump, after }: Attack, long: number): string {
  const times = Math.floor((long - before.length - after.length) / pump.length)
  return before + pump.repeat(Math.max(0, times)) + after
}

/** Milliseconds of a processor. */
export function timeOf(expression: RegExp, attack: Attack, long: number): number {
  const text = textOf(attack, long)
  const since = process.cpuUsage()
  text.replace(expression, '')
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}

/** Every attack that is tried on an expression. */
export function attacksOn(pattern: string, flags: string): Attack[] {
  const read = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(pattern, 0, pattern.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  })
  const attacks = new Map<string, Attack>()
  for (const pieces of waysThrough(read.alternatives, flags))
    for (let from = 0; from < pieces.length; from++)
      for (let to = from + 1; to <= pieces.length; to++) {
        const pump = pieces.slice(from, to).join('')
        if (pump === '') continue
        for (const before of new Set([pieces.slice(0, from).join(''), '', '\0']))
          for (const after of ends)
            attacks.set([before, pump, after].join('\u{10FFFF}'), { before, pump, after })
      }
  return [...attacks.values()].slice(0, mostAttacks)
}

/** What would match, in pieces: a way for each choice, the first of all others. */
function waysThrough(alternatives: readonly AST.Alternative[], flags: string): string[][] {
  return alternatives.flatMap(({ elements }) => {
    let ways: string[][] = [[]]
    for (const [at, element] of elements.entries()) {
      const own = piecesOf(element, flags)
      if (element.type === 'Character' && elements[at - 1]?.type === 'Character') {
        for (const way of ways) way.push(`${way.pop()}${own[0]}`)
        continue
      }
      ways =
        own.length > 1 && ways.length * own.length <= 12
          ? ways.flatMap((way) => own.map((pieces) => [...way, ...pieces]))
          : ways.map((way) => [...way, ...(own[0] ?? [])])
    }
    return ways
  })
}

function piecesOf(element: AST.Element, flags: string): string[][] {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return waysThrough(element.alternatives, flags)
    case 'Quantifier': {
      if (element.max === 0) return [[]]
      const own = piecesOf(element.element, flags)
      const often = Math.max(1, Math.min(element.min, 20))
      return own.map((pieces) => Array.from({ length: often }, () => pieces).flat())
    }
    case 'Assertion':
      return element.kind === 'lookahead' && !element.negate
        ? waysThrough(element.alternatives, flags)
        : [[]]
    case 'Character':
      return [[String.fromCodePoint(element.value)]]
    case 'CharacterClass':
    case 'CharacterSet':
      return signsOf(element, flags).map((sign) => [sign])
    default:
      return [[]]
  }
}

/** Some signs that a class takes, of the usual ones: two that differ where there are two. */
function signsOf(element: AST.CharacterClass | AST.CharacterSet, flags: string): string[] {
  const one = new RegExp(`^(?:${element.raw})$`, flags.replace(/[gym]/g, ''))
  const taken = [...'a0 -A.\t\n"é«»「,;/:@_', '\0'].filter((sign) => one.test(sign))
  const ofClass =
    element.type === 'CharacterClass'
      ? element.elements.flatMap((part) =>
          part.type === 'Character'
            ? [String.fromCodePoint(part.value)]
            : part.type === 'CharacterClassRange'
              ? [String.fromCodePoint(part.min.value)]
              : [],
        )
      : []
  return [...new Set([...taken, ...ofClass.filter((sign) => one.test(sign))])].slice(0, 2)
}
