import type { Instrument, Item, Scale } from '../instrument.ts'

const overall: Scale = {
  answers: [
    { value: 1, label: { fr: 'Très mal', en: 'Very badly' } },
    { value: 2, label: { fr: 'Mal', en: 'Badly' } },
    { value: 3, label: { fr: 'Moyen', en: 'So-so' } },
    { value: 4, label: { fr: 'Bien', en: 'Well' } },
    { value: 5, label: { fr: 'Très bien', en: 'Very well' } },
  ],
  aside: [],
}

const agreement: Scale = {
  answers: [
    { value: 1, label: { fr: 'Non, pas du tout', en: 'Not at all' } },
    { value: 2, label: { fr: 'Plutôt non', en: 'Not really' } },
    { value: 3, label: { fr: 'Entre les deux', en: 'In between' } },
    { value: 4, label: { fr: 'Plutôt oui', en: 'Mostly yes' } },
    { value: 5, label: { fr: 'Oui, tout à fait', en: 'Yes, completely' } },
  ],
  aside: [
    { value: 'dont_know', label: { fr: 'Je ne sais pas', en: 'I don’t know' } },
    {
      value: 'not_applicable',
      label: { fr: 'Cela ne me concerne pas', en: 'Does not apply to me' },
    },
  ],
}

const comparison: Scale = {
  answers: [
    { value: -1, label: { fr: 'Moins bien', en: 'Worse' } },
    { value: 0, label: { fr: 'Pareil', en: 'The same' } },
    { value: 1, label: { fr: 'Mieux', en: 'Better' } },
  ],
  aside: [
    {
      value: 'no_expectation',
      label: { fr: 'Je n’attendais rien de précis', en: 'I expected nothing in particular' },
    },
  ],
}

const perceived = (dimension: Item['dimension'], fr: string, en: string): Item => ({
  dimension,
  aspect: 'perceived',
  scale: agreement,
  wording: { fr, en },
})

const compared = (dimension: Item['dimension']): Item => ({
  dimension,
  aspect: 'compared',
  scale: comparison,
  wording: {
    fr: 'Par rapport à ce que vous attendiez, c’était…',
    en: 'Compared with what you expected, it was…',
  },
})

/**
 * Parvis's own instrument, form A: how it went, perception of one dimension drawn at random, a
 * direct comparison with what was expected of it. Where empathy is drawn, its civic twin (the same
 * treatment as others) takes the third place. Items written for Parvis, not from a published scale.
 */
export const parvis: Instrument = {
  id: 'parvis',
  version: 1,
  opening: 'overall',
  satisfied: [4, 5],
  items: {
    overall: {
      dimension: 'overall',
      aspect: 'perceived',
      scale: overall,
      wording: {
        fr: 'Votre démarche s’est-elle bien passée ?',
        en: 'Did your request go well?',
      },
    },
    FIA: perceived('reliability', 'J’ai eu ce qui était annoncé.', 'I got what was announced.'),
    REA: perceived(
      'responsiveness',
      'On s’est occupé de moi assez vite.',
      'I was taken care of quickly enough.',
    ),
    ASS: perceived(
      'assurance',
      'J’ai confiance dans les réponses reçues.',
      'I trust the answers I got.',
    ),
    EMP: perceived(
      'empathy',
      'On a tenu compte de ma situation.',
      'My situation was taken into account.',
    ),
    CON: perceived('tangibles', 'Le site était facile à utiliser.', 'The website was easy to use.'),
    EGA: perceived(
      'civic',
      'J’ai eu le même traitement que les autres.',
      'I got the same treatment as others.',
    ),
    FIA_compared: compared('reliability'),
    REA_compared: compared('responsiveness'),
    ASS_compared: compared('assurance'),
    CON_compared: compared('tangibles'),
  },
  drawn: [
    { item: 'FIA', third: 'FIA_compared' },
    { item: 'REA', third: 'REA_compared' },
    { item: 'ASS', third: 'ASS_compared' },
    { item: 'EMP', third: 'EGA' },
    { item: 'CON', third: 'CON_compared' },
  ],
}
