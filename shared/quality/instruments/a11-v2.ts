import { type Instrument, instrument } from '../../contract/catalogue/instrument.ts'
import { yesNo } from '../scales.ts'
import { labelledOptions, translations } from '../words.ts'

const other = { value: 6, label: translations((words) => words.somethingElse) }

/**
 * The second form of US agencies (OMB circular A-11, section 280; GSA/touchpoints `a11_v2`): one
 * question of trust answered by a thumb, up (1) or down (0), then the drivers to tick, as what went
 * well after the one and as what did not after the other. The circular lets each agency choose its
 * drivers, with `effectiveness` (1) and `ease` (2) at least; a value is the same driver on both
 * sides. The French is a translation of Parvis's own.
 */
export const a11v2: Instrument = instrument.parse({
  id: 'a11-v2',
  version: 2,
  title: {
    fr: 'Circulaire A-11 des États-Unis (formulaire 2)',
    en: 'US circular A-11 (form 2)',
  },
  source:
    'OMB Circular A-11, section 280; GSA/touchpoints a11_v2, CC0. Adapted to one service; French translation by Parvis.',
  opening: 'trust',
  satisfied: [1],
  bad: [0],
  scales: {
    thumbs: { answers: yesNo },
    well: {
      several: true,
      answers: [...labelledOptions([1, 2, 3, 4, 5], (words) => words.a11v2.well), other],
    },
    badly: {
      several: true,
      answers: [...labelledOptions([1, 2, 3, 4, 5], (words) => words.a11v2.badly), other],
    },
  },
  items: [
    {
      item: 'trust',
      dimension: 'trust',
      scale: 'thumbs',
      wording: translations((words) => words.a11v2.trust),
    },
    {
      item: 'went_well',
      dimension: 'reason',
      aspect: 'fact',
      scale: 'well',
      wording: translations((words) => words.a11v2.wentWell),
      shown_if: { item: 'trust', values: [1] },
    },
    {
      item: 'went_badly',
      dimension: 'reason',
      aspect: 'fact',
      scale: 'badly',
      wording: translations((words) => words.a11v2.wentBadly),
      shown_if: { item: 'trust', values: [0] },
    },
  ],
  forms: [
    { form: 'thumbs', moment: 'served', share: 1, pages: [{ items: ['went_well', 'went_badly'] }] },
  ],
})
