/** What the console says of what changed, for worse or better, beyond chance, in French. */
export const fr = {
  title: 'Quelque chose a-t-il changé\u00a0?',
  intro:
    'Chaque graphique compare les dernières semaines à la période de référence. Une alerte signale un écart supérieur au hasard ; une personne en cherche la cause.',
  nothing:
    'Rien n’est encore surveillé pour ce service\u00a0: il n’a ni réponse ni échéance passée.',
  measure: {
    unsatisfied: 'Usagers non satisfaits',
    promises_broken: 'Dates annoncées non tenues',
  },
  stream: {
    invited: 'invités',
    submitted: 'invités à l’envoi du formulaire',
    open: 'bouton ouvert à tous',
  },
  named: '{measure}, {stream}',
  learning: {
    unsatisfied:
      '{name}\u00a0: pas encore de période de référence. Il faut {points} points du graphique et au moins {needed} réponses. Pour l’instant\u00a0: {n} réponses.',
    promises_broken:
      '{name}\u00a0: pas encore de période de référence. Il faut {points} points du graphique et au moins {needed} échéances. Pour l’instant\u00a0: {n} échéances.',
  },
  about: 'environ {n}',
  veryFew: 'moins de 5',
  quiet: 'Aucune alerte depuis le {from}. Taux de référence : {usual}, entre {low} et {high} %.',
  signalled: {
    one: 'Le seuil d’alerte est dépassé une fois depuis le {from}, la semaine du {last}. Taux de référence : {usual}, entre {low} et {high} %.',
    other:
      'Le seuil d’alerte est dépassé {n} fois depuis le {from}, en dernier la semaine du {last}. Taux de référence : {usual}, entre {low} et {high} %.',
  },
  base: {
    unsatisfied: '{share} (environ {n} réponses)',
    promises_broken: '{share} (environ {n} échéances)',
  },
  beside: {
    unsatisfied: {
      signal:
        'Pour chaque usager\u00a0: la satisfaction donne elle aussi une alerte dans les treize dernières semaines.',
      quiet:
        'Pour chaque usager\u00a0: la satisfaction ne bouge pas plus que le hasard dans les treize dernières semaines.',
      learning: 'Pour chaque usager\u00a0: trop peu de réponses pour surveiller la satisfaction.',
      absent: 'Pour chaque usager\u00a0: aucune réponse ne dit ce que la satisfaction devient.',
    },
    promises_broken: {
      signal:
        'Pour tous\u00a0: les dates annoncées donnent elles aussi une alerte dans les treize dernières semaines.',
      quiet:
        'Pour tous\u00a0: les dates annoncées sont tenues comme dans la période de référence, ces treize dernières semaines.',
      learning: 'Pour tous\u00a0: trop peu d’échéances pour surveiller les dates annoncées.',
      absent: 'Pour tous\u00a0: aucune date annoncée n’est arrivée à échéance.',
    },
  },
  method:
    'Le graphique additionne, point après point, les écarts à la période de référence, en plus et en moins. Une dérive lente se voit ainsi plus tôt. Il tient compte de la précision de la référence et de ce qui varie d’une semaine à l’autre.',
  finds: 'Il est réglé pour trouver au plus tôt une part de {worse}, ou de {better}.',
  norm: 'Période de référence\u00a0: du {from} au {until}. Elle ne change que si une personne dit que le service a changé.',
  points:
    'Un point réunit 11 réponses au moins, sur autant de semaines qu’il en faut, pour que personne ne s’y reconnaisse.',
  axis: {
    worse: { unsatisfied: 'Plus d’insatisfaits', promises_broken: 'Plus de dates non tenues' },
    better: { unsatisfied: 'Moins d’insatisfaits', promises_broken: 'Moins de dates non tenues' },
    usual: 'Référence',
    norm: 'Période de référence',
  },
  table: {
    from: 'Semaine du',
    until: 'Jusqu’au',
    level: 'Chemin vers le seuil',
    what: 'Ce qu’on peut dire',
    isNorm: 'Période de référence',
    isSignal: {
      worse: 'Alerte, plus que dans la référence',
      better: 'Alerte, moins que dans la référence',
    },
    isQuiet: 'Pas plus que le hasard',
  },
  noWarning: 'Aucune alerte n’est inscrite pour ce service.',
  said: {
    unsatisfied:
      'Un changement à expliquer\u00a0: {way}. {name}\u00a0: du {since} au {until}, {seen} (entre {low} et {high}\u00a0%), au lieu de {usual}.',
    promises_broken:
      'Un changement à expliquer\u00a0: {way}. Du {since} au {until}, {seen} (entre {low} et {high}\u00a0%), au lieu de {usual}.',
  },
  way: {
    worse: {
      unsatisfied: 'plus d’usagers insatisfaits que dans la période de référence',
      promises_broken: 'plus de dates annoncées non tenues que dans la période de référence',
    },
    better: {
      unsatisfied: 'moins d’usagers insatisfaits que dans la période de référence',
      promises_broken: 'moins de dates annoncées non tenues que dans la période de référence',
    },
  },
  found: 'Inscrite le {day}.',
  undecided: 'Personne n’en a encore dit la cause.',
  decided: {
    explained: 'Cause donnée\u00a0: {cause}',
    changed: 'Le service a changé\u00a0: {cause}',
    false_alarm: 'Fausse alerte. {cause}',
  },
  decidedBy: '{author}, le {day}',
  form: 'Ce que vous en dites',
  outcomes: {
    explained: 'Une cause passagère est connue\u00a0: le graphique continue comme avant',
    changed: 'Le service a changé : une nouvelle période de référence commence ici',
    false_alarm: 'Fausse alerte\u00a0: le hasard suffit',
  },
  cause: 'La cause, en une phrase',
  causeHint:
    'Par exemple une circonstance ou une décision. 300 caractères au plus, sans nom de personne.',
  decide: 'Enregistrer',
  explain: 'Expliquer cette alerte',
  change: 'Changer ce qui est dit',
  cancel: 'Fermer sans changer',
  sending: 'Envoi en cours',
  kept: 'C’est enregistré.',
  fault: {
    cause:
      'Écrivez la cause, ou choisissez «\u00a0fausse alerte\u00a0». Ce qui est choisi est gardé.',
    long: 'Ce texte compte {n} caractères\u00a0: 300 au plus. Le texte est gardé.',
    unreachable:
      'Le serveur ne répond pas. Ce qui est saisi est gardé dans cette page. Enregistrez de nouveau dans quelques instants.',
    unreadable:
      'La réponse du serveur n’est pas lisible par cette page. Ce qui est saisi est gardé. Rechargez la page.',
  },
}

export type WarningsText = typeof fr
