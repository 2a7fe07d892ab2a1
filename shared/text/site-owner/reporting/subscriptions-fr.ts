/** What the page of subscriptions says, in French. */
export const fr = {
  question: 'Que voulez-vous savoir sans ouvrir la console\u00a0?',
  intro:
    'Un point régulier, ou une lettre quand quelque chose change plus que le hasard. Vous choisissez pour vous seul\u00a0: personne d’autre ne voit ni ne règle vos abonnements.',
  loading: 'Lecture de vos abonnements',
  trouble: {
    unreachable:
      'Le serveur ne répond pas. Ce qui est saisi est gardé dans cette page. Un nouvel essai se fait tout seul.',
    unreadable:
      'La réponse du serveur n’est pas lisible par cette page. Ce qui est saisi est gardé tant que la page est ouverte.',
  },
  noMail:
    'Ce serveur n’envoie pas d’e-mail\u00a0: aucun serveur de courrier n’y est réglé (SMTP_URL). Rien ne peut être envoyé tant qu’il ne l’est pas. Vos abonnements sont gardés.',
  none: 'Vous ne recevez rien pour l’instant.',
  some: { one: 'Vous avez {n} abonnement.', other: 'Vous avez {n} abonnements.' },
  waiting: {
    one: '{n} attend que vous le confirmiez.',
    other: '{n} attendent que vous les confirmiez.',
  },
  list: 'Vos abonnements',
  what: {
    week: 'Point de la semaine',
    month: 'Point du mois',
    quarter: 'Point du trimestre',
    alert: 'Alerte quand quelque chose change',
    comments: 'Lettre quand des commentaires arrivent',
  },
  about: 'Services\u00a0: {services}. À {address}, en {language}.',
  allServices: 'tous les services',
  lostAddress: 'une adresse qui ne s’ouvre plus\u00a0: modifiez-la',
  languages: { fr: 'français', en: 'anglais' },
  states: {
    waiting:
      'En attente\u00a0: une lettre est partie le {day} à cette adresse. Ouvrez son lien dans les sept jours, sinon l’abonnement et l’adresse sont oubliés.',
    confirmed: 'Confirmé le {day}.',
  },
  last: {
    sent: 'Dernier envoi le {day}.',
    waiting: 'Une lettre du {day} est en cours d’envoi.',
    failed:
      'La lettre du {day} n’est pas arrivée\u00a0: le serveur de courrier l’a refusée. Vérifiez l’adresse.',
  },
  change: 'Modifier',
  stop: 'Arrêter',
  stopSure: 'Vous ne recevrez plus ces lettres. L’adresse est oubliée.',
  stopNow: 'Arrêter cet abonnement',
  cancel: 'Garder cet abonnement',
  stopped: 'C’est arrêté. L’adresse est oubliée.',
  form: 'S’abonner',
  formChange: 'Modifier un abonnement',
  giveUp: 'Laisser comme il était',
  kind: 'Ce que vous recevez',
  kinds: {
    digest: 'Un point régulier\u00a0: ce qui est promis et ce qui est tenu, par service',
    alert: 'Une alerte quand quelque chose change plus que le hasard',
    comments:
      'Une lettre quand des commentaires arrivent\u00a0: cinq minutes après le dernier, deux heures après le premier au plus tard',
  },
  every: 'Combien de fois',
  lengths: { week: 'Chaque semaine', month: 'Chaque mois', quarter: 'Chaque trimestre' },
  everyHint: {
    week: 'Le lundi à partir de 7 heures. Les chiffres se lisent au mois\u00a0: chaque semaine donne ceux du dernier mois complet, et ce qui attend une personne.',
    month: 'Le premier du mois à partir de 7 heures, sur le mois qui vient de finir.',
    quarter: 'Le premier du trimestre à partir de 7 heures, sur le trimestre qui vient de finir.',
  },
  services: 'De quels services',
  servicesHint: 'Sans choix, tous les services.',
  address: 'Adresse e-mail',
  addressHint:
    'Une lettre y part d’abord\u00a0: rien d’autre n’est envoyé avant que son lien soit ouvert. L’adresse est gardée sous scellé, et oubliée avec l’abonnement.',
  language: 'Langue des lettres',
  send: 'S’abonner',
  sendChanged: 'Enregistrer le changement',
  sending: 'Envoi en cours',
  asked:
    'C’est noté. Une lettre part à {address}\u00a0: ouvrez son lien dans les sept jours pour confirmer.',
  kept: 'C’est enregistré. Rien de plus n’est à confirmer.',
  fault: { address: 'Écrivez l’adresse où vous voulez recevoir ces lettres.' },
  notSent:
    'Rien n’est encore enregistré. Corrigez ce qui est indiqué\u00a0: ce qui est saisi est gardé.',
  unreachable:
    'Le serveur ne répond pas. Ce qui est saisi est gardé dans cette page. Envoyez de nouveau dans quelques instants.',
  falseAlarms: {
    title: 'Une alerte peut être fausse',
    why: 'Le hasard seul finit par passer un seuil. Le nombre de fausses alertes est donc réglé d’avance, pour toute l’organisation\u00a0: plus il y a de graphiques, plus chacun est exigeant.',
  },
  rules: {
    title: 'Ce que disent ces lettres, et ce qu’elles ne disent pas',
    lines: [
      'La satisfaction n’y figure jamais sans l’égalité, ni l’inverse.',
      'Un chiffre de moins de 11 réponses n’y figure pas. Aucun commentaire n’y figure.',
      'Chacune porte un lien qui l’arrête sans se connecter.',
      'Une personne qui perd l’accès aux résultats ne reçoit plus rien. Sans connexion depuis douze mois non plus\u00a0: reconnectez-vous pour vous abonner de nouveau.',
    ],
  },
}

export type SubscriptionsText = typeof fr
