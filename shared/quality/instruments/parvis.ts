import {
  type Instrument,
  type InstrumentWritten,
  instrument,
} from '../../contract/catalogue/instrument.ts'
import { type BankName, itemBank } from '../item-bank.ts'
import { agreementScale, comparisonScale, overallScale, reachedScale, yesNo } from '../scales.ts'
import { labelledOptions, translations } from '../words.ts'

type ItemWritten = InstrumentWritten['items'][number]

/** Returns one item of the bank, from one side. */
const ask = (name: BankName, side: 'perceived' | 'predicted'): Omit<ItemWritten, 'item'> => ({
  dimension: itemBank[name],
  scale: 'agreement',
  wording: translations((words) => words.bank[name][side]),
})

const perceived = (name: BankName): ItemWritten => ({ item: name, ...ask(name, 'perceived') })

const predicted = (name: BankName): ItemWritten => ({
  item: `${name}_before`,
  aspect: 'predicted',
  ...ask(name, 'predicted'),
})

const compared = (name: BankName): ItemWritten => ({
  item: `${name}_compared`,
  dimension: itemBank[name],
  aspect: 'compared',
  scale: 'comparison',
  wording: translations((words) => words.parvis.compared),
})

/** One item per dimension, drawn with equal probabilities by default. */
const drawn: readonly BankName[] = ['FIA', 'REA', 'ASS', 'EMP', 'CON']
const twinned: BankName = 'EMP'

/**
 * Parvis's own instrument. Form S, once an online form was sent: overall experience, the site, and
 * whether it did what was wanted. Form A, once the request was served: overall experience, perception
 * of one random dimension, comparison with the expectation, and whether the need was met. Form C asks
 * about the proofs. Form B, an option, asks for the prediction before. Empathy always comes with its
 * civic counterpart, equal treatment.
 */
export const parvis: Instrument = instrument.parse({
  id: 'parvis',
  version: 3,
  title: { fr: 'Qualité perçue (Parvis)', en: 'Perceived quality (Parvis)' },
  opening: 'overall',
  satisfied: [4, 5],
  bad: [1, 2],
  scales: {
    overall: overallScale,
    agreement: agreementScale,
    comparison: comparisonScale,
    kept: {
      answers: yesNo,
      aside: [
        { value: 'not_yet', label: translations((words) => words.parvis.notYet) },
        { value: 'no_date', label: translations((words) => words.parvis.noDate) },
      ],
    },
    // In the order of the drawn dimensions, so that a choice is the position of one of them.
    reason: {
      answers: labelledOptions([1, 2, 3, 4, 5], (words) => words.parvis.reasons),
      aside: [{ value: 'dont_know', label: translations((words) => words.somethingElse) }],
    },
    reached: reachedScale,
  },
  items: [
    {
      item: 'overall',
      dimension: 'overall',
      scale: 'overall',
      wording: translations((words) => words.overall),
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
      wording: translations((words) => words.parvis.kept),
    },
    {
      item: 'WHY',
      dimension: 'reason',
      aspect: 'fact',
      scale: 'reason',
      judged: 'served',
      wording: translations((words) => words.parvis.why),
    },
    {
      item: 'CHO',
      dimension: 'importance',
      aspect: 'fact',
      scale: 'reason',
      judged: 'served',
      wording: translations((words) => words.parvis.matters),
    },
    {
      item: 'DONE',
      dimension: 'effectiveness',
      judged: 'submitted',
      scale: 'reached',
      wording: translations((words) => words.parvis.done),
    },
    {
      item: 'GOT',
      dimension: 'effectiveness',
      judged: 'served',
      scale: 'reached',
      wording: translations((words) => words.parvis.got),
    },
  ],
  draw: drawn.map((name) => ({
    item: name,
    before: `${name}_before`,
    ...(name === twinned ? { twin: 'EGA' } : { compared: `${name}_compared` }),
    share: 1 / drawn.length,
  })),
  forms: [
    { form: 'S', moment: 'submitted', share: 1, pages: [{ items: ['CON', 'DONE'] }] },
    {
      form: 'A',
      moment: 'served',
      share: 0.9,
      draws: true,
      compares: true,
      pages: [{ items: ['GOT'] }],
    },
    { form: 'B', moment: 'served', share: 0, needs: 'start', draws: true },
    {
      form: 'C',
      moment: 'served',
      share: 0.1,
      needs: 'promise',
      pages: [{ items: ['PRE', 'KEPT'] }],
    },
  ],
  extras: [
    { item: 'WHY', bad: 0.5, other: 0.1 },
    { item: 'CHO', bad: 0.1, other: 0.1 },
  ],
})
