import { describe, expect, it } from 'vitest'
import { fillIn } from '../../../../console/catalogue/services/fill-in.ts'
import { formatWrong } from '../../../../console/catalogue/services/format-wrong.ts'
import { readWritten } from '../../../../console/catalogue/services/read-written.ts'
import { libraryCard } from '../../../world/offered.ts'

const slot = { days: ['monday' as const], from: '10h', to: '12h', places: '4' }

/** What is said of a form with these slots, by place. */
function faultsOf(slots: (Omit<typeof slot, 'days'> & { days: 'monday'[] })[], ahead = '') {
  const { wrong } = readWritten({ ...fillIn(libraryCard), slots, ahead })
  return formatWrong(wrong, 'en').map(({ path, sentence }) => [path, sentence])
}

describe('Slots of calls in the form', () => {
  it('are read as people write hours', () => {
    expect(faultsOf([slot, { ...slot, from: '12', to: '12h15' }], '10')).toEqual([])
  })

  it.each([
    ['shorter than fifteen minutes', { to: '10:10' }, 'to', /^A time slot lasts at least 15 min/],
    ['that end before they begin', { to: '9h' }, 'to', /^The closing hour must come after/],
    ['with an hour nobody can read', { from: 'ten' }, 'from', /^An hour is written/],
    ['without an end', { to: '' }, 'to', /^An hour is written/],
    ['on no day', { days: [] }, 'days', /^Choose at least one day/],
    ['without calls', { places: '0' }, 'places', /^Write a whole number of calls/],
  ])('have one fault, at its field: those %s', (_, some, place, sentence) => {
    expect(faultsOf([{ ...slot, ...some }])).toEqual([
      [`/callbacks/slots/0/${place}`, expect.stringMatching(sentence)],
    ])
  })

  it('may not overlap, nor be offered too far ahead', () => {
    expect(faultsOf([slot, { ...slot, from: '11h', to: '13h' }], '11')).toEqual([
      ['/callbacks/slots/1/from', expect.stringMatching(/^These hours overlap others/)],
      ['/callbacks/ahead', expect.stringMatching(/^Write a whole number of working days/)],
    ])
  })
})
