import { type Instrument, instrument } from '../../contract/catalogue/instrument.ts'
import { translations } from '../words.ts'

/**
 * UMUX-LITE: two statements on a website, seven points. « This website » stands for « this system »;
 * the French is a translation of Parvis's own, not a validated one.
 */
export const umuxLite: Instrument = instrument.parse({
  id: 'umux-lite',
  version: 1,
  title: { fr: 'Facilité du site (UMUX-LITE)', en: 'Ease of the website (UMUX-LITE)' },
  source:
    'Lewis, Utesch & Maher, UMUX-LITE: when there’s no time for the SUS, CHI 2013. Adapted to a website; French translation by Parvis.',
  opening: 'UMUX1',
  satisfied: [6, 7],
  bad: [1, 2],
  scales: {
    seven: {
      answers: [
        { value: 1, label: translations((words) => words.umuxLite.first) },
        ...[2, 3, 4, 5, 6].map((value) => ({ value, label: translations(() => String(value)) })),
        { value: 7, label: translations((words) => words.umuxLite.last) },
      ],
    },
  },
  items: [
    {
      item: 'UMUX1',
      dimension: 'usefulness',
      scale: 'seven',
      wording: translations((words) => words.umuxLite.useful),
    },
    {
      item: 'UMUX2',
      dimension: 'ease',
      scale: 'seven',
      wording: translations((words) => words.umuxLite.easy),
    },
  ],
  forms: [{ form: 'umux', moment: 'submitted', share: 1, pages: [{ items: ['UMUX2'] }] }],
})
