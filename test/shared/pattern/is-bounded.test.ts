import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tools } from '#shared/contract/agents/tools.ts'
import { isBounded } from '#shared/pattern/is-bounded.ts'
import { stepsOf } from '#shared/pattern/steps.ts'
import { fields, lines } from '#shared/pattern/texts.ts'
import { countSteps, parsed } from './count-steps.ts'

describe('A pattern from a rule file', () => {
  it.each([
    '[A-Z]{2}-\\d{4}-[0-9A-HJKMNP-TV-Z]{5}',
    '^/demandes/(?<value>\\d{1,9})/?$',
    '^/app/accounts/\\d{1,9}/(?:[\\w-]{1,40}/[\\w-]{1,40}/)?conversations/(?<value>\\d{1,10})$',
    '[Dd]ossier n[°º] ?(?<value>\\d{1,10})',
    '^(?:Ticket|Demande) ?#(?<value>\\d+)',
    '\\p{L}+ \\p{L}+',
    '<(?<value>[^>]*)>',
    '.*?a.*?b',
    '\\d{2,64}',
    'a|b|',
    '^$',
    '(?<value>.+)',
  ])('is taken: %s', (pattern) => {
    expect(isBounded(pattern)).toBe(true)
  })

  it.each([
    ['', 'nothing'],
    ['a'.repeat(201), 'too long'],
    ['(', 'none'],
    ['a{2', 'not read with the flag u'],
    ['\\p{Nonsense}', 'a property that there is not'],
    ['(a+)+', 'a repetition in a repetition'],
    ['(?:a|b)*', 'a choice in a repetition'],
    ['(?:a|aa){2,3}', 'a choice in a repetition with an end'],
    ['(?:ab){2}', 'several characters repeated'],
    ['(a)\\1', 'a reference back'],
    ['(?<x>a)\\k<x>', 'a reference back by name'],
    ['(?=a)b', 'a look ahead'],
    ['(?!a)b', 'a look ahead for what is not there'],
    ['(?<=a)b', 'a look behind'],
    ['(?<!a)b', 'a look behind for what is not there'],
    ['x{1,1000}', 'more than may be counted'],
    ['x{65}', 'more than may be counted, exactly'],
    ['x{65,}', 'more than may be counted, at least'],
    ['.*.*.*x', 'three repetitions without end'],
    ['.*?.*?.*?x', 'three lazy ones'],
    ['\\d{0,64}\\d{0,64}\\d{0,64}x', 'many repetitions with an end'],
    ['\\d*\\d*\\d{0,64}x', 'some with an end beside some without'],
    [`${'a?'.repeat(25)}x`, 'many characters that may be there'],
    [`${'(?:a|b|c)?'.repeat(12)}x`, 'many choices that may be there'],
    [`${'(?:a|[ab])'.repeat(18)}x`, 'many choices'],
  ])('is refused: %s (%s)', (pattern) => {
    expect(isBounded(pattern)).toBe(false)
  })

  it('may repeat much when each repetition ends where the next begins', () => {
    const path = '^/[a-z]{1,64}/\\d{1,64}/[a-z]{1,64}/\\d{1,64}/(?<value>[A-Z]{1,64})$'
    expect(isBounded(path)).toBe(true)
    expect(isBounded(path.replaceAll('/', '.?'))).toBe(false)
  })
})

describe('How references of the organisation are written', () => {
  const isTaken = (pattern: string) =>
    tools.safeParse({ places: [], references: [{ pattern }], rules: [], keys: [] }).success

  it.each(['[A-Z]{2}-\\d{4}-[0-9A-Z]{5}', '\\d{1,9}-\\d{1,9}', '(?:EC|UR)\\d{4,10}', 'n° ?\\d{6}'])(
    'is taken, since pages of any length are looked through: %s',
    (pattern) => expect(isTaken(pattern)).toBe(true),
  )

  it.each(['\\d+', '[A-Z]+-\\d+', '\\w{1,64}\\w{1,64}', '.*'])(
    'is refused where it would take a page too long: %s',
    (pattern) => {
      expect(isTaken(pattern)).toBe(false)
      expect(isBounded(pattern)).toBe(true)
    },
  )
})

const atom = fc.constantFrom('a', 'b', '1', '\\d', '[ab]', '[^b]', '.', '\\p{L}', '\\w', '-')
const often = fc.constantFrom(
  '',
  '',
  '*',
  '+',
  '?',
  '*?',
  '{0,3}',
  '{2}',
  '{1,64}',
  '{0,64}',
  '{2,}',
)
const { pattern: anyPattern } = fc.letrec<{ pattern: string; part: string }>((tie) => ({
  pattern: fc
    .tuple(
      fc.constantFrom('', '', '^'),
      fc.array(tie('part'), { minLength: 1, maxLength: 8 }),
      fc.constantFrom('x', '$', ''),
    )
    .map(([start, parts, end]) => start + parts.join('') + end),
  part: fc.oneof(
    { weight: 5, arbitrary: fc.tuple(atom, often).map((both) => both.join('')) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.array(fc.array(tie('part'), { maxLength: 3 }), { minLength: 1, maxLength: 3 }),
          fc.constantFrom('', '?', '{1}'),
        )
        .map(([some, end]) => `(?:${some.map((parts) => parts.join('')).join('|')})${end}`),
    },
  ),
}))

/** Texts that make bad cases likely: few characters, and the same again and again. */
const hostile = (length: number) =>
  fc
    .array(fc.tuple(fc.constantFrom('a', 'b', '1', 'ab', 'a1', '-', 'é'), fc.nat(length)), {
      minLength: 1,
      maxLength: 4,
    })
    .map((runs) =>
      runs
        .map(([text, times]) => text.repeat(times))
        .join('')
        .slice(0, length),
    )

describe('Any pattern', () => {
  it('takes no more steps than it was counted to take, whatever the text', () => {
    fc.assert(
      fc.property(anyPattern, hostile(16), (pattern, text) => {
        const counted = stepsOf(parsed(pattern), text.length)
        fc.pre(counted < 100_000)
        expect(countSteps(pattern, text)).toBeLessThanOrEqual(counted)
      }),
      { numRuns: 1_000 },
    )
  })

  it('that is taken ends soon on every text of a field, and of a line', () => {
    for (const [texts, most] of [
      [fields, 500],
      [lines, 200],
    ] as const)
      fc.assert(
        fc.property(anyPattern, hostile(texts.length), (pattern, text) => {
          fc.pre(isBounded(pattern, texts))
          // The time of a processor, since others may be at work on it.
          const since = process.cpuUsage()
          new RegExp(pattern, 'u').test(text)
          expect(process.cpuUsage(since).user / 1000).toBeLessThan(most)
        }),
        { numRuns: 300 },
      )
  })
})
