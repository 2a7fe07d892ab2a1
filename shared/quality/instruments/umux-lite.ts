import { type Instrument, instrument } from '../../contract/instrument.ts'

/**
 * UMUX-LITE: two statements on a website, seven points. Its score stands in
 * `shared/quality/umux-lite-score.ts`. « This website » stands for « this system »; the French is a
 * translation of Parvis's own, not a validated one.
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
        { value: 1, label: { fr: '1, pas du tout d’accord', en: '1, strongly disagree' } },
        { value: 2, label: { fr: '2', en: '2' } },
        { value: 3, label: { fr: '3', en: '3' } },
        { value: 4, label: { fr: '4', en: '4' } },
        { value: 5, label: { fr: '5', en: '5' } },
        { value: 6, label: { fr: '6', en: '6' } },
        { value: 7, label: { fr: '7, tout à fait d’accord', en: '7, strongly agree' } },
      ],
    },
  },
  items: [
    {
      item: 'UMUX1',
      dimension: 'usefulness',
      scale: 'seven',
      wording: {
        fr: 'Ce que ce site permet de faire répond à mes besoins.',
        en: 'This website’s capabilities meet my requirements.',
      },
    },
    {
      item: 'UMUX2',
      dimension: 'ease',
      scale: 'seven',
      wording: { fr: 'Ce site est facile à utiliser.', en: 'This website is easy to use.' },
    },
  ],
  forms: [{ form: 'umux', share: 1, pages: [{ items: ['UMUX2'] }] }],
})
