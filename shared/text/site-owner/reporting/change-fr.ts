/** What the chart of a series says of its last period, in French. */
export const fr = {
  up: 'En hausse ({at})\u00a0: {share}, contre {centre} dans la référence ({from} à {to}).',
  down: 'En baisse ({at})\u00a0: {share}, contre {centre} dans la référence ({from} à {to}).',
  none: 'Pas de signal ({at})\u00a0: {share}, contre {centre} dans la référence ({from} à {to}).',
  bounds: 'Si rien ne changeait, ce taux serait entre {low} et {high}\u00a0%.',
  wide: 'Cette série varie trop d’une période à l’autre pour qu’une seule fasse signal.',
  rules: {
    two_of_three:
      'Deux des trois dernières périodes s’écartent nettement de la référence, du même côté.',
    eight:
      'Les huit dernières périodes sont du même côté de la référence, et leur ensemble s’en écarte plus que le hasard.',
  },
  grouped: 'Le graphique va par trimestre\u00a0: un mois réunit trop peu de {cases}.',
  recalibrated: {
    instrument: 'La référence repart de {from}\u00a0: la question a changé.',
    change: 'La référence repart de {from}\u00a0: une décision a été appliquée.',
    signal: 'La référence repart de {from}\u00a0: une alerte a été acceptée comme un changement.',
  },
  leftOut: {
    one: 'La référence laisse de côté {periods}\u00a0: une circonstance y est déclarée.',
    other: 'La référence laisse de côté {periods}\u00a0: des circonstances y sont déclarées.',
  },
  touched: 'Une circonstance est déclarée pour {at}.',
  unstable:
    'La référence elle-même n’est pas stable\u00a0: cherchez ce qui s’y est passé, et déclarez-le. D’ici là, un signal peut venir d’elle.',
  effects:
    'Écart de {difference} points. Mêmes territoires, autres réponses\u00a0: {rate} points. Autre répartition des réponses entre territoires\u00a0: {mix} points.',
  alone: {
    up: 'En hausse ({at}).',
    down: 'En baisse ({at}).',
    none: 'Pas de signal ({at}).',
  },
  hidden:
    'Les chiffres du graphique ne sont pas montrés\u00a0: trop peu de réponses, ici ou dans une période voisine.',
  early:
    'Trop tôt pour dire si cela change ({at}). Périodes de référence avec assez de {cases}\u00a0: {points}. Il en faut {needed}.',
  speaks: 'Le graphique pourra parler de {speaks} au plus tôt.',
  too_few: 'Moins de {fewest} {cases} ({at})\u00a0: trop peu pour parler d’un changement.',
  rare: 'Trop peu de {cases} pour un graphique\u00a0: environ {n} par mois. Il en faut {needed} par mois, soit {quarter} par trimestre. D’ici là, lisez les chiffres de toute l’année.',
  veryRare:
    'Trop peu de {cases} pour un graphique\u00a0: moins d’une par mois. Il en faut {needed} par mois, soit {quarter} par trimestre. D’ici là, lisez les chiffres de toute l’année.',
  ways: {
    up: 'En hausse, donc mieux',
    down: 'En baisse, donc moins bien',
    none: 'Variation ordinaire',
  },
  assurance: {
    always: 'Objectif tenu en toute circonstance ordinaire',
    sometimes: 'Objectif tantôt tenu, tantôt non, par le seul hasard',
    never: 'Objectif jamais tenu sans changement',
  },
  falseAlarms: {
    none: 'Aucun graphique ne parle encore\u00a0: il faut huit périodes de référence.',
    charts: {
      one: 'Si rien ne changeait, l’unique graphique donnerait {about} par an (entre {low} et {high} selon l’année).',
      other:
        'Si rien ne changeait, les {n} graphiques ensemble donneraient {about} par an (entre {low} et {high} selon l’année).',
    },
    fewer: 'moins d’une fausse alerte',
    about: { one: 'environ une fausse alerte', other: 'environ {n} fausses alertes' },
  },
  cases: { answers: 'réponses', files: 'démarches' },
  equality: {
    up: 'en hausse ({at}). Les territoires sont plus proches que dans la référence ({from} à {to}).',
    down: 'en baisse ({at}). Les territoires sont plus éloignés que dans la référence ({from} à {to}).',
    none: 'pas de signal ({at}). Le hasard suffit à expliquer ce qui diffère de la référence ({from} à {to}).',
    figures: 'Leur écart passe de {before} à {after} points.',
    hidden:
      'Leur écart n’est pas montré\u00a0: il renseignerait sur un territoire de moins de {fewest} réponses.',
    alike: 'Aucun écart mesurable, ni avant ni après.',
    early:
      'trop tôt pour le dire ({at}). Périodes de référence avec assez de réponses\u00a0: {points}. Il en faut 8\u00a0: le graphique pourra parler de {speaks} au plus tôt.',
    too_few: 'inconnue ({at}). Il faut trois territoires avec au moins 5 réponses chacun.',
    absent: 'aucune réponse ne dit de quel territoire elle vient.',
  },
  spread: '{estimate} (entre {low} et {high})',
}

/** The keys every language has. */
export type ChangeText = typeof fr
