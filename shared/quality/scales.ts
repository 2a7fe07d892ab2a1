import type { InstrumentWritten } from '../contract/instrument.ts'

type ScaleWritten = InstrumentWritten['scales'][string]

/** How a démarche went: the opening question of Parvis's own instruments. */
export const overallScale: ScaleWritten = {
  answers: [
    { value: 1, label: { fr: 'Très mal', en: 'Very badly' } },
    { value: 2, label: { fr: 'Mal', en: 'Badly' } },
    { value: 3, label: { fr: 'Moyen', en: 'So-so' } },
    { value: 4, label: { fr: 'Bien', en: 'Well' } },
    { value: 5, label: { fr: 'Très bien', en: 'Very well' } },
  ],
}

/** How far a statement holds. Every side of an item is answered on it, so that sides compare. */
export const agreementScale: ScaleWritten = {
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

/** A direct comparison with what was expected: a measurement of its own, never a subtraction. */
export const comparisonScale: ScaleWritten = {
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
