import { type Instrument, instrument } from '../../contract/instrument.ts'

/** Whether a page of information is useful, and what helped or was missing. Parvis's own words. */
export const pageUseful: Instrument = instrument.parse({
  id: 'page-useful',
  version: 1,
  title: { fr: 'Cette page est-elle utile ?', en: 'Is this page useful?' },
  opening: 'useful',
  satisfied: [1],
  bad: [0],
  scales: {
    useful: {
      answers: [
        { value: 1, label: { fr: 'Oui', en: 'Yes' } },
        { value: 0, label: { fr: 'Non', en: 'No' } },
      ],
    },
    fine: {
      several: true,
      answers: [
        {
          value: 1,
          label: { fr: 'L’information cherchée est là', en: 'What I looked for is here' },
        },
        { value: 2, label: { fr: 'Les mots sont simples', en: 'The words are simple' } },
        { value: 3, label: { fr: 'Je sais quoi faire ensuite', en: 'I know what to do next' } },
        { value: 4, label: { fr: 'Autre chose', en: 'Something else' } },
      ],
    },
    missing: {
      several: true,
      answers: [
        { value: 1, label: { fr: 'L’information cherchée', en: 'What I looked for' } },
        { value: 2, label: { fr: 'Des mots simples', en: 'Simple words' } },
        { value: 3, label: { fr: 'La suite à donner', en: 'What to do next' } },
        { value: 4, label: { fr: 'Une information à jour', en: 'Up-to-date information' } },
        { value: 5, label: { fr: 'Un lien qui marche', en: 'A link that works' } },
        { value: 6, label: { fr: 'Une personne à joindre', en: 'Somebody to contact' } },
        { value: 7, label: { fr: 'Autre chose', en: 'Something else' } },
      ],
    },
  },
  items: [
    {
      item: 'useful',
      dimension: 'usefulness',
      scale: 'useful',
      wording: { fr: 'Cette page vous est-elle utile ?', en: 'Is this page useful to you?' },
    },
    {
      item: 'fine',
      dimension: 'reason',
      aspect: 'fact',
      scale: 'fine',
      wording: { fr: 'Qu’est-ce qui est utile ici ?', en: 'What helped you here?' },
      shown_if: { item: 'useful', values: [1] },
    },
    {
      item: 'missing',
      dimension: 'reason',
      aspect: 'fact',
      scale: 'missing',
      wording: { fr: 'Que manque-t-il ici ?', en: 'What was missing here?' },
      shown_if: { item: 'useful', values: [0] },
    },
  ],
  forms: [{ form: 'useful', share: 1, pages: [{ items: ['fine', 'missing'] }] }],
})
