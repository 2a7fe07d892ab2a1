import { type Instrument, type InstrumentWritten, instrument } from '../../contract/instrument.ts'
import { type BankName, itemBank } from '../item-bank.ts'
import { agreementScale, comparisonScale, overallScale } from '../scales.ts'

type ItemWritten = InstrumentWritten['items'][number]

/** What usagers weigh, in the order of the drawn dimensions, so that a choice names one of them. */
const reasons = [
  { value: 1, label: { fr: 'Avoir ce qui est annoncé', en: 'Getting what is announced' } },
  { value: 2, label: { fr: 'La rapidité', en: 'Speed' } },
  { value: 3, label: { fr: 'Des réponses sûres', en: 'Answers I can trust' } },
  { value: 4, label: { fr: 'L’attention à ma situation', en: 'Attention to my situation' } },
  { value: 5, label: { fr: 'Un site facile', en: 'An easy website' } },
]

const perceived = (name: BankName): ItemWritten => ({
  item: name,
  dimension: itemBank[name].dimension,
  scale: 'agreement',
  wording: itemBank[name].perceived,
})

const predicted = (name: BankName): ItemWritten => ({
  item: `${name}_before`,
  dimension: itemBank[name].dimension,
  aspect: 'predicted',
  scale: 'agreement',
  wording: itemBank[name].predicted,
})

const compared = (name: BankName): ItemWritten => ({
  item: `${name}_compared`,
  dimension: itemBank[name].dimension,
  aspect: 'compared',
  scale: 'comparison',
  wording: {
    fr: 'Par rapport à ce que vous attendiez, c’était…',
    en: 'Compared with what you expected, it was…',
  },
})

/** One item per dimension, drawn with equal chances until a site has its own. */
const drawn: readonly BankName[] = ['FIA', 'REA', 'ASS', 'EMP', 'CON']
const twinned: BankName = 'EMP'

/**
 * Parvis's own instrument. Form A: how it went, perception of one dimension drawn at random, a
 * direct comparison with what was expected of it. Form B asks the prediction before. Form C asks
 * about the proofs. Wherever empathy is drawn its civic twin, the same treatment as others, is
 * asked with it.
 */
export const parvis: Instrument = instrument.parse({
  id: 'parvis',
  version: 1,
  title: { fr: 'Qualité perçue (Parvis)', en: 'Perceived quality (Parvis)' },
  opening: 'overall',
  satisfied: [4, 5],
  bad: [1, 2],
  scales: {
    overall: overallScale,
    agreement: agreementScale,
    comparison: comparisonScale,
    kept: {
      answers: [
        { value: 1, label: { fr: 'Oui', en: 'Yes' } },
        { value: 0, label: { fr: 'Non', en: 'No' } },
      ],
      aside: [
        { value: 'not_yet', label: { fr: 'Pas encore', en: 'Not yet' } },
        {
          value: 'no_date',
          label: { fr: 'Pas de date annoncée', en: 'No date was announced' },
        },
      ],
    },
    reason: {
      answers: reasons,
      aside: [{ value: 'dont_know', label: { fr: 'Autre chose', en: 'Something else' } }],
    },
  },
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
    ...drawn.map(predicted),
    ...drawn.map(perceived),
    ...drawn.filter((name) => name !== twinned).map(compared),
    perceived('EGA'),
    perceived('PRE'),
    {
      item: 'KEPT',
      dimension: 'proof',
      aspect: 'fact',
      scale: 'kept',
      wording: {
        fr: 'La date annoncée a-t-elle été tenue ?',
        en: 'Was the announced date kept?',
      },
    },
    {
      item: 'WHY',
      dimension: 'reason',
      aspect: 'fact',
      scale: 'reason',
      wording: {
        fr: 'Qu’est-ce qui a le plus joué dans votre réponse ?',
        en: 'What weighed most in your answer?',
      },
    },
    {
      item: 'CHO',
      dimension: 'importance',
      aspect: 'fact',
      scale: 'reason',
      wording: {
        fr: 'Qu’est-ce qui compte le plus pour vous ?',
        en: 'What matters most to you?',
      },
    },
  ],
  draw: drawn.map((name) => ({
    item: name,
    before: `${name}_before`,
    ...(name === twinned ? { twin: 'EGA' } : { compared: `${name}_compared` }),
    share: 1 / drawn.length,
  })),
  forms: [
    { form: 'A', share: 0.8, draws: true, compares: true },
    { form: 'B', share: 0.1, needs: 'start', draws: true },
    { form: 'C', share: 0.1, needs: 'promise', pages: [{ items: ['PRE', 'KEPT'] }] },
  ],
  extras: [
    { item: 'WHY', bad: 0.5, other: 0.1 },
    { item: 'CHO', bad: 0.1, other: 0.1 },
  ],
})
