import { type Instrument, instrument } from '../../contract/instrument.ts'

/**
 * The second form of US agencies (OMB circular A-11, section 280; GSA/touchpoints `a11_v2`): one
 * question of trust answered by a thumb, up (1) or down (0), then the drivers to tick, as what went
 * well after the one and as what did not after the other. The circular lets each agency choose its
 * drivers, with `effectiveness` (1) and `ease` (2) at least; a value is the same driver on both
 * sides. The French is a translation of Parvis's own.
 */
export const a11v2: Instrument = instrument.parse({
  id: 'a11-v2',
  version: 1,
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
    thumbs: {
      answers: [
        { value: 1, label: { fr: 'Oui', en: 'Yes' } },
        { value: 0, label: { fr: 'Non', en: 'No' } },
      ],
    },
    well: {
      several: true,
      answers: [
        { value: 1, label: { fr: 'Mon besoin a été traité', en: 'My need was addressed' } },
        { value: 2, label: { fr: 'C’était facile', en: 'It was easy' } },
        {
          value: 3,
          label: { fr: 'Le temps passé était raisonnable', en: 'It took a reasonable time' },
        },
        {
          value: 4,
          label: {
            fr: 'Ce qu’on me demandait était clair',
            en: 'I understood what was asked of me',
          },
        },
        {
          value: 5,
          label: { fr: 'Les agents ont été utiles', en: 'The employees were helpful' },
        },
        { value: 6, label: { fr: 'Autre chose', en: 'Something else' } },
      ],
    },
    badly: {
      several: true,
      answers: [
        {
          value: 1,
          label: { fr: 'Mon besoin reste à traiter', en: 'My need was not addressed' },
        },
        { value: 2, label: { fr: 'C’était difficile', en: 'It was hard' } },
        { value: 3, label: { fr: 'C’était trop long', en: 'It took too long' } },
        {
          value: 4,
          label: {
            fr: 'Ce qu’on me demandait était obscur',
            en: 'I did not understand what was asked of me',
          },
        },
        {
          value: 5,
          label: { fr: 'L’aide des agents a manqué', en: 'The employees were not helpful' },
        },
        { value: 6, label: { fr: 'Autre chose', en: 'Something else' } },
      ],
    },
  },
  items: [
    {
      item: 'trust',
      dimension: 'trust',
      scale: 'thumbs',
      wording: {
        fr: 'Après cette expérience, faites-vous confiance à ce service pour remplir sa mission ?',
        en: 'Based on this experience, do you trust this service to deliver on its mission?',
      },
    },
    {
      item: 'went_well',
      dimension: 'reason',
      aspect: 'fact',
      scale: 'well',
      wording: { fr: 'Qu’est-ce qui s’est bien passé ?', en: 'What went well?' },
      shown_if: { item: 'trust', values: [1] },
    },
    {
      item: 'went_badly',
      dimension: 'reason',
      aspect: 'fact',
      scale: 'badly',
      wording: { fr: 'Qu’est-ce qui s’est moins bien passé ?', en: 'What didn’t go so well?' },
      shown_if: { item: 'trust', values: [0] },
    },
  ],
  forms: [{ form: 'thumbs', share: 1, pages: [{ items: ['went_well', 'went_badly'] }] }],
})
