/** What to know of a period, in seven sentences at most, in French. */
export const fr = {
  title: 'L’essentiel\u00a0: {period}',
  none: 'Aucun service n’est encore déclaré.',
  alert: 'Alerte\u00a0: la satisfaction monte et l’égalité baisse.',
  others: {
    one: '{n} autre service n’a rien de plus urgent à dire.',
    other: '{n} autres services n’ont rien de plus urgent à dire.',
  },
  links: { service: 'Voir «\u00a0{service}\u00a0»', territories: 'Voir les territoires' },
  usager: {
    share: {
      invited: '{share} d’usagers satisfaits ({x} sur {n})',
      submitted: '{share} d’usagers satisfaits à l’envoi du formulaire ({x} sur {n})',
    },
    level: {
      missed: '{share}, pour un objectif de {commitment}.',
      held: '{share}, l’objectif de {commitment} est atteint.',
      unclear:
        '{share}. L’objectif est de {commitment}\u00a0: trop peu de réponses pour dire s’il est atteint.',
      none: '{share}.',
    },
    way: {
      up: 'C’est une hausse\u00a0: {before} auparavant.',
      down: 'C’est une baisse\u00a0: {before} auparavant.',
      none: 'Rien n’indique un changement.',
      early: 'Trop tôt pour dire si cela change\u00a0: au plus tôt en {since}.',
      too_few: 'Trop peu de réponses pour dire si cela change.',
    },
    alone: { up: 'C’est une hausse.', down: 'C’est une baisse.' },
    hidden: {
      up: 'la satisfaction est en hausse. Les chiffres sont cachés\u00a0: trop peu de réponses, ici ou dans une période voisine.',
      down: 'la satisfaction est en baisse. Les chiffres sont cachés\u00a0: trop peu de réponses, ici ou dans une période voisine.',
      none: 'rien n’indique que la satisfaction change. Les chiffres sont cachés\u00a0: trop peu de réponses, ici ou dans une période voisine.',
      early:
        'la satisfaction est cachée ce mois-ci\u00a0: une période voisine a trop peu de réponses.',
      too_few: 'moins de 11 réponses, trop peu pour dire si les usagers sont satisfaits.',
    },
    notAlone:
      'la satisfaction n’est pas montrée\u00a0: rien de ce qui est dû à tous n’est mesuré à côté.',
    absent: 'la satisfaction n’est pas demandée.',
  },
  commun: {
    below: {
      commitment: {
        one: '{places} est en dessous de l’objectif, de {gap} points.',
        other: '{places} sont en dessous de l’objectif, de {gap} points au plus.',
      },
      whole: {
        one: '{places} est en dessous de l’ensemble, de {gap} points.',
        other: '{places} sont en dessous de l’ensemble, de {gap} points au plus.',
      },
    },
    underFloor:
      '{people} des habitants vivent là où moins de {floor} des usagers sont satisfaits ({places}).',
    way: {
      up: 'D’un territoire à l’autre, l’écart s’est réduit',
      down: 'D’un territoire à l’autre, l’écart s’est creusé',
      none: 'D’un territoire à l’autre, rien n’indique que l’écart ait changé.',
      early:
        'D’un territoire à l’autre, trop tôt pour dire si l’écart change\u00a0: au plus tôt en {since}.',
      too_few:
        'L’écart entre territoires n’est pas mesuré\u00a0: il en faut trois avec au moins 5 réponses.',
    },
    figures: '{moved}\u00a0: de {before} à {after} points.',
    short: 'de {before} à {after} points',
    hidden:
      '{moved}. De combien est caché\u00a0: un territoire a moins de 11 réponses, ou en protège un autre.',
    absent:
      'L’écart entre territoires n’est pas mesuré\u00a0: aucune réponse ne dit de quel territoire elle vient.',
  },
  group: {
    more: { one: '{n} autre', other: '{n} autres' },
    item: '{service} ({said})',
    kinds: {
      alert: 'Alerte, la satisfaction monte et l’égalité baisse dans {n} services',
      missed: 'Objectif de satisfaction manqué dans {n} services',
      below: 'Un territoire au moins est en dessous dans {n} services',
      under_floor: 'Des habitants sont sous le seuil déclaré dans {n} services',
      satisfaction_down: 'Satisfaction en baisse dans {n} services',
      equality_down: 'L’écart entre territoires s’est creusé dans {n} services',
      rise: 'Du mieux dans {n} services',
      held: 'Objectif de satisfaction atteint dans {n} services',
      nothing: 'Rien n’indique un changement dans {n} services',
      early: 'Trop tôt pour dire si {n} services changent, au plus tôt en {since}',
      too_few: 'Pas assez de réponses pour {n} services',
    },
    for: '{share} pour {commitment}',
    after: '{share}, contre {before}',
    farthest: '{places}, {gap} points',
    usager: {
      title: 'Satisfaction\u00a0: {list}.',
      missed: {
        one: 'objectif manqué dans {n} service',
        other: 'objectif manqué dans {n} services',
      },
      down: { one: 'en baisse dans {n} service', other: 'en baisse dans {n} services' },
      up: { one: 'en hausse dans {n} service', other: 'en hausse dans {n} services' },
      none: {
        one: 'sans changement décelé dans {n} service',
        other: 'sans changement décelé dans {n} services',
      },
      early: { one: 'trop tôt pour {n} service', other: 'trop tôt pour {n} services' },
      too_few: {
        one: 'pas assez de réponses dans {n} service',
        other: 'pas assez de réponses dans {n} services',
      },
    },
    commun: {
      title: 'D’un territoire à l’autre\u00a0: {list}.',
      below: {
        one: 'un territoire en dessous dans {n} service',
        other: 'un territoire au moins en dessous dans {n} services',
      },
      under_floor: {
        one: 'des habitants sous le seuil dans {n} service',
        other: 'des habitants sous le seuil dans {n} services',
      },
      down: { one: 'écart creusé dans {n} service', other: 'écart creusé dans {n} services' },
      up: { one: 'écart réduit dans {n} service', other: 'écart réduit dans {n} services' },
      none: {
        one: 'écart sans changement décelé dans {n} service',
        other: 'écart sans changement décelé dans {n} services',
      },
      early: { one: 'trop tôt pour {n} service', other: 'trop tôt pour {n} services' },
      too_few: { one: 'pas mesuré dans {n} service', other: 'pas mesuré dans {n} services' },
    },
  },
}

/** The keys every language has. */
export type SummaryText = typeof fr
