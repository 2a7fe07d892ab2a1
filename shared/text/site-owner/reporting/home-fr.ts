/** What the first page of the console says, in French. */
export const fr = {
  question: 'Où en sommes-nous\u00a0?',
  loading: 'Lecture de la situation',
  today: {
    title: 'À faire',
    nothing: 'Rien n’attend aujourd’hui.',
    lines: {
      callbacks: {
        one: '{n} usager demande à être rappelé',
        other: '{n} usagers demandent à être rappelés',
      },
      overdue_replies: {
        one: '{n} message d’usager attend une réponse depuis trop longtemps',
        other: '{n} messages d’usagers attendent une réponse depuis trop longtemps',
      },
      late: {
        one: '{n} date dépassée sans message à l’usager',
        other: '{n} dates dépassées sans message à l’usager',
      },
      handed_over: {
        one: '{n} avis confié à l’agent attend une réponse',
        other: '{n} avis confiés à l’agent attendent une réponse',
      },
      warnings: {
        one: '{n} alerte à expliquer',
        other: '{n} alertes à expliquer',
      },
      set_aside: {
        one: '{n} avis mis de côté est à relire',
        other: '{n} avis mis de côté sont à relire',
      },
      unusual_keys: {
        one: '{n} clé a demandé bien plus d’invitations que d’habitude',
        other: '{n} clés ont demandé bien plus d’invitations que d’habitude',
      },
      ending_keys: {
        one: '{n} clé expire dans moins de trente jours\u00a0: à remplacer',
        other: '{n} clés expirent dans moins de trente jours\u00a0: à remplacer',
      },
      unusual_arrivals: {
        one: '{n} jour a reçu des avis inhabituels',
        other: '{n} jours ont reçu des avis inhabituels',
      },
      silent_sites: {
        one: '{n} site ne donne pas de nouvelles',
        other: '{n} sites ne donnent pas de nouvelles',
      },
      drafts: {
        one: 'Les questions de {n} site sont à l’essai et pas encore en service',
        other: 'Les questions de {n} sites sont à l’essai et pas encore en service',
      },
      declarations: {
        one: '{n} choix reste à déclarer\u00a0: tolérance, objectif ou population',
        other: '{n} choix restent à déclarer\u00a0: tolérance, objectif ou population',
      },
    },
    panel: '(dans le panneau des agents)',
    other: { one: '{n} chose attend', other: '{n} choses attendent' },
  },
  services: {
    title: 'Chaque service',
    order: 'Du plus loin de son objectif au plus près.',
    usager: 'Ce que les usagers vivent',
    commun: 'Ce qui est dû à tous',
    of: {
      usager: 'Usagers satisfaits',
      commun: 'Dates annoncées tenues',
      within: 'Réponses dans le délai',
    },
    chart:
      'Dessins\u00a0: les douze derniers mois, de 0 à 100\u00a0%\u00a0; en pointillé, l’objectif.',
    verdict: {
      missed: 'Objectif {commitment} manqué de {gap}',
      held: 'Objectif {commitment} atteint',
      unclear: 'Objectif {commitment}\u00a0: trop peu de réponses',
      never: 'Objectif {commitment} hors d’atteinte si rien ne change',
    },
    within: {
      one: 'de {n} demande a sa réponse en {delay}',
      other: 'des {n} demandes ont leur réponse en {delay}',
    },
    days: { one: '{n} jour', other: '{n} jours' },
    ways: { up: 'En hausse', down: 'En baisse', none: 'Variation ordinaire' },
    noDate: 'Aucune date annoncée n’est arrivée à son terme.',
    yearBefore: 'Un an avant\u00a0: {share} ({base})',
    noYearBefore: 'Un an avant\u00a0: pas de chiffre',
    months: 'Mois par mois\u00a0: {list}.',
    more: { one: '{n} autre service', other: '{n} autres services' },
    warnings: { one: '{n} alerte', other: '{n} alertes' },
    daysOnly:
      'Une semaine ou des dates au choix n’ont ni synthèse ni tendance\u00a0: elles se lisent sur des mois entiers.',
    before: 'Aucune réponse avant {first}.',
    noCommitment: {
      one: '{services} n’a pas d’objectif de satisfaction déclaré. Sans objectif, rien ne dit si le service tient parole.',
      other:
        '{services} n’ont pas d’objectif de satisfaction déclaré. Sans objectif, rien ne dit si ces services tiennent parole.',
    },
    declare: 'Déclarer un objectif',
    who: 'Qui a répondu, et qui manque',
    subscribe: 'Recevoir cette synthèse par e-mail',
  },
  comments: {
    title: 'Avis qui attendent une réponse',
    none: 'Aucun avis écrit n’attend de réponse.',
    all: {
      one: '{n} avis écrit attend une réponse.',
      other: '{n} avis écrits attendent une réponse.',
    },
    waits: 'La moitié attend depuis {half} ou plus, le plus ancien depuis {longest}.',
    wait: 'Il attend depuis {longest}.',
    oldest: 'Le plus ancien attend depuis {longest}.',
    today: { one: 'Il attend depuis aujourd’hui.', other: 'Tous attendent depuis aujourd’hui.' },
    days: { one: '{n} jour', other: '{n} jours' },
    service: '{service}\u00a0: {n}, depuis {longest} au plus',
    serviceToday: '{service}\u00a0: {n}, depuis aujourd’hui',
    read: 'Lire et répondre',
  },
  circumstances: {
    title: 'En ce moment',
    none: 'Aucune circonstance n’est déclarée pour aujourd’hui.',
    since: '{label}, depuis le {from}',
    until: '{label}, du {from} au {until}',
    all: 'tous les services',
    declare: 'Déclarer une circonstance',
  },
  begin: {
    title: 'Aucun avis n’est encore venu',
    steps:
      'Cinq étapes y mènent\u00a0: votre organisation, un service, les questions, la balise, puis l’attente. Dix minutes suffisent.',
    go: 'Obtenir le premier avis',
    adminOnly:
      'Une personne avec le rôle «\u00a0administration\u00a0» enregistre votre site. Vous pouvez déjà déclarer un service.',
    look: 'Voir les étapes du premier avis',
  },
  beginning: {
    title: 'Vos premières réponses',
    since: {
      one: '{n} réponse est arrivée, le {day}.',
      other: '{n} réponses sont arrivées depuis le {day}.',
    },
    comments: 'Chaque commentaire se lit tout de suite dans les avis.',
    fewest:
      'Un taux demande au moins 5 réponses au même service, et 11 sur cette page ou hors de votre organisation. Sous 30, il reste en gris.',
    month:
      'Cette page lit des mois terminés\u00a0: {month} y viendra le {next}. Le taux de satisfaits se montre à côté de ce qui est dû à tous, une fois les deux mesurés.',
    read: 'Lire les avis',
    invite: 'Inviter d’autres usagers',
  },
  limits:
    'Cette page ne dit rien de ceux qui n’ont pas répondu, qui ont renoncé, ou qui n’ont jamais trouvé le service.',
}

export type HomeText = typeof fr
