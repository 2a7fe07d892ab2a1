import { describe, expect, it } from 'vitest'
import { parseFactor } from '../../../../extension/panel/second-factor/parse-factor.ts'

const now = new Date('2026-11-27T10:00:00Z')
const read = (typed: string) => parseFactor('birth_date', typed, now)
const born = (value: string) => ({ factor: { kind: 'birth_date', value } })

describe('A birth date that an agent types', () => {
  it.each([
    '3/4/1985',
    '03/04/1985',
    '03.04.1985',
    '3-4-1985',
    '3 4 1985',
    ' 03 / 04 / 1985 ',
    '03041985',
    '1985-04-03',
    '3 avril 1985',
    '3 Avr. 1985',
    '3 April 1985',
    '3rd of April 1985',
    'April 3, 1985',
    'apr 3rd 1985',
  ])('is read as people write it: %s', (typed) => {
    expect(read(typed)).toEqual(born('1985-04-03'))
  })

  it.each([
    ['1er août 2001', '2001-08-01'],
    ['1 AOUT 2001', '2001-08-01'],
    ['29 février 2000', '2000-02-29'],
    ['12 juil. 1979', '1979-07-12'],
    ['12 décembre 1979', '1979-12-12'],
    ['27/11/2026', '2026-11-27'],
    ['1/1/1900', '1900-01-01'],
  ])('has its day first and its month in either language: %s', (typed, date) => {
    expect(read(typed)).toEqual(born(date))
  })

  it.each([
    ['3/4/85', 'year'],
    ['3 avril 85', 'year'],
    ['31/2/1985', 'impossible'],
    ['29 février 1900', 'impossible'],
    ['4/13/1985', 'impossible'],
    ['0/4/1985', 'impossible'],
    ['28/11/2026', 'impossible'],
    ['3/4/1899', 'impossible'],
    ['3 jui 1985', 'unclear'],
    ['avril 1985', 'unclear'],
    ['3/4', 'unclear'],
    ['3/4/198', 'unclear'],
    ['le trois avril', 'unclear'],
    ['3 avril 1985 à Valmont', 'unclear'],
    ['  ', 'missing'],
  ])('that may be another is asked for again, never guessed: %s', (typed, fault) => {
    expect(read(typed)).toEqual({ fault })
  })
})

describe('A name that an agent types', () => {
  it('is sent as it was said, and is a name', () => {
    const factor = { kind: 'name', value: 'Le Goff' }
    expect(parseFactor('name', ' Le Goff ', now)).toEqual({ factor })
    expect(parseFactor('name', ' ', now)).toEqual({ fault: 'missing' })
    expect(parseFactor('name', 'x'.repeat(121), now)).toEqual({ fault: 'long' })
  })
})
