import { type Instrument, type InstrumentWritten, instrument } from '../../contract/instrument.ts'
import { choiceName } from '../instrument.ts'

type ItemWritten = InstrumentWritten['items'][number]

/** The ways to reach the administration itself, by their value among the ways to seek help. */
const channels = [
  { value: 1, fr: 'Au guichet', en: 'At a help desk' },
  { value: 2, fr: 'Par téléphone', en: 'By phone' },
  { value: 3, fr: 'Par e-mail', en: 'By email' },
  { value: 4, fr: 'Par chat', en: 'By chat' },
]

const reached = channels.map(
  ({ value, fr, en }): ItemWritten => ({
    item: `contact_reached_${value}`,
    dimension: 'help',
    aspect: 'fact',
    scale: 'reached',
    wording: {
      fr: `${fr}, avez-vous réussi à joindre l’administration ?`,
      en: `${en}, were you able to reach the administration?`,
    },
    shown_if: { item: choiceName('contact_tried', value), values: [1] },
  }),
)

const quality = channels.map(
  ({ value, fr, en }): ItemWritten => ({
    item: `contact_satisfaction_${value}`,
    dimension: 'help',
    scale: 'quality',
    wording: {
      fr: `${fr}, comment évaluez-vous la qualité de l’aide obtenue ?`,
      en: `${en}, how do you rate the quality of the help you received?`,
    },
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
  version: 1,
  title: { fr: 'Je donne mon avis', en: 'Je donne mon avis (French State)' },
  source: 'Je donne mon avis, DINUM, licence MIT (DISIC/jedonnemonavis.numerique.gouv.fr)',
  opening: 'satisfaction',
  satisfied: [3],
  bad: [1],
  scales: {
    smileys: {
      answers: [
        { value: 1, label: { fr: 'Pas bien', en: 'Not good' } },
        { value: 2, label: { fr: 'Moyen', en: 'Average' } },
        { value: 3, label: { fr: 'Très bien', en: 'Very good' } },
      ],
    },
    clarity: {
      answers: [
        { value: 1, label: { fr: 'Pas clair du tout', en: 'Incomprehensible' } },
        { value: 2, label: { fr: '2', en: '2' } },
        { value: 3, label: { fr: '3', en: '3' } },
        { value: 4, label: { fr: '4', en: '4' } },
        { value: 5, label: { fr: 'Très clair', en: 'Very clear' } },
      ],
    },
    help: {
      several: true,
      answers: [
        ...channels.map(({ value, fr, en }) => ({
          value,
          label: { fr: `${fr} avec l’administration`, en: `${en} with the administration` },
        })),
        { value: 5, label: { fr: 'Une personne proche', en: 'Friends or family' } },
        { value: 6, label: { fr: 'Une association', en: 'An association' } },
        { value: 7, label: { fr: 'Des sites internet', en: 'Websites' } },
        { value: 8, label: { fr: 'Autres', en: 'Other' } },
      ],
      aside: [
        {
          value: 9,
          label: { fr: 'Je n’ai pas eu besoin d’aide', en: 'I did not need help' },
        },
      ],
    },
    reached: {
      answers: [
        { value: 1, label: { fr: 'Oui', en: 'Yes' } },
        { value: 0, label: { fr: 'Non', en: 'No' } },
      ],
    },
    quality: {
      answers: [
        { value: 1, label: { fr: 'Très mauvaise', en: 'Very bad' } },
        { value: 2, label: { fr: 'Mauvaise', en: 'Bad' } },
        { value: 3, label: { fr: 'Ni bonne, ni mauvaise', en: 'Neither good nor bad' } },
        { value: 4, label: { fr: 'Bonne', en: 'Good' } },
        { value: 5, label: { fr: 'Excellente', en: 'Excellent' } },
      ],
      aside: [
        { value: 'dont_know', label: { fr: 'Ne se prononce pas', en: 'I would rather not say' } },
      ],
    },
  },
  items: [
    {
      item: 'satisfaction',
      dimension: 'overall',
      scale: 'smileys',
      wording: {
        fr: 'De façon générale, comment ça s’est passé ?',
        en: 'Overall, how was your experience?',
      },
    },
    {
      item: 'comprehension',
      dimension: 'clarity',
      scale: 'clarity',
      wording: {
        fr: 'Qu’avez-vous pensé des informations et des instructions fournies ?',
        en: 'What did you think of the information and instructions provided?',
      },
    },
    {
      item: 'contact_tried',
      dimension: 'help',
      aspect: 'fact',
      scale: 'help',
      wording: {
        fr: 'Durant votre parcours, avez-vous tenté d’obtenir de l’aide par l’un des moyens suivants ?',
        en: 'Along the way, did you try to get help through any of the following means?',
      },
    },
    ...reached,
    ...quality,
  ],
  forms: [
    {
      form: 'jdma',
      share: 1,
      pages: [
        { title: { fr: 'Clarté', en: 'Clarity' }, items: ['comprehension'] },
        {
          title: { fr: 'Aides', en: 'Help' },
          items: ['contact_tried', ...[...reached, ...quality].map(({ item }) => item)],
        },
      ],
    },
  ],
})
