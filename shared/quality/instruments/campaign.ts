import {
  type Instrument,
  type InstrumentWritten,
  instrument,
} from '../../contract/catalogue/instrument.ts'
import { type BankName, itemBank } from '../item-bank.ts'
import { agreementScale, overallScale } from '../scales.ts'
import { translations } from '../words.ts'

type ItemWritten = InstrumentWritten['items'][number]

/** One idea a page, in this order: empathy and equality stand next to each other. */
const asked = ['FIA', 'FIA2', 'REA', 'ASS', 'EMP', 'EGA', 'CON', 'PRE'] as const

/** Returns three sides of one idea, from the minimum to the experience. */
function threeSides(name: BankName): ItemWritten[] {
  const side = (at: 'minimum' | 'desired' | 'perceived') => ({
    dimension: itemBank[name],
    scale: 'agreement',
    wording: translations((words) => words.bank[name][at]),
  })
  return [
    { ...side('minimum'), item: `${name}_minimum`, aspect: 'minimum' },
    { ...side('desired'), item: `${name}_desired`, aspect: 'desired' },
    { ...side('perceived'), item: name },
  ]
}

/**
 * The complete form of a campaign: every item of the bank, each with the acceptable minimum, the
 * wish and the experience on one page. Twenty-five answers: for people who agreed to spend ten
 * minutes, not for every visit. Agreement with a minimum is no level on the scale of experience: no
 * figure uses that side.
 */
export const campaign: Instrument = instrument.parse({
  id: 'campaign',
  version: 3,
  title: { fr: 'Campagne complète (Parvis)', en: 'Complete campaign (Parvis)' },
  opening: 'overall',
  satisfied: [4, 5],
  bad: [1, 2],
  scales: { overall: overallScale, agreement: agreementScale },
  items: [
    {
      item: 'overall',
      dimension: 'overall',
      scale: 'overall',
      wording: translations((words) => words.overall),
    },
    ...asked.flatMap(threeSides),
  ],
  forms: [
    {
      form: 'campaign',
      moment: 'campaign',
      share: 1,
      pages: asked.map((name) => ({
        title: translations((words) => words.campaign[name]),
        items: threeSides(name).map(({ item }) => item),
      })),
    },
  ],
})
