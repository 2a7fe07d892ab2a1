import { expect, test } from 'vitest'
import { instrument } from '#shared/contract/catalogue/instrument.ts'
import { checkSteps } from '#shared/quality/check-steps.ts'
import { instruments } from '#shared/quality/instruments/list.ts'

const label = (fr: string, en: string) => ({ fr, en })

const written = instrument.parse({
  id: 'own',
  version: 1,
  title: label('Accueil', 'Reception'),
  opening: 'overall',
  satisfied: [1],
  scales: {
    yes: {
      answers: [
        { value: 1, label: label('Oui, incontestablement', 'Yes') },
        { value: 0, label: label('Non', 'No') },
      ],
    },
  },
  items: [
    {
      item: 'overall',
      dimension: 'overall',
      scale: 'yes',
      wording: label('Bien passé ?', 'word '.repeat(40)),
    },
  ],
  forms: [{ form: 'one', share: 1 }],
})

test('a long question and long answers are told by language', () => {
  expect(checkSteps(written)).toEqual([
    { warning: 'long_step', item: 'overall', n: 48, locale: 'en' },
  ])
  const wide = {
    ...written,
    scales: {
      yes: {
        ...written.scales['yes'],
        answers: [1, 2, 3, 4, 5].map((value) => ({
          value,
          label: label('Incontestablement', 'Yes'),
        })),
        aside: [],
      },
    },
  }
  expect(checkSteps(wide)).toContainEqual({ warning: 'in_column', scale: 'yes', locale: 'fr' })
})

test('the opening answers of the instruments of Parvis stand in one row in every language', () => {
  const columns = instruments
    .filter(({ id }) => id === 'parvis')
    .flatMap((one) =>
      checkSteps(one).filter((told) => told.warning === 'in_column' && told.scale === 'overall'),
    )
  expect(columns).toEqual([])
})
