import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { isBounded } from '#shared/pattern/is-bounded.ts'
import { fields, lines } from '#shared/pattern/texts.ts'
import { isLong } from '../world/times.ts'
import { attacksOn, findAttack, timeOf } from './expressions/attack.ts'
import { collectExpressions } from './expressions/collect.ts'
import { excused } from './expressions/excused.ts'
import { isPlainlyLinear } from './expressions/is-plain.ts'
import { made } from './expressions/made.ts'

/** Time of a processor for one text at the bound, in milliseconds: a hundred times what it needs. */
const soon = 300

const isExcused = ({ pattern, flags }: { pattern: string; flags: string }) =>
  excused.some(({ expression }) => expression.source === pattern && expression.flags === flags)

const { expressions: all, made: madeInCode } = collectExpressions()
const asked = all.filter((one) => !isPlainlyLinear(one.pattern, one.flags) && !isExcused(one))

/** What is wrong, as it is looked for: where, what, and a text that shows it. */
const say = (pattern: string, flags: string, places: readonly string[], attack: unknown) =>
  `${places.join(', ')}: /${pattern}/${flags} on ${JSON.stringify(attack)}`

/** A file that is read once more, whoever read it before. */
const readAnew = (file: string) => import(`${fileURLToPath(new URL(file, import.meta.url))}?anew`)

afterEach(() => vi.unstubAllGlobals())

describe('Every regular expression', () => {
  it('is found, as a literal, as a text and in SQL', () => {
    expect(all.length).toBeGreaterThan(400)
    const places = all.flatMap((one) => one.places.map((place) => place.split('/')[0]))
    for (const place of ['shared', 'hub', 'widget', 'extension', 'console'])
      expect(places).toContain(place)
    expect(all.some(({ pattern }) => pattern === '^pg_')).toBe(true)
  })

  it('takes a time proportional to its text', () => {
    const wrong = asked.flatMap(({ pattern, flags, places }) => {
      const attack = findAttack(pattern, flags)
      return attack ? [say(pattern, flags, places, attack)] : []
    })
    expect(wrong).toEqual([])
  })

  it.runIf(isLong)(
    'is linear for a checker that knows automata, too',
    { timeout: 900_000 },
    async () => {
      vi.stubEnv('RECHECK_BACKEND', 'pure')
      const { checkSync } = await import('recheck')
      const wrong = all
        .filter((one) => !isExcused(one))
        .flatMap(({ pattern, flags, places }) => {
          const checked = checkSync(pattern, flags, { timeout: 60_000 })
          if (checked.status === 'safe') return []
          return [
            say(
              pattern,
              flags,
              places,
              checked.status === 'vulnerable' ? checked.attack.pattern : checked.status,
            ),
          ]
        })
      vi.unstubAllEnvs()
      expect(wrong).toEqual([])
    },
  )

  it.each(excused)('that is excused ends soon at its bound: $expression', (one) => {
    expect(all.filter(isExcused).map(({ pattern }) => pattern)).toContain(one.expression.source)
    expect(timeOf(one.expression, one.attack, one.longest)).toBeLessThan(soon)
  })
})

describe('An expression that is made while the code runs', () => {
  it('is made in a place where somebody said why it ends soon', () => {
    const places = Object.keys(made)
    const unknown = madeInCode.filter((one) => !places.some((place) => one.startsWith(place)))
    expect(unknown).toEqual([])
    expect(places.filter((one) => !madeInCode.some((place) => place.startsWith(one)))).toEqual([])
  })

  it('of the page, of dates and of personal data takes a time proportional to its text', async () => {
    const recorded: RegExp[] = []
    const real = RegExp
    vi.stubGlobal(
      'RegExp',
      new Proxy(real, {
        construct(target, [pattern, flags]: [string, string?]) {
          const expression = new target(pattern, flags)
          recorded.push(expression)
          return expression
        },
      }),
    )
    const { createLikelyTexts } = await readAnew('../../extension/page/likely-texts.ts')
    createLikelyTexts({ references: ['[A-Z]{2}-\\d{4}-[0-9A-Z]{5}'] })
    const { dateReader } = await readAnew('../../hub/integrations/import/read-date.ts')
    dateReader('DD/MM/YYYY hh:mm:ss A', 'Europe/Paris', '00:00:00')
    await readAnew('../../shared/privacy/personal-rules.ts')
    for (const rule of ['address-rule', 'number-rules', 'birth-rule'])
      await readAnew(`../../hub/feedback/personal/${rule}.ts`)
    vi.unstubAllGlobals()
    expect(recorded.length).toBeGreaterThan(12)
    for (const { source, flags } of recorded)
      expect(findAttack(source, flags), `/${source}/${flags}`).toBeNull()
  })
})

/** What was mended, and what books on such attacks begin with. */
const known: readonly (readonly [pattern: string, flags: string])[] = [
  ['^-+|-+$', 'g'],
  ['[.,;]+$', ''],
  ['^(\\d{1,2})\\s*[/. -]\\s*(\\d{1,2})\\s*[/. -]\\s*(\\d{2,4})$', ''],
  ['\\B(?=(\\d\\d)+$)', 'g'],
  ['^https?:\\/\\/\\S*\\{id\\}\\S*$', ''],
  ['@.*$', ''],
  ['«\\s*|\\s*»', 'gu'],
  ['\\s+\\S*$', 'u'],
  ['<script defer[^>]*><\\/script>', ''],
  ['[A-Z]+(?![A-Z]|[a-z]{2})', 'g'],
  ['(a+)+$', ''],
  ['(a|a)*b', ''],
  ['^(\\w+\\s?)*$', ''],
]

describe('An attack', () => {
  it.each(known)('is found on /%s/%s', (pattern, flags) => {
    expect(isPlainlyLinear(pattern, flags)).toBe(false)
    expect(findAttack(pattern, flags)).not.toBeNull()
  })

  it.each(['^[^@]+@[^@]+$', '(?<![.,;])[.,;]+$', '^\\d{1,9}(?:-\\d{1,9})?$'])(
    'is found on none that is linear: /%s/',
    (pattern) => expect(findAttack(pattern, '')).toBeNull(),
  )
})

describe('A pattern that an organisation wrote', () => {
  it.each([
    ...known.map(([pattern]) => pattern),
    '\\d+',
    '.*?a.*?b',
    '\\p{L}+ \\p{L}+',
    '(?<value>.+)x',
    '[A-Z]{1,64}-[A-Z]{1,64}x',
  ])('is refused, or ends soon on every text it meets: %s', (pattern) => {
    for (const texts of [fields, lines])
      if (isBounded(pattern, texts))
        for (const attack of attacksOn(pattern, 'u'))
          expect(timeOf(new RegExp(pattern, 'gu'), attack, texts.length)).toBeLessThan(soon)
  })
})
