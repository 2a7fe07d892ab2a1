import {
  type Instrument,
  type InstrumentWritten,
  instrument,
} from '../../contract/catalogue/instrument.ts'
import { fill } from '../../text/fill.ts'
import { type BankName, itemBank } from '../item-bank.ts'
import { levelScale, overallScale } from '../scales.ts'
import { translations } from '../words.ts'

type ItemWritten = InstrumentWritten['items'][number]

/** One idea a page, in this order: empathy and equality stand next to each other. */
const asked = ['FIA', 'FIA2', 'REA', 'ASS', 'EMP', 'EGA', 'CON', 'PRE'] as const

/** Returns three columns of one idea on one scale, from the least acceptable to what was lived. */
function threeColumns(name: BankName): ItemWritten[] {
  const column = (at: 'minimum' | 'desired' | 'perceived') => ({
    dimension: itemBank[name],
    scale: `level_${name}`,
    wording: translations(({ columns, campaign }) => fill(columns[at], { topic: campaign[name] })),
  })
  return [
    { ...column('minimum'), item: `${name}_minimum`, aspect: 'minimum' },
    { ...column('desired'), item: `${name}_desired`, aspect: 'desired' },
    { ...column('perceived'), item: name },
  ]
}

/**
 * The complete form of a campaign: every idea of the bank, each as a level on one scale of nine
 * points, in three columns: the least acceptable, what is wished, what was lived. Twenty-five
 * answers: for people who agreed to spend ten minutes, not for every visit.
 *
 * Source of the form: A. Parasuraman, V. A. Zeithaml and L. L. Berry, "Alternative scales for
 * measuring service quality", Journal of Retailing 70 (1994), 201-230, three columns. The words are
 * Parvis's own.
 */
export const campaign: Instrument = instrument.parse({
  id: 'campaign',
  version: 4,
  title: { fr: 'Campagne complète (Parvis)', en: 'Complete campaign (Parvis)' },
  opening: 'overall',
  satisfied: [4, 5],
  bad: [1, 2],
  scales: {
    overall: overallScale,
    ...Object.fromEntries(asked.map((name) => [`level_${name}`, levelScale(name)])),
  },
  items: [
    {
      item: 'overall',
      dimension: 'overall',
      scale: 'overall',
      wording: translations((words) => words.overall),
    },
    ...asked.flatMap(threeColumns),
  ],
  forms: [
    {
      form: 'campaign',
      moment: 'campaign',
      share: 1,
      pages: asked.map((name) => ({
        title: translations((words) => words.levels[name].asked),
        items: threeColumns(name).map(({ item }) => item),
      })),
    },
  ],
})
