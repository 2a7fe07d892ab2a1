/** What the first page of the console says, in French. */
export const fr = {
  question: 'Où en sommes-nous\u00a0?',
  loading: 'Lecture de la situation',
  today: {
    title: 'À faire aujourd’hui',
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
        one: '{n} choix reste à déclarer\u00a0: écart admis, objectif ou population',
        other: '{n} choix restent à déclarer\u00a0: écart admis, objectif ou population',
      },
    },
    other: { one: '{n} chose attend', other: '{n} choses attendent' },
  },
  services: {
    title: 'Chaque service, dans les deux mondes',
    of: 'Chiffres\u00a0: {period}.',
    usager: 'Pour chaque usager',
    commun: 'Pour tous',
    detail: 'Voir «\u00a0{service}\u00a0»',
    warnings: { one: '{n} alerte à expliquer', other: '{n} alertes à expliquer' },
  },
  circumstances: {
    title: 'En ce moment',
    none: 'Aucune circonstance n’est déclarée pour aujourd’hui.',
    since: '{label}, depuis le {from}',
    until: '{label}, du {from} au {until}',
    all: 'tous les services',
  },
  begin: {
    title: 'Par où commencer',
    intro: 'Quatre choses, dans cet ordre. La console se remplit à mesure.',
    steps: {
      services: 'Déclarer un service\u00a0: ce qui est offert, et en combien de temps',
      sites: 'Inscrire un site\u00a0: les pages où les usagers donnent leur avis',
      questions: 'Choisir ce qui est demandé, et publier la notice',
      choices:
        'Déclarer les choix qu’aucune formule ne fait\u00a0: écart admis, objectif, population',
    },
    done: 'Fait',
    todo: 'À faire',
  },
  limits:
    'Cette page ne dit rien de ceux qui n’ont pas répondu, qui ont renoncé, ou qui n’ont jamais trouvé le service.',
}

export type HomeText = typeof fr
