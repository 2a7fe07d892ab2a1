import { describe, expect, it } from 'vitest'
import { draftRule } from '../../../../extension/background/teaching/draft-rule.ts'
import { shapeOf } from '../../../../extension/background/teaching/shape.ts'
import type { TaughtPart } from '../../../../extension/shared/teaching.ts'
import { isBounded } from '../../../../shared/pattern/is-bounded.ts'
import { pointAt } from '../../../fakes/point-at.ts'
import { readPage } from '../../../fakes/read-page.ts'

const origin = 'https://outil.example'
const href = `${origin}/fiches/71`
const page = (texts: Partial<Record<TaughtPart, string>>) =>
  `<main>${Object.entries(texts).map(([field, text]) => `<p class="${field}-value">${text}</p>`)}</main>`

/** What the rule that is learnt of some texts shows of others. */
function shown(taught: Partial<Record<TaughtPart, string>>, others: typeof taught) {
  const fields = Object.keys(taught) as TaughtPart[]
  const pointed = Object.fromEntries(
    fields.map((field) => [field, pointAt(page(taught), `.${field}-value`, field)]),
  )
  const called = { id: 'taught.one', version: 1, tool: { name: 'Outil' } }
  const draft = draftRule({ origin, href, pointed }, called)
  if (!('rule' in draft)) return draft.fault
  const { sightings } = readPage(`<body>${page(others)}</body>`, href, [draft.rule])
  return sightings.map(({ value }) => value)
}

describe('A reference that was taught among other words', () => {
  const taught = { reference: 'Demande EC-2026-0412 : voirie' }

  it.each([
    ['goes on', 'Demande EC-2026-0413bis : voirie'],
    ['is longer than any that was meant', 'Demande EC-2026-04130000000 : voirie'],
    ['begins before', 'Demande éEC-2026-0413 : voirie'],
    ['follows that of another request', 'Suite de EC-2026-0412 : EC-2026-0413'],
    ['stands before that of another request', 'Demande EC-2026-0413, suite de EC-2026-0412'],
  ])('is not read of one that %s', (_, reference) => {
    expect(shown(taught, { reference })).toEqual([])
  })

  it.each(['-', '_', '.', '/', ':'])('is read as a whole over %s', (sign) => {
    const written = (number: number) => ({ reference: `Demande VO${sign}${number} (voirie)` })
    expect(shown(written(12), written(13))).toEqual([`VO${sign}13`])
  })

  it('is not looked for among words where it stood alone', () => {
    expect(shown({ reference: 'EC-2026-0412' }, { reference: 'Suite de EC-2026-0413' })).toEqual([])
  })
})

describe('A usager who was taught', () => {
  const reference = 'EC-2026-0412'
  const [ali, phone] = ['ali@usager.example', '06 12 34 56 78']

  it('is neither of two that stand there now', () => {
    const taught = { reference, phone: `Tél. ${phone}` }
    expect(shown(taught, taught)).toEqual([reference, '+33612345678'])
    for (const both of [`Tél. ${phone} ou 07 98 76 54 32`, `7 ou ${phone}`])
      expect(shown(taught, { reference, phone: both })).toEqual([reference])
  })

  it('is not looked for among words where they stood alone', () => {
    const taught = { reference, email: ali, phone }
    const others = {
      reference,
      email: `transmis par ${ali}`,
      phone: `Standard : ${phone} (mairie)`,
    }
    expect(shown(taught, others)).toEqual([reference])
  })

  it.each([
    ['a dash', '—'],
    ['an address', ali],
    ['more than a name', 'Ali '.repeat(40)],
  ])('has no name that is %s', (_, name) => {
    expect(shown({ reference, name }, {})).toBe('no_name')
  })

  it('has no address that no mail goes to', () => {
    expect(shown({ reference, email: 'ali@ici' }, {})).toBe('no_email')
  })
})

describe('The shape of a reference', () => {
  const fits = (example: string, other: string) =>
    new RegExp(`^(?:${shapeOf(example)})$`, 'u').test(other)

  it.each([
    ['EC.2026', 'EC.2027', 'EC-2027'],
    ['DEMANDE-12', 'DOSSIER-13', 'D0SS1ER-13'],
    ['EC-VO-12', 'EC-PO-13', 'EC-P0-13'],
    ['EC-ABCD', 'EC-AB1D', 'EC-AB+D'],
    ['REQ0012', 'REQ0013', '0013REQ'],
    ['EC-12', 'VO-13', 'éc-13'],
    ['EC-12', 'EC-1', 'EC-'],
    ['EC-12', 'EC-13', 'EC-1٣'],
    ['EC-²', 'EC-³', 'EC-A'],
    ['ÉC-12', 'ÈC-12', 'èc—12'],
  ])('like %s is that of %s, and not of %s', (example, same, other) => {
    expect([fits(example, same), fits(example, other)]).toEqual([true, false])
  })

  it('of any length is bounded', () => {
    expect(isBounded(shapeOf('A'.repeat(200)))).toBe(true)
  })
})
