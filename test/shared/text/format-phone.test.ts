import { describe, expect, it } from 'vitest'
import { formatPhone, phoneAddress } from '#shared/text/format-phone.ts'

describe('A telephone number on a page or in a message', () => {
  it.each([
    ['of the metropole', '+33 1 99 00 20 53', '01 99 00 20 53'],
    ['of a mobile', '+33639980102', '06 39 98 01 02'],
    ['with a 0 in brackets', '+33 (0)1 99 00 20 53', '01 99 00 20 53'],
    ['dialled from abroad', '0033 1.99.00.20.53', '01 99 00 20 53'],
    ['of Réunion', '+262 262 12 34 56', '0262 12 34 56'],
    ['of a mobile of Réunion', '+262692123456', '0692 12 34 56'],
    ['of Mayotte', '+262 269 61 12 34', '0269 61 12 34'],
    ['of Guadeloupe', '+590 590 12 34 56', '0590 12 34 56'],
    ['of French Guiana', '+594 594 12 34 56', '0594 12 34 56'],
    ['of Martinique', '+596 596 12 34 56', '0596 12 34 56'],
    ['of a mobile of Martinique', '+596 696 12 34 56', '0696 12 34 56'],
    ['of Saint-Pierre-et-Miquelon', '+508 41 12 34', '0508 41 12 34'],
    ['of a mobile there, in nine digits', '+508 508 55 12 34', '0508 55 12 34'],
    ['written as at home', '01 99 00 20 53', '01 99 00 20 53'],
    ['of a free call, in its own groups', '0 800 123 456', '0 800 123 456'],
    ['of four digits', '3939', '3939'],
    ['of Belgium', '+32 2 555 12 34', '+32 2 555 12 34'],
    ['of New Caledonia, which has its own plan', '+687 25 12 34', '+687 25 12 34'],
  ])('is written as in France, %s', (_, written, said) => {
    expect(formatPhone(written)).toBe(said.replaceAll(' ', '\u00a0'))
  })

  it.each([
    ['+33 1 99 00 20 53', 'tel:+33199002053'],
    ['+33 (0)1 99 00 20 53', 'tel:+33199002053'],
    ['+262 262 12 34 56', 'tel:+262262123456'],
    ['+32 2 555 12 34', 'tel:+3225551234'],
    ['0 800 123 456', 'tel:0800123456'],
  ])('is dialled with its country where it names one: %s', (written, address) => {
    expect(phoneAddress(written)).toBe(address)
  })
})
