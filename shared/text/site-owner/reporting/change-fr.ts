/** What the chart of a series says of its last period, in French. */
export const fr = {
  up: 'En hausse ({at})\u00a0: {share}, contre {centre} auparavant ({from} à {to}).',
  down: 'En baisse ({at})\u00a0: {share}, contre {centre} auparavant ({from} à {to}).',
  none: 'Pas de signal ({at})\u00a0: {share}, contre {centre} auparavant ({from} à {to}).',
  bounds: 'Si rien ne changeait, cette part serait entre {low} et {high}\u00a0%.',
  wide: 'Cette série varie trop d’une période à l’autre pour qu’une seule fasse signal.',
  twoOfThree:
    'Deux des trois dernières périodes s’écartent nettement de la référence, du même côté.',
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
    'Trop tôt pour dire si cela change ({at}). Périodes de référence avec assez de réponses\u00a0: {points}. Il en faut {needed}.',
  too_few: 'Moins de {fewest} réponses ({at})\u00a0: trop peu pour parler d’un changement.',
  equality: {
    up: 'en hausse ({at}). Les territoires sont plus proches qu’auparavant ({from} à {to}).',
    down: 'en baisse ({at}). Les territoires sont plus éloignés qu’auparavant ({from} à {to}).',
    none: 'pas de signal ({at}). Le hasard suffit à expliquer ce qui diffère d’auparavant ({from} à {to}).',
    figures: 'Leur écart passe de {before} à {after} points.',
    hidden:
      'Leur écart n’est pas montré\u00a0: au moins un territoire a moins de {fewest} réponses, ou en protège un autre.',
    alike: 'Aucun écart mesurable, ni avant ni après.',
    early:
      'trop tôt pour le dire ({at}). Périodes de référence avec assez de réponses\u00a0: {points}. Il en faut 8.',
    too_few: 'inconnue ({at}). Il faut trois territoires avec au moins 5 réponses chacun.',
    absent: 'aucune réponse ne dit de quel territoire elle vient.',
  },
  spread: '{estimate} (entre {low} et {high})',
}

/** The keys every language has. */
export type ChangeText = typeof fr
