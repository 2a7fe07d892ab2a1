/** What the first page of the console says, in French. */
export const fr = {
  question: 'Où en sommes-nous\u00a0?',
  intro:
    'Par service : satisfaction, dates tenues, écarts entre territoires, et ce qui reste à faire.',
  loading: 'Lecture de la situation',
  headline: {
    title: 'Satisfaction et égalité, ensemble',
    compared:
      'Ce que disent les graphiques pour {at}, service par service. Les services ne s’additionnent pas\u00a0: une moyenne cacherait celui qui va mal.',
    none: 'Trop tôt pour le dire\u00a0: aucun service n’a encore huit mois avec assez de réponses, et un de plus. Rien n’en est conclu, ni en bien ni en mal.',
    counted: { one: '{n} service', other: '{n} services' },
    of: {
      invited: '{services}\u00a0: {satisfaction}, {equality}.',
      submitted: '{services}, à l’envoi du formulaire\u00a0: {satisfaction}, {equality}.',
    },
    satisfaction: {
      up: 'satisfaction en hausse',
      down: 'satisfaction en baisse',
      none: 'satisfaction sans signal de changement',
      early: 'satisfaction, trop tôt pour le dire',
      too_few: 'satisfaction inconnue (moins de 11 réponses)',
    },
    equality: {
      up: 'égalité en hausse',
      down: 'égalité en baisse',
      none: 'égalité sans signal de changement',
      early: 'égalité, trop tôt pour le dire',
      too_few: 'égalité inconnue (pas assez de réponses par territoire)',
    },
    alert:
      'Alerte\u00a0: la satisfaction monte et l’égalité baisse. Ce n’est pas un progrès\u00a0: certains sont mieux servis, d’autres sont laissés derrière.',
    axis: { satisfaction: 'Satisfaction', equality: 'Égalité' },
    how: 'L’égalité mesure l’écart entre territoires, hasard déduit. Une flèche signale un changement supérieur à la marge d’erreur. Elle demande huit périodes de référence.',
  },
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
    since: 'Chiffres depuis le début ; flèches sur le dernier mois terminé.',
    usager: 'Pour chaque usager',
    commun: 'Pour tous',
    detail: 'Voir «\u00a0{service}\u00a0»',
    warnings: { one: '{n} alerte sans réponse', other: '{n} alertes sans réponse' },
  },
  changes: {
    title: 'Ce qui a changé, et si c’est plus que le hasard',
    none: 'Aucun graphique ne donne de signal.',
    nothing:
      'Trop tôt pour le dire\u00a0: il faut huit mois avec assez de réponses, et un de plus.',
    line: '{indicator} ({stream}). {change}',
    chance: {
      one: '{n} série sans signal',
      other: '{n} séries sans signal',
    },
    odds: 'Les limites des graphiques tiennent compte de leur nombre. Si rien ne changeait, il y aurait une fausse alerte par an au plus, tous services réunis.',
    beside: 'Égalité entre territoires\u00a0: {said}',
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
