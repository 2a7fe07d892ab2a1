import { type Instrument, instrument } from '../../contract/catalogue/instrument.ts'
import { yesNo } from '../scales.ts'
import { labelledOptions, translations } from '../words.ts'

const somethingElse = translations((words) => words.somethingElse)

/** Whether a page of information is useful, and what helped or was missing. Parvis's own words. */
export const pageUseful: Instrument = instrument.parse({
  id: 'page-useful',
  version: 1,
  title: { fr: 'Cette page est-elle utile ?', en: 'Is this page useful?' },
  opening: 'useful',
  satisfied: [1],
  bad: [0],
  scales: {
    useful: { answers: yesNo },
    fine: {
      several: true,
      answers: [
        ...labelledOptions([1, 2, 3], (words) => words.pageUseful.helped),
        { value: 4, label: somethingElse },
      ],
    },
    missing: {
      several: true,
      answers: [
        ...labelledOptions([1, 2, 3, 4, 5, 6], (words) => words.pageUseful.wanted),
        { value: 7, label: somethingElse },
      ],
    },
  },
  items: [
    {
      item: 'useful',
      dimension: 'usefulness',
      scale: 'useful',
      wording: translations((words) => words.pageUseful.useful),
    },
    {
      item: 'fine',
      dimension: 'reason',
      aspect: 'fact',
      scale: 'fine',
      wording: translations((words) => words.pageUseful.fine),
      shown_if: { item: 'useful', values: [1] },
    },
    {
      item: 'missing',
      dimension: 'reason',
      aspect: 'fact',
      scale: 'missing',
      wording: translations((words) => words.pageUseful.missing),
      shown_if: { item: 'useful', values: [0] },
    },
  ],
  forms: [{ form: 'useful', moment: 'page', share: 1, pages: [{ items: ['fine', 'missing'] }] }],
})
