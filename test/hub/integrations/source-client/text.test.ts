import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { expectShape, idText } from '../../../../hub/integrations/source-client/expect.ts'
import { SourceFault } from '../../../../hub/integrations/source-client/fault.ts'
import { readJson } from '../../../../hub/integrations/source-client/read-json.ts'
import { readText } from '../../../../hub/integrations/source-client/read-text.ts'
import { momentsIn } from '../../../../hub/integrations/sources/moments.ts'

/** What is read, or why it is not. */
function said(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    if (error instanceof SourceFault) return error.fault
    throw error
  }
}
const unreadable = (what: string) => ({ why: 'unreadable', what })

describe('A text', () => {
  const word = 'Requête à 3 €'
  const utf16 = Buffer.from(word, 'utf16le')

  it.each([
    ['UTF-8 that says so', Buffer.from(word), 'application/json; charset=utf-8'],
    ['UTF-8 that says nothing', Buffer.from(word), ''],
    ['UTF-8 that says Latin-1', Buffer.from(word), 'text/html; charset=ISO-8859-1'],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${word}`), ''],
    ['UTF-16 that says so', utf16, 'text/xml; charset=utf-16le'],
    ['UTF-16 that says so in quotes', utf16, 'text/xml; charset="UTF-16LE"; x=y'],
    ['UTF-8 whose declaration says UTF-16', Buffer.from(word), 'text/xml; charset=utf-16'],
  ])('in %s is read', (_, bytes, type) => {
    expect(readText(bytes, type)).toBe(word)
  })

  it.each(['iso-8859-1', '"iso-8859-1"', "'latin1'", 'Windows-1252 ; x=y', 'ISO-8859-15'])(
    'in an old charset is read by its name: %s',
    (charset) => {
      const bytes = Buffer.from('Requête', 'latin1')
      expect(readText(bytes, `text/plain; charset=${charset}`)).toBe('Requête')
    },
  )

  it('in an old charset is read by its declaration in XML', () => {
    const xml = '<?xml version="1.0" encoding="ISO-8859-1"?><a>Requête</a>'
    expect(readText(Buffer.from(xml, 'latin1'), 'text/xml')).toBe(xml)
  })

  it.each([
    ['an old charset, without saying', Buffer.from('Requête', 'latin1'), 'application/json'],
    ['an old charset that says UTF-8', Buffer.from('Requête', 'latin1'), 'a/b; charset=utf-8'],
    ['a charset that nobody knows', Buffer.from('Requête', 'latin1'), 'a/b; charset=klingon'],
    ['bytes that are no text', Buffer.from([0x7b, 0xff, 0xc0, 0x80, 0x7d]), ''],
    ['UTF-8 that is cut', Buffer.from('Requête').subarray(0, 5), ''],
    ['UTF-8 with half a pair', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), ''],
    ['UTF-16 without saying', utf16, 'application/json'],
    ['UTF-8 with a NUL', Buffer.from('"a\u0000"'), 'application/json'],
  ])('in %s is not guessed', (_, bytes, type) => {
    expect(said(() => readText(bytes, type))).toEqual(unreadable('charset'))
  })
})

describe('JSON', () => {
  const read = (text: string) => said(() => readJson(Buffer.from(text), 'application/json'))

  it.each([
    ['lists', '[', ']'],
    ['objects', '{"a":', '}'],
    ['both', '[{"a":', '}]'],
  ])('is read as deep as any honest answer, and no deeper: %s', (_, open, close) => {
    const each = open.length > 5 ? 2 : 1
    const nested = (depth: number) => `${open.repeat(depth / each)}1${close.repeat(depth / each)}`
    expect(read(nested(64))).toBeInstanceOf(Object)
    expect(read(nested(66))).toEqual(unreadable('depth'))
    expect(read(nested(2_000_000))).toEqual(unreadable('depth'))
    expect(read(open.repeat(2_000_000))).toEqual(unreadable('depth'))
  })

  it('may hold any brackets in its texts, and any number of lists side by side', () => {
    const brackets = '[{'.repeat(1000)
    for (const text of [
      brackets,
      `"${brackets}`,
      `\\${brackets}`,
      `\\"${brackets}\\\\"${brackets}`,
    ])
      expect(read(JSON.stringify([text, { [text]: [] }]))).toEqual([text, { [text]: [] }])
    const wide = Array.from({ length: 100_000 }, () => [[]])
    expect(read(JSON.stringify(wide))).toHaveLength(100_000)
  })

  it('that hides its brackets behind a text that ends is too deep all the same', () => {
    expect(read(`["\\\\",${'['.repeat(100)}`)).toEqual(unreadable('depth'))
    expect(read(`["a",${'['.repeat(100)}`)).toEqual(unreadable('depth'))
  })

  it('with a text that never ends is no JSON, and costs no time', () => {
    expect(read(`"${'\\"'.repeat(1_000_000)}`)).toEqual(unreadable('format'))
    expect(read(`"${'\\'.repeat(1_000_000)}`)).toEqual(unreadable('format'))
  })

  it('teaches no object what it did not know', () => {
    const shape = z.object({ id: idText, more: z.record(z.string(), z.string()).optional() })
    const written =
      '{"id":1,"__proto__":{"isFinal":true},"constructor":{"prototype":{"a":1}},"more":{"__proto__":"x"}}'
    const found = expectShape(shape, read(written)) as object
    expect(Object.keys(found)).toEqual(['id', 'more'])
    expect('isFinal' in found).toBe(false)
    expect('isFinal' in {}).toBe(false)
    expect('a' in {}).toBe(false)
  })
})

describe('An id', () => {
  const id = (written: string) =>
    said(() => expectShape(z.object({ id: idText }), JSON.parse(`{"id":${written}}`)).id)
  const wrong = { why: 'unexpected', path: '/id' }

  it.each([
    ['7', '7'],
    ['"7"', '7'],
    ['"007"', '007'],
    ['0', '0'],
    ['9007199254740991', '9007199254740991'],
    ['"12345678901234567890"', '12345678901234567890'],
  ])('%s is the text %s', (written, text) => {
    expect(id(written)).toBe(text)
  })

  it.each([
    '12345678901234567890',
    '9007199254740993',
    '1.5',
    '1e400',
    '""',
    'null',
    'true',
    '[1]',
  ])('%s is none: another record could be meant by it', (written) => {
    expect(id(written)).toEqual(wrong)
  })
})

describe('A place in an answer', () => {
  it('is named where it is a field, and left out where it is somebody', () => {
    const shape = z.record(z.string(), z.object({ email_verified: z.boolean() }))
    const answered = { 'marie.dupont@courriel.example': { email_verified: 'yes' } }
    expect(said(() => expectShape(shape, answered))).toEqual({
      why: 'unexpected',
      path: '/…/email_verified',
    })
  })
})

describe('A date', () => {
  const { moment, maybe } = momentsIn('Europe/Paris')
  const read = (written: unknown) => said(() => maybe(written, '/due'))

  it.each([
    ['2026-07-14T10:00:00Z', '2026-07-14T10:00:00.000Z'],
    ['2026-07-14T10:00:00.123456+02:00', '2026-07-14T08:00:00.000Z'],
    ['2026-07-14T10:00:00+0200', '2026-07-14T08:00:00.000Z'],
    ['2026-07-14T10:00:00', '2026-07-14T08:00:00.000Z'],
    ['2026-07-14 10:00:00', '2026-07-14T08:00:00.000Z'],
    ['2026-01-14 10:00', '2026-01-14T09:00:00.000Z'],
    ['2026-07-14', '2026-07-13T22:00:00.000Z'],
    ['2024-02-29', '2024-02-28T23:00:00.000Z'],
    ['1970-01-02', '1970-01-01T23:00:00.000Z'],
  ])('%s is read on the clocks of its source', (written, expected) => {
    expect(read(written)).toEqual(new Date(expected))
  })

  it('in the hour that comes twice is the first, and in the one that is left out the hour after', () => {
    expect(read('2026-10-25T02:30:00')).toEqual(new Date('2026-10-25T00:30:00Z'))
    expect(read('2026-03-29T02:30:00')).toEqual(new Date('2026-03-29T01:30:00Z'))
    expect(read('2026-10-25T02:30:00+01:00')).toEqual(new Date('2026-10-25T01:30:00Z'))
  })

  it.each([
    null,
    undefined,
    '',
    0,
    '0',
    '0000-00-00',
    '0000-00-00 00:00:00',
    '1970-01-01T00:00:00Z',
    '1970-01-01T00:00:00.000+00:00',
    '1970-01-01T01:00:00+01:00',
    '1970-01-01 00:00:00',
    '1970-01-01',
    '0001-01-01T00:00:00',
    '9999-12-31T23:59:59.9999999Z',
  ])('%s is none, and where one must be, that is a fault', (written) => {
    expect(read(written)).toBeNull()
    expect(said(() => moment(written, '/received'))).toEqual({
      why: 'unexpected',
      path: '/received',
    })
  })

  it.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-07-14T24:30:00',
    '0050-01-01',
    '2999-01-01',
    '14/07/2026',
    '07/14/2026',
    'Tue, 14 Jul 2026 10:00:00 GMT',
    '2026-07-14T10:00:00+99:00',
    '2026-07-14T10:00:00 Europe/Paris',
    'marie.dupont',
    1_784_023_200,
    -1,
    Number.NaN,
    true,
    ['2026-07-14'],
    { toString: 1, valueOf: 1 },
  ])('%j is a fault, and no other date', (written) => {
    expect(read(written)).toEqual({ why: 'unexpected', path: '/due' })
  })
})
