/** What the pages of one service say around their charts, in French. */
export const fr = {
  back: 'Retour au service',
  next: 'Voir aussi',
  unproven:
    'Aucune estimation ici\u00a0: la page a posé la question elle-même, et rien ne prouve que ces usagers ont été tirés au sort. La documentation dit comment les inviter avec une preuve, en dix minutes\u00a0: {page}.',
  unknown: 'Ce service n’est pas déclaré. Revenez à l’accueil.',
  detail: 'Voir le détail de ce service',
  worlds: { usager: 'Ce que les usagers vivent', commun: 'Ce qui est dû à tous' },
  noCommitment: 'Aucun objectif de satisfaction n’est déclaré.',
  commit: 'Déclarer un objectif',
  changed: 'Quelque chose a-t-il changé\u00a0?',
  circumstances: 'Noter une circonstance',
  places: 'Le service est-il le même partout\u00a0?',
  noPlaces: 'Aucune réponse de cette période ne dit de quel territoire elle vient.',
  placesBeside: 'Satisfaction des usagers, territoire par territoire.',
  morePlaces: {
    one: 'Voir la carte et {n} autre territoire',
    other: 'Voir la carte et {n} autres territoires',
  },
  toPlaces: 'Voir la carte et chaque territoire',
  toFirst: 'Voir comment ces priorités sont calculées',
  questions: 'Aller plus loin',
  words: 'Que disent les usagers\u00a0?',
  noBelief: 'L’équipe n’a pas encore dit ce qu’elle croit, ou trop peu de personnes l’ont fait.',
  method: {
    title: 'D’où viennent ces chiffres\u00a0?',
    sentence:
      'Les usagers sont interrogés de {n} façons. Leurs réponses ne sont jamais additionnées.',
    said: '{share} ({n} réponses)',
    note: '{label}\u00a0: {note}',
    nothing: 'Trop peu de réponses dans cette période\u00a0: pas assez pour conclure.',
    coverage: 'Qui a répondu',
    answers: 'Chaque réponse\u00a0: {label}',
    figures: 'Tous les chiffres du service',
    columns: {
      label: 'Qui répond',
      share: 'Taux de satisfaits',
      low: 'Borne basse',
      high: 'Borne haute',
      n: 'Réponses',
    },
  },
}

export type ServicePageText = typeof fr
