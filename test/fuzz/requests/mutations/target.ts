import type { Draw } from '../draw.ts'
import type { Mutation } from '../mutation.ts'
import { oddTexts } from '../odd-texts.ts'

const inTarget =
  (change: (path: string, query: string, draw: Draw) => string): Mutation =>
  (asked, draw) => {
    const [path = '', query = ''] = asked.target.split('?', 2)
    return { ...asked, target: change(path, query, draw) }
  }

/** Changes one part of the path, as it is written. */
const inPart = (change: (part: string, draw: Draw) => string) =>
  inTarget((path, query, draw) => {
    const parts = path.split('/')
    if (parts.length < 2) return draw.pick(oddParts)
    const at = 1 + draw.below(parts.length - 1)
    const changed = parts.with(at, change(parts[at] ?? '', draw)).join('/')
    return query ? `${changed}?${query}` : changed
  })

const inQuery = (change: (query: string, draw: Draw) => string) =>
  inTarget((path, query, draw) => `${path}?${change(query, draw)}`)

/** A text as it stands in an address, sometimes with signs that should not stand there. */
const inAddress = (text: string) => {
  try {
    return encodeURIComponent(text)
  } catch {
    return '%ED%A0%80'
  }
}

const oddParts = [
  ...['%2f', '%2F..%2f', '%252f', '..', '.', '%2e%2e', '%00', '%c0%af', '%', '%zz', '%ff', '%f'],
  ...[
    ';a=b',
    '\\',
    '*',
    ':',
    '::',
    '//',
    '%0d%0ax: y',
    '#',
    '@',
    '[',
    '{',
    '|',
    '"',
    '<',
    '^',
    '`',
  ],
  ...['__proto__', 'constructor', 'x'.repeat(201), 'x'.repeat(7000), '%F0%9F%91%A9', '-1', '0'],
]

const oddQueries = [
  ...['locale', 'locale=', 'locale=fr&locale=en', 'locale[]=fr', 'locale[a]=fr', '__proto__=1'],
  ...[
    '__proto__[a]=1',
    'constructor[prototype][a]=1',
    'locale=%',
    'locale=%00',
    'locale=%ff',
    '&&&',
  ],
  ...['?', '=', 'a=b=c', 'period=2026-13', 'period=2026-10&period=2026-09', 'period[]=2026-10'],
  ...['q=%00', 'q=%25', `q=${'%5f'.repeat(60)}`, 'before=x', 'cell=a.b.c', 'hasOwnProperty=1'],
  ...['period=0000-01', 'period=9999-12', 'period=1900-01', 'service=__proto__', 'page=-1'],
]

export const targetMutations: Readonly<Record<string, Mutation>> = {
  oddPart: inPart((_, draw) => draw.pick(oddParts)),
  joinedPart: inPart((part, draw) => part + draw.pick(oddParts)),
  textPart: inPart((_, draw) => inAddress(draw.pick(oddTexts).slice(0, 2000))),
  encodedPart: inPart((part) =>
    [...part].map((one) => `%${one.charCodeAt(0).toString(16)}`).join(''),
  ),
  capitals: inPart((part) => part.toUpperCase()),
  addPart: inTarget((path, query, draw) => `${path}/${draw.pick(oddParts)}${query && `?${query}`}`),
  endSlash: inTarget((path, query) => `${path}/?${query}`),
  twoSlashes: inTarget((path, query) => `/${path}?${query}`),
  oddQuery: inQuery((query, draw) => `${query}&${draw.pick(oddQueries)}`),
  otherQuery: inQuery((_, draw) => draw.pick(oddQueries)),
  repeatedQuery: inQuery((query) => `${query}&${query}`),
  oddValue: inQuery((query, draw) => {
    const fields = query.split('&')
    const at = draw.below(fields.length)
    const [name = ''] = (fields[at] ?? '').split('=')
    return fields.with(at, `${name}=${inAddress(draw.pick(oddTexts).slice(0, 2000))}`).join('&')
  }),
  manyParameters: inQuery(() => 'a=1&'.repeat(1500)),
  longQuery: inQuery(
    (query, draw) => `${query}&x=${'x'.repeat(draw.pick([7000, 16_000, 1_000_000]))}`,
  ),
  otherTarget: (asked, draw, other) => ({
    ...asked,
    target: draw.pick([
      other.target,
      '*',
      '',
      '/',
      `http://evil.example${asked.target}`,
      `//evil.example`,
      '/%',
    ]),
  }),
}
