import { type Instrument, instrument } from '../../contract/catalogue/instrument.ts'
import { labelledOptions, translations } from '../words.ts'

/** Marks from 1 to 5, named at both ends. */
const marks = [
  { value: 1, label: translations((words) => words.sdg.first) },
  ...[2, 3, 4].map((value) => ({ value, label: translations(() => String(value)) })),
  { value: 5, label: translations((words) => words.sdg.last) },
]

const question = (item: string, wording: 'found' | 'able' | 'helped') => ({
  item,
  dimension: 'effectiveness' as const,
  scale: 'reached',
  wording: translations((words) => words.sdg[wording]),
})

/**
 * The single digital gateway (Implementing Regulation (EU) 2020/1121): a mark, and whether people
 * found what they looked for, could do it, or were helped. One form for each kind of site:
 * information, procedure, assistance. Parvis's own words, since those of the annex were not read.
 */
export const sdg: Instrument = instrument.parse({
  id: 'sdg',
  version: 1,
  title: { fr: 'Portail numérique unique (UE)', en: 'Single digital gateway (EU)' },
  source: 'Implementing Regulation (EU) 2020/1121, articles 6, 7, 10, 12. Words by Parvis.',
  opening: 'rating',
  satisfied: [4, 5],
  bad: [1, 2],
  scales: {
    marks: { answers: marks },
    reached: { answers: labelledOptions([2, 1, 0], (words) => words.yesPartlyNo) },
  },
  items: [
    {
      item: 'rating',
      dimension: 'overall',
      scale: 'marks',
      wording: translations((words) => words.sdg.note),
    },
    question('found', 'found'),
    { ...question('able', 'able'), judged: 'submitted' },
    { ...question('assisted', 'helped'), judged: 'served' },
  ],
  forms: [
    { form: 'information', moment: 'page', share: 1, pages: [{ items: ['found'] }] },
    { form: 'procedure', moment: 'submitted', share: 1, pages: [{ items: ['able'] }] },
    {
      form: 'assistance',
      moment: 'served',
      share: 1,
      pages: [{ items: ['assisted'] }],
      comment: 'required',
    },
  ],
})
