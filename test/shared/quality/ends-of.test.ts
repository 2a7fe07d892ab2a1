import { expect, test } from 'vitest'
import { endsOf } from '#shared/quality/ends-of.ts'

const points = (...labels: string[]) => labels.map((label, at) => ({ value: at + 1, label }))

test('a scale of numbers has the words of its ends, without their numbers', () => {
  expect(endsOf(points('1, pas du tout d’accord', '2', '3', '4, tout à fait d’accord'))).toEqual({
    first: 'pas du tout d’accord',
    last: 'tout à fait d’accord',
  })
  expect(endsOf(points('Pas clair du tout', '2', 'Très clair'))).toEqual({
    first: 'Pas clair du tout',
    last: 'Très clair',
  })
  expect(endsOf(points('1، لا أوافق إطلاقًا', '2', '3، أوافق تمامًا'))?.first).toBe('لا أوافق إطلاقًا')
})

test.each([[['Oui', 'Non']], [['Bien', 'Moyen', 'Mal']], [['1', '3', '5']]])(
  '%j is no scale of numbers with named ends',
  (labels) => {
    expect(endsOf(points(...labels))).toBeNull()
  },
)
