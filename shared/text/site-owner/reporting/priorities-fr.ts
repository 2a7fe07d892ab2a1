/** What is said of what to improve first, in French. */
export const fr = {
  title: 'Que faut-il améliorer d’abord\u00a0?',
  beside: 'À tenir dans tous les cas, car dû à tous\u00a0: {duties}',
  duty: '«\u00a0{wording}\u00a0» {mean} sur {high}, {bounds} ({n} réponses)',
  bounds: 'entre {low} et {high}',
  accessibility: 'l’accessibilité, la continuité et la neutralité du service.',
  of: {
    campaign:
      'Importance déduite des {n} formulaires complets de la campagne\u00a0: la part de chaque dimension dans ce qu’elles expliquent ensemble de la satisfaction ({r2}).',
    ongoing:
      'Importance déduite des réponses de toute l’année\u00a0: à quel point chaque dimension va avec la satisfaction, de 0 à 1. Chaque usager n’est interrogé que sur une dimension.',
  },
  association: 'Ce qui va ensemble n’est pas toujours cause et effet.',
  newest:
    'Les réponses une à une sont lues\u00a0: les {most} plus récentes au plus, d’un an au plus sans période choisie.',
  made: [
    'Importance de la campagne\u00a0: poids relatifs de Johnson. Toute l’année\u00a0: corrélation de Pearson. Marges à 95\u00a0% par rééchantillonnage des usagers, mille fois, toujours le même.',
    'Les axes sont aux moyennes des dimensions montrées. Une dimension dont une marge touche un axe est à la frontière.',
  ],
  sentence: {
    concentrate: 'À améliorer d’abord\u00a0: {names}.',
    keep: 'À maintenir\u00a0: {names}.',
    low_priority: 'Faible priorité\u00a0: {names}.',
    beyond_expectation: 'Au-delà de l’attente\u00a0: {names}.',
    border: 'À la frontière, incertain\u00a0: {names}.',
  },
  quadrants: {
    concentrate: 'à améliorer d’abord',
    keep: 'à maintenir',
    low_priority: 'faible priorité',
    beyond_expectation: 'au-delà de l’attente',
    border: 'à la frontière',
  },
  axes: { importance: 'Importance', performance: 'Ce qui est vécu, de {low} à {high}' },
  untold: {
    absent: 'Le questionnaire choisi n’a pas assez de dimensions pour les comparer.',
    too_few: 'Pas encore assez de réponses pour le dire.',
    no_spread:
      'Les réponses sont presque toutes les mêmes\u00a0: rien ne peut aller avec une satisfaction qui ne varie pas.',
    singular:
      'Deux dimensions disent la même chose dans ces réponses\u00a0: leur part ne se départage pas.',
    not_alone:
      'Chiffre non publié\u00a0: ce qui est dû à tous n’est pas mesuré dans cette période.',
  },
  complete:
    'Campagne\u00a0: {n} formulaires complets, il en manque {missing} pour arriver à {least}.',
  lacking: '«\u00a0{wording}\u00a0»\u00a0: {n} réponses, il en manque {missing}.',
  lackingFew: '«\u00a0{wording}\u00a0»\u00a0: moins de 5 réponses, il en faut {least}.',
  columns: {
    dimension: 'Dimension',
    importance: 'Importance',
    importanceLow: 'Importance, borne basse',
    importanceHigh: 'Importance, borne haute',
    performance: 'Vécu',
    performanceLow: 'Vécu, borne basse',
    performanceHigh: 'Vécu, borne haute',
    n: 'Réponses',
    quadrant: 'Place',
  },
  reasons: {
    title: 'Qu’est-ce qui compte, selon les usagers\u00a0?',
    of: { dissatisfied: '{wording} (les mécontents)', all: '{wording} (tous)' },
    first: '{group}\u00a0: d’abord «\u00a0{label}\u00a0», {share}.',
    unclear:
      '{group}\u00a0: aucune réponse n’est nettement la première. La plus fréquente\u00a0: «\u00a0{label}\u00a0», {share}.',
    few: '«\u00a0{wording}\u00a0»\u00a0: moins de 11 réponses, pas assez pour conclure.',
    alone:
      '«\u00a0{wording}\u00a0»\u00a0: chiffre non publié. Ce qui est dû à tous n’est pas encore mesuré.',
    base: '{group}\u00a0: {n} réponses, qui ont la précision de {effective}.',
    weights:
      'La question est posée plus souvent après une mauvaise note\u00a0: chaque réponse compte aussi pour ceux à qui elle n’a pas été posée.',
    choice:
      'C’est ce que les usagers disent, au choix entre cinq raisons et «\u00a0autre chose\u00a0».',
    made: 'Parts pondérées par l’inverse de la probabilité de poser la question (Hájek), marges de Wilson à l’effectif équivalent.',
    columns: {
      question: 'Question',
      answer: 'Réponse',
      share: 'Part',
      low: 'Borne basse',
      high: 'Borne haute',
      n: 'Réponses',
      effective: 'Effectif équivalent',
    },
    nothing: 'Pas encore assez de réponses pour dire ce qui compte.',
  },
}

export type PrioritiesText = typeof fr
