import type { ServiceSlug } from '../valmont/reference.ts'

/** The opinions of one service's usagers. */
export interface Opinions {
  service: ServiceSlug
  invited: number
  open: number
  /** Share of satisfied usagers. */
  satisfied: number
  /** Dimensions above or below the average, by item. */
  leaning: Readonly<Record<string, number>>
  pleased: readonly [string, ...string[]]
  displeased: readonly [string, ...string[]]
}

/** Opposite to the promises: on time is not always well served, and late not always badly. */
export const opinions: readonly Opinions[] = [
  {
    service: 'etat-civil',
    invited: 52,
    open: 14,
    satisfied: 0.45,
    leaning: { EMP: -1, CON: -1, FIA: 1 },
    pleased: [
      'Acte reçu en trois jours, merci.',
      'Rapide et gratuit, rien à redire.',
      'J’ai eu le bon document du premier coup.',
    ],
    displeased: [
      'Le formulaire ne dit pas quel document choisir, j’ai demandé le mauvais.',
      'L’acte est arrivé à temps, mais personne n’a su répondre à ma question.',
      'J’ai dû tout taper deux fois parce que la page s’est vidée.',
      'On m’a répondu avec une lettre toute faite, sans lire ma demande.',
      'Je ne comprends pas les mots employés\u00a0: filiation, intégrale.',
      'Au téléphone, on m’a renvoyé vers le site, et le site vers le téléphone.',
    ],
  },
  {
    service: 'petite-enfance',
    invited: 34,
    open: 3,
    satisfied: 0.64,
    leaning: { REA: -1, ASS: 1 },
    pleased: [
      'Rendez-vous le samedi, très pratique quand on travaille.',
      'La personne a pris le temps d’expliquer comment les places sont attribuées.',
      'La date de la réponse est annoncée dès le début, cela rassure.',
    ],
    displeased: [
      'Deux mois, c’est long quand on reprend le travail.',
      'Je n’ai pas su si mon dossier était complet.',
      'La liste des papiers change selon la personne.',
    ],
  },
  {
    service: 'voirie',
    invited: 46,
    open: 12,
    satisfied: 0.84,
    leaning: { REA: -1, EMP: 1 },
    pleased: [
      'C’était en retard, mais on m’a prévenue et expliqué pourquoi.',
      'L’équipe est passée me dire quand ce serait réparé.',
      'Le trou est rebouché, et proprement.',
      'J’ai pu suivre l’intervention du début à la fin.',
      'Signalé par téléphone, bien accueilli.',
    ],
    displeased: [
      'La rue est restée sans lumière trois semaines.',
      'Réparé, mais déjà abîmé de nouveau.',
    ],
  },
]
