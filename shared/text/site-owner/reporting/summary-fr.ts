/** What to know of a period, in seven sentences at most, in French. */
export const fr = {
  title: 'L’essentiel\u00a0: {period}',
  none: 'Aucun service n’est encore déclaré.',
  alert: 'Alerte\u00a0: la satisfaction monte et l’égalité baisse.',
  others: {
    one: '{n} autre service n’a rien de plus urgent à dire.',
    other: '{n} autres services n’ont rien de plus urgent à dire.',
  },
  more: { one: '{n} autre phrase', other: '{n} autres phrases' },
  points: { one: '{n} point', other: '{n} points' },
  links: {
    service: 'Voir «\u00a0{service}\u00a0»',
    territories: 'Voir les territoires de «\u00a0{service}\u00a0»',
  },
  usager: {
    share: {
      invited: '{share} d’usagers satisfaits ({x} sur {n})',
      submitted: '{share} d’usagers satisfaits à l’envoi du formulaire ({x} sur {n})',
    },
    level: {
      missed: '{share}, pour un objectif de {commitment}.',
      held: '{share}, l’objectif de {commitment} est atteint.',
      unclear:
        '{share}, pour un objectif de {commitment}\u00a0: trop peu de réponses pour dire s’il est atteint.',
      none: '{share}.',
    },
    never: {
      shown: 'Si rien ne change, il ne sera pas atteint.',
      hidden: 'Si rien ne change, l’objectif de {commitment} ne sera pas atteint.',
    },
    untold: {
      too_few: 'Moins de 11 réponses\u00a0: trop peu pour dire si les usagers sont satisfaits.',
      hidden:
        'Le taux de satisfaits n’est pas montré\u00a0: trop peu de réponses, ici ou dans une période voisine.',
      alone:
        'Ce qui est dû à tous n’est pas encore mesuré. D’ici là, le taux de satisfaits n’est pas montré.',
      absent: 'La satisfaction n’est pas demandée.',
    },
  },
  moved: {
    signal: {
      up: 'C’est une hausse\u00a0: {before} auparavant.',
      down: 'C’est une baisse\u00a0: {before} auparavant.',
    },
    elsewhere: {
      up: 'En hausse ({at})\u00a0: {share}, contre {before} auparavant.',
      down: 'En baisse ({at})\u00a0: {share}, contre {before} auparavant.',
    },
    alone: {
      up: 'La satisfaction est en hausse ({at}).',
      down: 'La satisfaction est en baisse ({at}).',
    },
    none: 'Rien n’indique un changement.',
    early: 'Trop tôt pour dire si cela change (au plus tôt\u00a0: {since}).',
    too_few: 'Trop peu de réponses pour dire si cela change.',
    rare: 'Pour dire si cela change, il faudrait {needed} réponses par mois.',
  },
  commun: {
    below: {
      commitment: {
        one: '{places} est à {gap} sous l’objectif.',
        other: '{places} sont sous l’objectif, jusqu’à {gap}.',
      },
      whole: {
        one: '{places} est à {gap} sous l’ensemble.',
        other: '{places} sont sous l’ensemble, jusqu’à {gap}.',
      },
    },
    underFloor:
      '{people} des habitants vivent là où moins de {floor} des usagers sont satisfaits ({places}).',
    kept: {
      none: 'Aucune date annoncée sur {n} n’est tenue.',
      one: '{x} date annoncée sur {n} est tenue.',
      other: '{x} dates annoncées sur {n} sont tenues.',
    },
    within: {
      one: '{share} des {of} demandes ont leur réponse dans le délai de {n} jour.',
      other: '{share} des {of} demandes ont leur réponse dans le délai de {n} jours.',
    },
    way: {
      up: 'D’un territoire à l’autre, l’écart s’est réduit',
      down: 'D’un territoire à l’autre, l’écart s’est creusé',
      none: 'D’un territoire à l’autre, rien n’indique que l’écart ait changé.',
      early:
        'D’un territoire à l’autre, trop tôt pour dire si l’écart change (au plus tôt\u00a0: {since}).',
      too_few:
        'L’écart entre territoires n’est pas mesuré\u00a0: il en faut trois avec au moins 5 réponses chacun.',
    },
    figures: '{moved}\u00a0: de {before} à {after} points.',
    short: 'de {before} à {after} points',
    hidden:
      '{moved}. Les chiffres ne sont pas montrés\u00a0: ils renseigneraient sur un territoire de moins de 11 réponses.',
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
      under_floor: 'Des habitants sont sous le minimum déclaré dans {n} services',
      satisfaction_down: 'Satisfaction en baisse dans {n} services',
      equality_down: 'L’écart entre territoires s’est creusé dans {n} services',
      kept_down: 'Dates tenues ou délais en recul dans {n} services',
      rise: 'Du mieux dans {n} services',
      held: 'Objectif de satisfaction atteint dans {n} services',
      nothing: 'Rien n’indique un changement dans {n} services',
      early: 'Trop tôt pour dire si {n} services changent (au plus tôt\u00a0: {since})',
      too_few: 'Pas assez de réponses pour {n} services',
    },
    for: '{share} pour {commitment}',
    after: '{share}, contre {before}',
    farthest: '{places}, {gap}',
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
        one: 'des habitants sous le minimum dans {n} service',
        other: 'des habitants sous le minimum dans {n} services',
      },
      kept: {
        one: 'dates ou délais en recul dans {n} service',
        other: 'dates ou délais en recul dans {n} services',
      },
      down: { one: 'écart creusé dans {n} service', other: 'écart creusé dans {n} services' },
      up: { one: 'écart réduit dans {n} service', other: 'écart réduit dans {n} services' },
      none: {
        one: 'écart sans changement décelé dans {n} service',
        other: 'écart sans changement décelé dans {n} services',
      },
      early: { one: 'trop tôt pour {n} service', other: 'trop tôt pour {n} services' },
      too_few: {
        one: 'pas assez de réponses par territoire dans {n} service',
        other: 'pas assez de réponses par territoire dans {n} services',
      },
    },
  },
}

/** The keys every language has. */
export type SummaryText = typeof fr
