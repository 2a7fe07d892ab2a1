/** Every sentence of the demo's inbox, in French. What its messages hold is not translated. */
export const inboxFr = {
  name: 'Boîte de réception de Valmont',
  skip: 'Aller au contenu',
  fictive:
    'Démonstration. Cette boîte reçoit les e-mails et les SMS de toutes les personnes de Valmont. Rien n’est envoyé ailleurs.',
  list: {
    title: 'Messages reçus',
    count: { one: '{n} message', other: '{n} messages, du plus récent au plus ancien' },
    none: 'Aucun message pour le moment. Déposez une demande sur le site de Valmont avec votre adresse d’e-mail\u00a0: la suite arrive ici.',
    absent:
      'Pour voir un e-mail revenir, donnez une adresse qui finit par @absent.example\u00a0: personne ne l’a.',
    arrived: 'Un message est arrivé.',
  },
  at: '{day} à {hour}',
  to: 'Pour {to}',
  kind: { email: 'E-mail', sms: 'SMS' },
  segments: {
    one: '{n} SMS, {characters} caractères, {encoding}',
    other: '{n} SMS à la suite, {characters} caractères, {encoding}',
  },
  returned: 'Revenu\u00a0: personne n’a cette adresse',
  email: {
    from: 'De',
    to: 'À',
    received: 'Reçu',
    html: 'Le message mis en forme',
    text: 'Le message en texte simple',
    noHtml: 'Ce message n’a pas de mise en forme.',
    links: 'Les liens du message',
    calendar: 'Ajouter les dates à un calendrier',
    headers: 'En-têtes',
    back: 'Tous les messages',
  },
  missing: {
    title: 'Ce message n’existe pas',
    text: 'L’adresse est peut-être incomplète, ou le message est trop ancien. Rien d’autre n’est perdu. Revenez à la liste.',
  },
  elsewhere: {
    title: 'Cette adresse n’est pas celle de la boîte',
    text: 'La boîte ne répond qu’à l’adresse que la démonstration a donnée en démarrant. Ouvrez cette adresse.',
  },
  broken: {
    title: 'Cette page ne peut pas s’afficher',
    text: 'Une erreur est survenue. Les messages reçus sont gardés. Revenez à la liste et réessayez.',
  },
}

/** The keys every language has. */
export type InboxText = typeof inboxFr
