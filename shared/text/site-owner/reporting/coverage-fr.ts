/** What the console says of what the answers can carry, in French. */
export const fr = {
  question: 'Qui a répondu\u00a0?',
  loading: 'Lecture des réponses',
  kept: {
    unreachable:
      'Le serveur ne répond pas. Ce qui est affiché, reçu {when}, est gardé. Un nouvel essai se fait tout seul.',
    unreadable:
      'La réponse du serveur n’est pas lisible par cette page. Ce qui est affiché, reçu {when}, est gardé. Rechargez la page.',
  },
  none: 'Aucun service n’est déclaré. Déclarez-en un pour voir qui répond.',
  service: 'Service',
  unknown: 'Ce service n’est pas déclaré. Choisissez-en un autre.',
  services: 'Tous les services',
  servicesHint: 'Personnes invitées, {period}.',
  detail: 'Voir ce que ces réponses disent du service',
  funnel: {
    title: 'Qui était là, et qui répond\u00a0?',
    sentence:
      'Sur {ended} démarches terminées, la page a posé la question à {shown} usagers et {answered} ont répondu. Leur invitation n’est pas prouvée.',
    few: 'Sur {ended} démarches terminées, la page a posé la question à {shown} usagers. Trop peu ont répondu pour dire combien.',
    beside: {
      one: 'Une voix égale pour tous\u00a0: {n} territoire sur {declared} a assez de réponses pour être lu.',
      other:
        'Une voix égale pour tous\u00a0: {n} territoires sur {declared} ont assez de réponses pour être lus.',
    },
    besideNone:
      'Une voix égale pour tous\u00a0: la population des territoires n’est pas déclarée, personne ne peut dire qui manque.',
    steps: {
      ended: 'Démarche terminée',
      shown: 'Question posée par la page',
      opened: 'Formulaire ouvert',
      answered: 'Première réponse donnée',
    },
    open: 'Par le bouton ouvert à tous\u00a0: {opened} formulaires ouverts, {answered} réponses. Ces réponses restent à part.',
    openFew:
      'Par le bouton ouvert à tous\u00a0: {opened} formulaires ouverts, trop peu de réponses pour dire combien. Elles restent à part.',
    givenUp: '{n} ont ouvert le formulaire et l’ont quitté sans répondre.',
    hidden: 'Les mois de moins de 5 réponses comptent dans le total sans être montrés.',
    month: 'Mois',
    fewCell: 'moins de 5',
  },
  who: 'Toutes les réponses reçues',
  counters: {
    title: 'Compteurs des navigateurs, sans invitation prouvée',
    intro: 'Rien ne prouve qui a répondu\u00a0: aucune estimation ne repose sur ces compteurs.',
  },
  voluntary:
    'Réponses volontaires. La pondération corrige la répartition par territoire, pas l’envie de répondre.',
  submitted:
    'Ces estimations reposent sur les usagers invités à l’envoi du formulaire\u00a0: elles disent comment le formulaire s’est passé, pas le service rendu.',
  channels: {
    title: 'Par quel canal',
    web: 'En ligne',
    paper: 'Sur papier',
    counter: 'Au guichet',
    telephone: 'Par téléphone',
    none: 'Toutes les réponses sont venues en ligne. Les personnes hors ligne ne sont pas entendues\u00a0: un avis reçu sur papier, au guichet ou par téléphone peut être saisi.',
    type: 'Saisir un avis reçu',
  },
  helped: {
    title: 'Avec quelle aide',
    alone: 'Seul',
    with_help: 'Avec de l’aide',
    for_me: 'Quelqu’un a répondu à sa place',
    none: 'La question n’est pas posée.',
  },
  few: 'trop peu pour le dire',
  counted: '{name}\u00a0: {n}',
  territories: {
    title: 'De quels territoires',
    told: {
      one: '{n} territoire sur {declared} a assez de réponses.',
      other: '{n} territoires sur {declared} ont assez de réponses.',
    },
    undeclared: 'La population des territoires n’est pas déclarée.',
    declare: 'Déclarer la population',
    hidden: {
      one: '{n} territoire a trop peu de réponses, ou protège celui qui en a trop peu.',
      other: '{n} territoires ont trop peu de réponses, ou protègent ceux qui en ont trop peu.',
    },
    silent: 'Sans aucune réponse\u00a0: {names}.',
    more: 'Sans aucune réponse\u00a0: {names}, et {n} autres.',
    unlocated: 'Réponses qui ne disent pas d’où elles viennent\u00a0: {n}.',
  },
  weighting: {
    title: 'Ce que coûte la pondération',
    said: 'Après redressement, {n} réponses ont la précision de {effective}. Elles représentent {covered} des habitants.',
    none: 'Rien n’est pondéré\u00a0: il faut une population déclarée et assez de réponses.',
  },
  drift: {
    title: 'Le bouton et les invités',
    usager: {
      unclear:
        'Satisfaction\u00a0: rien ne montre que ceux qui viennent par le bouton répondent autrement que les invités ({open} et {invited} réponses).',
      down: 'Ceux qui viennent par le bouton sont moins satisfaits que les invités\u00a0: entre {low} et {high} points de moins.',
      up: 'Ceux qui viennent par le bouton sont plus satisfaits que les invités\u00a0: entre {low} et {high} points de plus.',
      nothing: 'Satisfaction\u00a0: trop peu de réponses d’un côté ou de l’autre pour comparer.',
    },
    commun: {
      unclear:
        'Même traitement que les autres\u00a0: rien ne montre que ceux qui viennent par le bouton répondent autrement que les invités ({open} et {invited} réponses).',
      down: 'Ceux qui viennent par le bouton disent moins souvent que les invités avoir eu le même traitement que les autres\u00a0: entre {low} et {high} points de moins.',
      up: 'Ceux qui viennent par le bouton disent plus souvent que les invités avoir eu le même traitement que les autres\u00a0: entre {low} et {high} points de plus.',
      nothing:
        'Même traitement que les autres\u00a0: trop peu de réponses d’un côté ou de l’autre pour comparer.',
    },
    note: 'Les réponses du bouton et celles des invités ne sont jamais additionnées.',
  },
  precision: {
    title: 'Avec quelle précision',
    said: '{name}\u00a0: {n} réponses, à {reach} points près.',
    few: '{name}\u00a0: trop peu de réponses.',
    none: '{name}\u00a0: aucune réponse.',
    note: 'Chaque usager reçoit une seule de ces questions, tirée au sort.',
  },
  names: {
    overall: 'Ensemble',
    proof: 'Suivi',
    clarity: 'Clarté',
    ease: 'Facilité',
    effectiveness: 'But atteint',
    usefulness: 'Utilité',
    trust: 'Confiance',
    help: 'Aide',
    reason: 'Raison',
    importance: 'Importance',
    other: 'Autre',
  },
  cells: {
    title: 'Ce qui est caché',
    why: 'Rien n’est montré à moins de {shown} réponses, ni à moins de {public} dans un territoire ou quand toutes sont pareilles\u00a0: personne ne doit être reconnu.',
    none: 'Aucun mois n’est caché.',
    hidden: {
      one: '{n} mois est caché\u00a0: il a trop peu de réponses, ou protège celui qui en a trop peu.',
      other:
        '{n} mois sont cachés\u00a0: ils ont trop peu de réponses, ou protègent ceux qui en ont trop peu.',
    },
  },
  asked: {
    title: 'Ce qui a été demandé',
    said: 'Le questionnaire «\u00a0{instrument}\u00a0», dans sa version {version}, depuis {month}.',
    cut: 'Chaque changement de question coupe les courbes\u00a0: ce qui suit ne se compare pas à ce qui précède.',
  },
  noSetAside: 'Aucun envoi n’est mis de côté.',
  limits: 'Ce que ces réponses ne disent pas',
  limitsSaid:
    'Ni ce que pensent ceux qui n’ont pas répondu, ni ceux qui ont abandonné leur démarche, ni ceux qui n’ont jamais trouvé le service.',
}

export type CoverageText = typeof fr
