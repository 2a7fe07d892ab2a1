import { isBounded } from '#shared/pattern/is-bounded.ts'
import { isMadeUp } from '#shared/pattern/is-made-up.ts'
import { fields, lines } from '#shared/pattern/texts.ts'
import { must, type Reader, textOf } from './reader.ts'

/** Texts that keep a pattern that is not held busy. */
const hostile = ['a', '1', '-', ' ', 'ab', 'é', '/'].flatMap((pump) => [
  pump.repeat(254),
  `${pump.repeat(250)}!`,
])

/** A pattern or a selector that somebody wrote. What is taken ends soon. */
export const pattern: Reader = {
  name: 'pattern',
  seeds: [
    '^/demandes/(?<value>\\d{1,9})/?$',
    '[A-Z]{2}-\\d{4}',
    '(?:Ticket|Demande) ?#(?<value>\\d+)',
    '(a+)+$',
    '\\p{L}+ \\p{L}+',
    '.css-1x2y3z > [data-test="a b"]',
  ],
  words: [
    '(?:',
    '(?<value>',
    '*',
    '+',
    '?',
    '{1,64}',
    '{0,}',
    '|',
    '[^a]',
    '\\d',
    '\\w',
    '.',
    '$',
    '^',
    '\\p{L}',
  ],
  read(input) {
    const text = textOf(input)
    isMadeUp(text)
    isBounded(text, lines)
    if (!isBounded(text, fields)) return
    const since = process.cpuUsage()
    const read = new RegExp(text, 'u')
    for (const one of hostile) read.test(one)
    must(process.cpuUsage(since).user < 800_000, 'what is taken ends soon', text)
  },
}
