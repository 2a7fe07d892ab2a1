import { describe, expect, it } from 'vitest'
import { likelyAddress } from '../../../../hub/requests/address-changes/likely-address.ts'

describe('A likely slip in an address', () => {
  it.each([
    ['marie@gmial.com', 'marie@gmail.com'],
    ['marie@gmail.con', 'marie@gmail.com'],
    ['marie@hotmial.fr', 'marie@hotmail.fr'],
    ['marie@orage.fr', 'marie@orange.fr'],
    ['marie@laposte.fr', 'marie@laposte.net'],
    ['marie@wanadooo.fr', 'marie@wanadoo.fr'],
    ['marie@outlok.con', 'marie@outlook.com'],
  ])('is asked about: %s', (typed, likely) => {
    expect(likelyAddress(typed)).toBe(likely)
  })

  it.each([
    'marie@constructor.com',
    'marie@toString.fr',
    'marie@gmail.com',
    'marie@hotmail.fr',
    'marie@courriel.example',
    'marie@sfn.fr',
    'm@a.b',
  ])('is not seen in %s', (typed) => {
    expect(likelyAddress(typed)).toBeNull()
  })
})
