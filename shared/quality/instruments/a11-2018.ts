import { type Instrument, instrument } from '../../contract/instrument.ts'

const agreement = [
  { value: 1, label: { fr: 'Pas du tout d’accord', en: 'Strongly disagree' } },
  { value: 2, label: { fr: 'Plutôt pas d’accord', en: 'Disagree' } },
  { value: 3, label: { fr: 'Ni d’accord ni pas d’accord', en: 'Neutral' } },
  { value: 4, label: { fr: 'Plutôt d’accord', en: 'Agree' } },
  { value: 5, label: { fr: 'Tout à fait d’accord', en: 'Strongly agree' } },
]

/**
 * The questions US agencies ask since 2018 (OMB circular A-11, section 280): satisfaction, trust,
 * and five drivers, each agreed with or not. Public domain. « This service » stands where the
 * circular has the name of one; the French is a translation of Parvis's own, not an official one.
 */
export const a11in2018: Instrument = instrument.parse({
  id: 'a11-2018',
  version: 1,
  title: {
    fr: 'Circulaire A-11 des États-Unis (2018)',
    en: 'US circular A-11 (2018)',
  },
  source:
    'OMB Circular A-11, section 280 (2018), public domain; form of GSA/touchpoints, CC0. Adapted to one service; French translation by Parvis.',
  opening: 'satisfaction',
  satisfied: [4, 5],
  bad: [1, 2],
  scales: {
    agreement: { answers: agreement },
    people: {
      answers: agreement,
      aside: [
        {
          value: 'not_applicable',
          label: { fr: 'Je n’ai eu affaire à personne', en: 'I dealt with nobody' },
        },
      ],
    },
  },
  items: [
    {
      item: 'satisfaction',
      dimension: 'overall',
      scale: 'agreement',
      wording: {
        fr: 'Ce que j’ai reçu de ce service me satisfait.',
        en: 'I am satisfied with the service I received.',
      },
    },
    {
      item: 'trust',
      dimension: 'trust',
      scale: 'agreement',
      wording: {
        fr: 'Cet échange augmente ma confiance dans ce service.',
        en: 'This interaction increased my confidence in this service.',
      },
    },
    {
      item: 'quality',
      dimension: 'effectiveness',
      scale: 'agreement',
      wording: { fr: 'Mon besoin a été traité.', en: 'My need was addressed.' },
    },
    {
      item: 'ease',
      dimension: 'ease',
      scale: 'agreement',
      wording: {
        fr: 'Faire ce que j’avais à faire était facile.',
        en: 'It was easy to complete what I needed to do.',
      },
    },
    {
      item: 'efficiency',
      dimension: 'responsiveness',
      scale: 'agreement',
      wording: {
        fr: 'Faire ce que j’avais à faire a pris un temps raisonnable.',
        en: 'It took a reasonable amount of time to do what I needed to do.',
      },
    },
    {
      item: 'equity',
      dimension: 'civic',
      scale: 'agreement',
      wording: { fr: 'Le traitement de ma demande a été équitable.', en: 'I was treated fairly.' },
    },
    {
      item: 'employees',
      dimension: 'help',
      scale: 'people',
      wording: {
        fr: 'Les agents avec qui j’ai échangé ont été utiles.',
        en: 'Employees I interacted with were helpful.',
      },
    },
  ],
  forms: [
    {
      form: 'drivers',
      share: 1,
      pages: [
        { items: ['trust'] },
        { items: ['quality', 'ease', 'efficiency', 'equity', 'employees'] },
      ],
    },
  ],
})
