import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePhone, readPhone } from '../../../shared/telephone/phone.ts'

const mobile = '+33612345678'

/** What RFC 3966 and those that add to it let stand behind a number, and says nothing of the number. */
const spared = [
  ';ext=12',
  ';EXT=12',
  ';ext=1-2',
  ';isub=12345',
  ';tsub=12',
  ';postd=pp22',
  ';npdi',
  ';enumdi',
  ';rn=+33-1-99-00',
  ';npdi;rn=1990;rn-context=+33',
  ';cic=+1-6789',
  ';cic=6789;cic-context=+1',
  ' ; ext=12',
  ';',
]

describe('A telephone number with parameters of RFC 3966', () => {
  it.each(spared)('is the number without them: %s', (parameters) => {
    for (const number of ['06 12 34 56 78', '+33612345678', 'tel:+33-6-12-34-56-78'])
      expect(parsePhone(number + parameters)?.phone).toBe(mobile)
  })

  it.each([
    ['0612345678;phone-context=+33', mobile],
    ['tel:06-12-34-56-78;phone-context=+33', mobile],
    ['0612345678;ext=4;phone-context=+33', mobile],
    ['0612345678;Phone-Context=+33', mobile],
    ['0612345678;phone-context=+33-6', mobile],
    ['0692123456;phone-context=+262', '+262692123456'],
  ])('belongs to the country that its context says: %s', (written, phone) => {
    expect(parsePhone(written)?.phone).toBe(phone)
  })

  it.each([
    ['of a country that there is not', '06 126 ;phone-context=+333'],
    ['of another country', '0612345678;phone-context=+44'],
    ['of another place of the same country', '0692123456;phone-context=+33'],
    ['of part of a country', '0612345678;phone-context=+3'],
    ['of other digits than its own', '0612345678;phone-context=+337'],
    ['of a network', '0612345678;phone-context=exemple.fr'],
    ['of nothing', '0612345678;phone-context='],
    ['twice', '0612345678;phone-context=+33;phone-context=+33'],
    ['beside a country of its own', '+33612345678;phone-context=+33'],
    ['in the middle', '06;phone-context=+33;12345678'],
  ])('is none with a context %s', (_, written) => {
    expect(parsePhone(written)).toBeNull()
  })

  it.each([';m-x=1', ';x=1', ';tgrp=a;trunk-context=b.fr', ';ext=', ';ext=1;ext=2', ';ext=1;06'])(
    'is none where one is not known, has no value or comes twice: %s',
    (parameters) => {
      expect(parsePhone(`0612345678${parameters}`)).toBeNull()
    },
  )

  it('is read whatever the case of its scheme, and with a remark behind it', () => {
    for (const written of ['TEL:+33612345678', ' tel:0612345678', '06 12 34 56 78 ; le soir'])
      expect(parsePhone(written)?.phone).toBe(mobile)
  })

  it.each([
    '06.12.34.56.78',
    '06-12-34-56-78',
    '(06) 12 34 56 78',
    '+33 (0)6 12-34.56 78',
    '06\u00a012\u202f34\u00a056\u202f78',
    '06\u201112\u201134\u201156\u201178',
  ])('is read with what separates its digits for the eye: %s', (written) => {
    expect(parsePhone(written)?.phone).toBe(mobile)
    expect(parsePhone(`${written};phone-context=+33`)?.phone ?? null).toBe(
      written.includes('+') ? null : mobile,
    )
  })
})

describe('Any text', () => {
  const parts = [...spared, ';phone-context=+33', ';phone-context=+333', ';phone-context=a.fr']
  const piece = fc.oneof(
    fc.constantFrom('tel:', '+', '+33', '06', '0692', '12 34', '-', '.', '(0)', ' ', ...parts),
    fc.string({ maxLength: 6, unit: 'binary' }),
    fc.stringMatching(/^\d{1,6}$/),
  )
  const written = fc.array(piece, { maxLength: 8 }).map((all) => all.join(''))

  it('is read the same each time, and as a mobile where SMS go', () => {
    fc.assert(
      fc.property(written, (text) => {
        const [first, second] = [parsePhone(text), parsePhone(text)]
        expect(second).toEqual(first)
        expect(readPhone(text)).toBe(first?.isMobile ? first.phone : null)
      }),
    )
  })

  it('is no number of another country for what stands behind it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.constantFrom(...parts), (one, other) => {
        const read = parsePhone(`0612345678${one}${other}`)
        expect([mobile, undefined]).toContain(read?.phone)
      }),
    )
  })
})
