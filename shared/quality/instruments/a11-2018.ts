import { type Instrument, instrument } from '../../contract/catalogue/instrument.ts'
import { labelledOptions, translations } from '../words.ts'

const agreement = labelledOptions([1, 2, 3, 4, 5], (words) => words.a11in2018.agreement)

/**
 * The questions US agencies ask since 2018 (OMB circular A-11, section 280): satisfaction, trust,
 * and five drivers, each agreed with or not. Public domain. « This service » stands where the
 * circular has the name of one; the French is a translation of Parvis's own, not an official one.
 */
export const a11in2018: Instrument = instrument.parse({
  id: 'a11-2018',
  version: 2,
  title: {
    fr: 'Circulaire A-11 des États-Unis (2018)',
    en: 'US circular A-11 (2018)',
  },
  source:
    'OMB Circular A-11, section 280 (2018), public domain; form of GSA/touchpoints, CC0. Adapted to one service; French translation by Parvis.',
  opening: 'satisfaction',
  satisfied: [4, 5],
  bad: [1, 2],
  scales: {
    agreement: { answers: agreement },
    people: {
      answers: agreement,
      aside: [{ value: 'not_applicable', label: translations((words) => words.a11in2018.nobody) }],
    },
  },
  items: [
    {
      item: 'satisfaction',
      dimension: 'overall',
      scale: 'agreement',
      wording: translations((words) => words.a11in2018.satisfaction),
    },
    {
      item: 'trust',
      dimension: 'trust',
      scale: 'agreement',
      wording: translations((words) => words.a11in2018.trust),
    },
    {
      item: 'quality',
      dimension: 'effectiveness',
      scale: 'agreement',
      wording: translations((words) => words.a11in2018.quality),
    },
    {
      item: 'ease',
      dimension: 'ease',
      scale: 'agreement',
      wording: translations((words) => words.a11in2018.ease),
    },
    {
      item: 'efficiency',
      dimension: 'responsiveness',
      scale: 'agreement',
      wording: translations((words) => words.a11in2018.efficiency),
    },
    {
      item: 'equity',
      dimension: 'civic',
      scale: 'agreement',
      wording: translations((words) => words.a11in2018.equity),
    },
    {
      item: 'employees',
      dimension: 'help',
      scale: 'people',
      wording: translations((words) => words.a11in2018.employees),
    },
  ],
  forms: [
    {
      form: 'drivers',
      moment: 'served',
      share: 1,
      pages: [
        { items: ['trust'] },
        { items: ['quality', 'ease', 'efficiency', 'equity', 'employees'] },
      ],
    },
  ],
})
