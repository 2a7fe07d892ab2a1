import {
  type Instrument,
  type InstrumentWritten,
  instrument,
} from '../../contract/catalogue/instrument.ts'
import { choiceName } from '../instrument.ts'
import { yesNo } from '../scales.ts'
import { labelledOptions, translations } from '../words.ts'

type ItemWritten = InstrumentWritten['items'][number]

/** Channels to the administration itself, by their value among the channels of help. */
const channels = [1, 2, 3, 4] as const

const reached = channels.map(
  (value): ItemWritten => ({
    item: `contact_reached_${value}`,
    dimension: 'help',
    aspect: 'fact',
    scale: 'reached',
    wording: translations((words) => words.jdma.reached[value]),
    shown_if: { item: choiceName('contact_tried', value), values: [1] },
  }),
)

const quality = channels.map(
  (value): ItemWritten => ({
    item: `contact_satisfaction_${value}`,
    dimension: 'help',
    scale: 'quality',
    wording: translations((words) => words.jdma.rated[value]),
    shown_if: { item: `contact_reached_${value}`, values: [1] },
  }),
)

/**
 * *Je donne mon avis*, the questionnaire of the French State, with its own questions, answers and
 * names, so that answers can be handed over. An answer to another instrument is never recoded into
 * these. Its last question, « Souhaitez-vous nous en dire plus ? », is the comment every feedback
 * may hold: the label of the comment carries it. Its page asks « par quel moyen » once for all
 * channels; here each question names its own, so that none is the same twice.
 */
export const jdma: Instrument = instrument.parse({
  id: 'jdma',
  version: 2,
  title: { fr: 'Je donne mon avis', en: 'Je donne mon avis (French State)' },
  source: 'Je donne mon avis, DINUM, licence MIT (DISIC/jedonnemonavis.numerique.gouv.fr)',
  opening: 'satisfaction',
  satisfied: [3],
  bad: [1],
  scales: {
    smileys: { answers: labelledOptions([1, 2, 3], (words) => words.jdma.smileys) },
    clarity: { answers: labelledOptions([1, 2, 3, 4, 5], (words) => words.jdma.clarity) },
    help: {
      several: true,
      answers: labelledOptions([...channels, 5, 6, 7, 8], (words) => words.jdma.help),
      aside: labelledOptions([9], (words) => words.jdma.help),
    },
    reached: { answers: yesNo },
    quality: {
      answers: labelledOptions([1, 2, 3, 4, 5], (words) => words.jdma.quality),
      aside: labelledOptions(['dont_know'], (words) => words.jdma.quality),
    },
  },
  items: [
    {
      item: 'satisfaction',
      dimension: 'overall',
      scale: 'smileys',
      wording: translations((words) => words.jdma.satisfaction),
    },
    {
      item: 'comprehension',
      dimension: 'clarity',
      scale: 'clarity',
      wording: translations((words) => words.jdma.comprehension),
    },
    {
      item: 'contact_tried',
      dimension: 'help',
      aspect: 'fact',
      scale: 'help',
      wording: translations((words) => words.jdma.tried),
    },
    ...reached,
    ...quality,
  ],
  forms: [
    {
      form: 'jdma',
      moment: 'submitted',
      share: 1,
      pages: [
        { title: translations((words) => words.jdma.clarityPage), items: ['comprehension'] },
        {
          title: translations((words) => words.jdma.helpPage),
          items: ['contact_tried', ...[...reached, ...quality].map(({ item }) => item)],
        },
      ],
    },
  ],
})
