import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'
import { stepsOf } from '#shared/pattern/steps.ts'

/** Lengths of text at which steps are counted, in UTF-16 units. */
const [short, long] = [5_000, 10_000]

/** Most steps for each character of a text. */
const mostSteps = 300

/**
 * Whether the count of steps by which patterns of organisations are held shows that this expression takes a time
 * proportional to the text: nothing is repeated but one character or class, and what is repeated without end ends
 * where something else begins. It says nothing of others, which may be linear as well.
 */
export function isPlainlyLinear(pattern: string, flags: string): boolean {
  const read = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(pattern, 0, pattern.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  })
  let isPlain = true
  const refuse = () => {
    isPlain = false
  }
  // Which signs are apart is only known where case counts.
  const isApartKnown = !flags.includes('i')
  visitRegExpAST(read, {
    onBackreferenceEnter: refuse,
    onAssertionEnter({ kind }) {
      if (kind === 'lookahead' || kind === 'lookbehind') refuse()
    },
    onQuantifierEnter({ element, max }) {
      const isOne = element.type === 'Character' || /^Character(Class|Set)$/.test(element.type)
      if (!isOne && max > 1) refuse()
      if (max > 1 && !isApartKnown && hasLetters(element)) refuse()
      // Each line may be a beginning.
      if (max === Number.POSITIVE_INFINITY && flags.includes('m')) refuse()
    },
  })
  if (!isPlain) return false
  const [few, many] = [stepsOf(read, short), stepsOf(read, long)]
  return many <= long * mostSteps && many <= 2.1 * few
}

const hasLetters = ({ raw }: AST.Element) => /[a-z]/i.test(raw)
