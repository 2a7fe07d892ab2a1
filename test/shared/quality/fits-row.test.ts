import { expect, test } from 'vitest'
import { fitsRow } from '#shared/quality/fits-row.ts'

test.each([
  [['Très mal', 'Mal', 'Moyen', 'Bien', 'Très bien']],
  [['Non, pas du tout', 'Plutôt non', 'Entre les deux', 'Plutôt oui', 'Oui, tout à fait']],
  [['Oui', 'En partie', 'Non']],
])('%j stand in one row', (labels) => {
  expect(fitsRow(labels)).toBe(true)
})

test.each([
  ['a word that is wider than its cell', ['Nein, überhaupt nicht', 'Nein', '–', 'Ja', 'Ja, sehr']],
  ['an answer of more than three lines', ['1 2 3 4 5 6 7 8 9 10 11 12', '2', '3', '4', '5']],
  ['more than five answers', ['1', '2', '3', '4', '5', '6', '7']],
])('%s stands in a column', (_, labels) => {
  expect(fitsRow(labels)).toBe(false)
})
