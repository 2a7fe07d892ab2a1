// Long because every fault an instrument can have stands here, beside the sentence it is told in.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Problem } from '#shared/contract/problem.ts'
import { townAgents } from '../../../world/agents.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { ownReception } from '../../../world/own-instrument.ts'
import { stores } from '../../../world/stores.ts'

type Reception = ReturnType<typeof ownReception>

describe('An instrument of the organisation’s own that does not hold', () => {
  let hub: TestHub
  beforeAll(async () => {
    // What is refused never reaches a store: one of them is enough.
    hub = await startHub(await (stores[0]?.open ?? Promise.reject)())
  })
  afterAll(() => hub.close())

  const told = async (text: string, locale = 'fr') => {
    const url = `/v1/instruments?locale=${locale}`
    const answer = await hub.as(townAgents.admin, 'PUT', url, { text })
    expect(answer.statusCode).toBe(422)
    return (answer.json() as Problem).errors ?? []
  }
  const written = (change: (reception: Reception) => unknown) => {
    const reception = ownReception()
    change(reception)
    return JSON.stringify(reception, null, 2)
  }
  /** The line on which a piece of text stands, the nth time it is there. */
  const lineOf = (text: string, piece: string, nth = 1) =>
    text.split(piece).slice(0, nth).join(piece).split('\n').length

  it('names its line and what to write, in the language asked for', async () => {
    const text = written(({ items }) => {
      items[2] = { ...items[2], wording: { en: 'Was it clear?' } } as never
    })
    const line = lineOf(text, '"wording"', 3)
    expect((await told(text))[0]).toEqual({
      path: '/items/2/wording/fr',
      code: 'no_wording',
      line,
      detail: `Ligne ${line}\u00a0: la question «\u00a0CLEAR\u00a0» n’a pas de texte en français. Écrivez-le dans "wording": { "fr": …, "en": … }.`,
    })
    expect((await told(text, 'en'))[0]?.detail).toBe(
      `Line ${line}: the question “CLEAR” has no text in French. Write it in "wording": { "fr": …, "en": … }.`,
    )
  })

  it('is told of a question whose name is none, and answers oddly when it is made a text', async () => {
    const text = written(({ items }) => {
      Object.assign(items[2] ?? {}, { item: { toString: 'CLEAR' }, wording: { en: 'Clear?' } })
    })
    const faults = await told(text)
    expect(faults.map(({ code }) => code).sort()).toEqual(['kind', 'no_wording'])
    expect(faults.map(({ detail }) => detail).join()).toContain('«\u00a0{…}\u00a0»')
  })

  it('is asked whole in each language it was begun in, wherever it is not', async () => {
    const text = written(({ items, scales }) => {
      Object.assign(items[0]?.wording ?? {}, { ar: 'كيف كان الاستقبال؟' })
      for (const { label } of scales.five.answers) Object.assign(label, { ar: 'إجابة' })
    })
    const faults = await told(text)
    expect(faults.map(({ path, code }) => `${code} ${path}`).sort()).toEqual([
      'empty_text /items/1/wording/ar',
      'empty_text /items/2/wording/ar',
      ...[0, 1].map((at) => `empty_text /scales/places/answers/${at}/label/ar`),
    ])
    expect(faults[0]?.detail).toMatch(/ce texte est vide \(العربية\)/)
  })

  it.each([
    ['nothing', '', 'empty', 1],
    ['a missing comma', '{\n  "id": "a"\n  "opening": "b"\n}', 'comma', 2],
    ['a comma too many', '{\n  "id": "a",\n}', 'trailing_comma', 2],
    ['a missing colon', '{\n  "id" "a"\n}', 'colon', 2],
    ['quotes of a word processor', '{\n  “id”: "a"\n}', 'quotes', 2],
    ['a comment', '{\n  "id": "a", // mine\n}', 'comment', 2],
    ['a text left open', '{\n  "id": "a,\n}', 'close_quote', 2],
    ['an object left open', '{\n  "id": "a"\n', 'close_brace', 2],
    ['a name written twice', '{\n  "id": "a",\n  "id": "b"\n}', 'duplicate_key', 3],
  ])('says where %s is', async (_, text, code, line) => {
    for (const locale of ['fr', 'en']) {
      const faults = await told(text, locale)
      expect(faults).toContainEqual(expect.objectContaining({ code, line }))
    }
  })

  const shapes: [string, (reception: Reception) => unknown, string, string, number?][] = [
    ['a field nobody knows', (r) => Object.assign(r, { titel: 'x' }), 'unknown', '"titel"'],
    ['a name Parvis has', (r) => Object.assign(r, { id: 'jdma' }), 'built_in', '"id"'],
    ['a name that is none', (r) => Object.assign(r, { id: 'L’accueil' }), 'identifier', '"id"'],
    ['text for a list', (r) => Object.assign(r, { satisfied: '5' }), 'kind', '"satisfied"'],
    ['no forms', (r) => Object.assign(r, { forms: [] }), 'empty_list', '"forms"'],
    [
      'an unknown dimension',
      (r) => Object.assign(r.items[1] ?? {}, { dimension: 'x' }),
      'choice',
      '"dimension"',
      2,
    ],
    [
      'an answer off all scales',
      (r) => Object.assign(r.scales.five.answers[1] ?? {}, { value: 40 }),
      'answer',
      '"value"',
      2,
    ],
    [
      'a label without French',
      (r) => Object.assign(r.scales.five.answers[1] ?? {}, { label: { en: 'Well' } }),
      'no_label',
      '"label"',
      2,
    ],
    ['a text of spaces', (r) => Object.assign(r.title, { en: '  ' }), 'empty_text', '"en": "  "'],
    [
      'a name used twice',
      (r) => Object.assign(r.items[2] ?? {}, { item: 'PLACE' }),
      'duplicate_item',
      '"item": "PLACE"',
      2,
    ],
    [
      'a name the hub keeps',
      (r) => Object.assign(r.items[2] ?? {}, { item: 'helped' }),
      'reserved_name',
      '"item": "helped"',
    ],
    [
      'a name every object has',
      (r) => Object.assign(r.items[2] ?? {}, { item: 'constructor' }),
      'reserved_name',
      '"item": "constructor"',
    ],
    [
      'a name of a choice',
      (r) => Object.assign(r.items[2] ?? {}, { item: 'PLACE_1' }),
      'name_taken',
      '"item": "PLACE"',
    ],
    [
      'a value used twice',
      (r) => Object.assign(r.scales.five.answers[1] ?? {}, { value: 1 }),
      'duplicate_value',
      '"value": 1',
      2,
    ],
    ['one answer only', (r) => r.scales.places.answers.pop(), 'few_answers', '"answers"', 2],
    [
      'an unknown scale',
      (r) => Object.assign(r.items[2] ?? {}, { scale: 'toString' }),
      'unknown_scale',
      '"toString"',
    ],
    [
      'an unknown opening',
      (r) => Object.assign(r, { opening: 'nobody' }),
      'unknown_item',
      '"opening"',
    ],
    [
      'an unknown question on a page',
      (r) => r.forms[0]?.pages[0]?.items.push('NOBODY'),
      'unknown_item',
      '"NOBODY"',
    ],
    [
      'a condition on nothing',
      (r) => Object.assign(r.items[2]?.shown_if ?? {}, { item: 'PLACE_7' }),
      'shown_if_unknown',
      '"PLACE_7"',
    ],
    [
      'a condition on what comes later',
      (r) => Object.assign(r.items[1] ?? {}, { shown_if: { item: 'CLEAR', values: [1] } }),
      'shown_if_later',
      '"item": "CLEAR"',
    ],
    [
      'a condition nobody can meet',
      (r) => Object.assign(r.items[2]?.shown_if ?? {}, { values: [5] }),
      'shown_if_value',
      '          5\n',
      1,
    ],
    [
      'a form nobody gets',
      (r) => r.forms.push({ form: 'none', share: 0, pages: [] }),
      'no_chance',
      '"share": 0',
    ],
    [
      'shares above one',
      (r) => r.forms.push({ form: 'more', share: 0.5, pages: [] }),
      'shares_above_one',
      '"forms"',
    ],
    [
      'shares below one',
      (r) => Object.assign(r.forms[0] ?? {}, { share: 0.5 }),
      'shares_below_one',
      '"forms"',
    ],
    [
      'a question more too seldom',
      (r) => Object.assign(r, { extras: [{ item: 'CLEAR', bad: 0.05, other: 0.1 }] }),
      'low_chance',
      '"bad": 0.05',
    ],
    [
      'questions more above one',
      (r) =>
        Object.assign(r, {
          extras: [
            { item: 'PLACE', bad: 0.6, other: 0.1 },
            { item: 'CLEAR', bad: 0.6, other: 0.1 },
          ],
        }),
      'shares_above_one',
      '"extras"',
    ],
    [
      'a draw from nothing',
      (r) => Object.assign(r.forms[0] ?? {}, { draws: true }),
      'draws_nothing',
      '"draws"',
    ],
    [
      'satisfaction off the scale',
      (r) => Object.assign(r, { satisfied: [9] }),
      'not_on_opening_scale',
      '9',
    ],
    [
      'an opening of several answers',
      (r) => Object.assign(r, { opening: 'PLACE' }),
      'opening_several',
      '"opening"',
    ],
    [
      'a question nobody is asked',
      (r) => r.forms[0]?.pages[0]?.items.pop(),
      'never_asked',
      '"item": "CLEAR"',
    ],
    [
      'a question asked twice',
      (r) => r.forms[0]?.pages[0]?.items.push('PLACE'),
      'asked_twice',
      '"PLACE"',
      3,
    ],
    [
      'words said twice',
      (r) => Object.assign(r.items[2] ?? {}, { wording: r.items[1]?.wording }),
      'same_words',
      '"CLEAR"',
      2,
    ],
  ]

  it.each(shapes)('says where %s is', async (_, change, code, piece, nth = 1) => {
    const text = written(change)
    for (const locale of ['fr', 'en']) {
      const faults = await told(text, locale)
      const fault = faults.find((one) => one.code === code)
      expect(faults.map((one) => one.code)).toContain(code)
      expect(fault?.detail).toMatch(locale === 'fr' ? /^Ligne \d+\u00a0: / : /^Line \d+: /)
      expect(fault?.detail).not.toMatch(/\{\w+\}|undefined/)
      // A part without a name of its own begins with its brace, a line above its first field.
      const line = lineOf(text, piece, nth)
      expect([line, line - 1]).toContain(fault?.line)
    }
  })

  it('of 500 questions, and of a form with more than 60 answers, says so once', async () => {
    const many = (n: number) =>
      written((r) => {
        const names = Array.from({ length: n }, (_, at) => `Q${at}x`)
        const more = names.map((item) => ({
          item,
          dimension: 'other',
          scale: 'five',
          wording: { fr: item, en: item },
        }))
        ;(r.items as unknown[]).push(...more)
        r.forms[0]?.pages[0]?.items.push(...names.slice(0, 58))
        r.forms[0]?.pages.push({ items: names.slice(58).slice(0, 60) })
      })
    const five = await told(many(500))
    expect(five.map(({ code }) => code)).toContain('too_many_items')
    const seventy = await told(many(70))
    expect(seventy.map(({ code }) => code)).toEqual(['too_many_answers'])
    expect(seventy[0]?.detail).toContain('60 au plus')
  })

  it('in many places says twenty of them and counts the others', async () => {
    const text = written((r) => {
      for (const answer of r.scales.five.answers) Object.assign(answer, { a: 1, b: 2, c: 3, d: 4 })
      for (const item of r.items) Object.assign(item, { a: 1, b: 2, c: 3, d: 4 })
    })
    const faults = await told(text)
    expect(faults).toHaveLength(21)
    expect(faults.at(-1)).toEqual({ path: '', code: 'more', detail: 'et 12 autres' })
    const lines = faults.slice(0, 20).map(({ line }) => line ?? 0)
    expect(lines).toEqual([...lines].sort((a, b) => a - b))
  })
})
