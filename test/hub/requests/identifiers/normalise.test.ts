import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise } from '../../../../hub/requests/identifiers/normalise.ts'
import { times } from '../../../world/times.ts'

describe('An identifier is compared as one thing, however it is written', () => {
  it.each([
    ['06 12 34 56 78', '+33612345678'],
    ['06.12.34.56.78', '+33612345678'],
    ['06-12-34-56-78', '+33612345678'],
    ['+33 6 12 34 56 78', '+33612345678'],
    ['+33 (0)6 12 34 56 78', '+33612345678'],
    ['0033612345678', '+33612345678'],
    ['33612345678', '+33612345678'],
    ['tel:+33612345678', '+33612345678'],
    ['0692 12 34 56', '+262692123456'],
    ['0693 12 34 56', '+262693123456'],
    ['0262 12 34 56', '+262262123456'],
    ['+33 692 12 34 56', '+262692123456'],
    ['0639 69 12 34', '+262639691234'],
    ['0690 12 34 56', '+590690123456'],
    ['0696 12 34 56', '+596696123456'],
    ['0694 12 34 56', '+594694123456'],
  ])('the number %s', (written, number) => {
    expect(normalise({ kind: 'phone', value: written })).toBe(`phone:${number}`)
  })

  it.each(['12-345', '2026-01-02', '12345678901234', '3949', '612345678', '', '+', '06 12 34'])(
    '%j is no number',
    (written) => expect(normalise({ kind: 'phone', value: written })).toBeNull(),
  )

  it.each([
    ['Marie.Durand@Courrier.EXAMPLE', 'marie.durand@courrier.example'],
    [' marie.durand@courrier.example. ', 'marie.durand@courrier.example'],
    ['mailto:marie.durand@courrier.example', 'marie.durand@courrier.example'],
    ['mailto:marie.durand@courrier.example?subject=Re', 'marie.durand@courrier.example'],
    ['Marie Durand <marie.durand@courrier.example>,', 'marie.durand@courrier.example'],
    ['marie.durand+mairie@courrier.example', 'marie.durand@courrier.example'],
    ["sean.o'connor@courrier.example", "sean.o'connor@courrier.example"],
    ['marie@élysée.example', 'marie@xn--lyse-9oad.example'],
    ['marie@xn--lyse-9oad.example', 'marie@xn--lyse-9oad.example'],
    ['rene\u0301@courrier.example', 'ren\u00e9@courrier.example'],
    ['Marie.Durand@googlemail.com', 'mariedurand@gmail.com'],
    ['marie.durand@gmail.com\u3002', 'mariedurand@gmail.com'],
  ])('the address %s', (written, address) => {
    expect(normalise({ kind: 'email', value: written })).toBe(`email:${address}`)
  })

  it.each([
    'marie',
    '@courrier.example',
    'marie@',
    'a b@courrier.example',
    '<>',
    'marie@courrier.example#x',
    'marie@courrier.example:25',
    'marie@gmail.#om',
  ])('%j is no address', (written) =>
    expect(normalise({ kind: 'email', value: written })).toBeNull(),
  )

  it('but dots and accents are part of a name: two addresses are not one for being alike', () => {
    const of = (value: string) => normalise({ kind: 'email', value })
    expect(of('marie.durand@courrier.example')).not.toBe(of('mariedurand@courrier.example'))
    expect(of('rené@courrier.example')).not.toBe(of('rene@courrier.example'))
  })

  it('and once compared, is compared as the same again', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        const once = normalise({ kind: 'email', value: address })
        const twice = once && normalise({ kind: 'email', value: once.slice('email:'.length) })
        expect(twice).toBe(once)
      }),
      { numRuns: times(200, 5000) },
    )
  })
})
