import { type Instrument, type InstrumentWritten, instrument } from '../../contract/instrument.ts'
import type { Localised } from '../../text/locale.ts'
import { type BankName, itemBank } from '../item-bank.ts'
import { agreementScale, overallScale } from '../scales.ts'

type ItemWritten = InstrumentWritten['items'][number]

/** What each page is about, in the order asked: empathy and equality stand next to each other. */
const pages: readonly { name: BankName; title: Localised }[] = [
  { name: 'FIA', title: { fr: 'Ce qui est annoncé', en: 'What is announced' } },
  { name: 'FIA2', title: { fr: 'La date prévue', en: 'The planned date' } },
  { name: 'REA', title: { fr: 'La rapidité', en: 'Speed' } },
  { name: 'ASS', title: { fr: 'La confiance dans les réponses', en: 'Trust in the answers' } },
  {
    name: 'EMP',
    title: { fr: 'L’attention à votre situation', en: 'Attention to your situation' },
  },
  { name: 'EGA', title: { fr: 'Le même traitement pour tous', en: 'The same treatment for all' } },
  { name: 'CON', title: { fr: 'Le site', en: 'The website' } },
  { name: 'PRE', title: { fr: 'Le suivi de la demande', en: 'Following the request' } },
]

/** Three sides of one idea, from the floor to what was lived: the zone of tolerance. */
function threeSides(name: BankName): ItemWritten[] {
  const { dimension, minimum, desired, perceived } = itemBank[name]
  const side = { dimension, scale: 'agreement' }
  return [
    { ...side, item: `${name}_minimum`, aspect: 'minimum', wording: minimum },
    { ...side, item: `${name}_desired`, aspect: 'desired', wording: desired },
    { ...side, item: name, wording: perceived },
  ]
}

/**
 * The complete form of a campaign: every item of the bank, each with the least that is acceptable,
 * what is wished and what was lived on one page. Twenty-five answers: for people who agreed to give
 * ten minutes, not for every visit. From it come the zone of tolerance
 * (`shared/quality/zone-of-tolerance.ts`) and the reliability of the items.
 */
export const campaign: Instrument = instrument.parse({
  id: 'campaign',
  version: 1,
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
      wording: {
        fr: 'Votre démarche s’est-elle bien passée ?',
        en: 'Did your request go well?',
      },
    },
    ...pages.flatMap(({ name }) => threeSides(name)),
  ],
  forms: [
    {
      form: 'campaign',
      share: 1,
      pages: pages.map(({ name, title }) => ({
        title,
        items: threeSides(name).map(({ item }) => item),
      })),
    },
  ],
})
