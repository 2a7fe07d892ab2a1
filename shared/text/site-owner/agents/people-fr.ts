/** What the console says of the people of the organisation and their rights, in French. */
export const fr = {
  question: 'Qui peut se connecter ?',
  loading: 'Lecture des personnes',
  trouble: {
    unreachable:
      'Le serveur ne répond pas. Les personnes affichées sont gardées. Un nouvel essai se fait tout seul.',
    unreadable:
      'La réponse du serveur n’est pas lisible par cette page. Les personnes affichées sont gardées. Rechargez la page.',
  },
  roleNeeded:
    'Cette page s’ouvre avec le rôle « administration ». Demandez-le à la personne qui administre Parvis, puis connectez-vous de nouveau.',
  counted: { one: '{n} personne peut se connecter.', other: '{n} personnes peuvent se connecter.' },
  waiting: {
    one: '{n} invitation attend sa réponse.',
    other: '{n} invitations attendent leur réponse.',
  },
  openid: {
    claim:
      'Le fournisseur d’identité de votre organisation ouvre cette console. Il donne aussi les droits : changez-les chez lui.',
    rules:
      'Le fournisseur d’identité de votre organisation ouvre cette console. Le fichier de règles du serveur donne les droits : changez-les dans ce fichier.',
  },
  warn: {
    oneAdmin:
      'Une seule personne administre Parvis. Si elle perd son accès, personne ne la remplace. Invitez-en une deuxième.',
    noPasskey: '{names} : administration sans clé d’accès. Un lien par e-mail ne lui ouvre rien.',
    noMail:
      'Aucun serveur d’e-mail n’est réglé. Remettez vous-même le lien d’invitation : cette page le montre une fois.',
  },
  invite: 'Inviter une personne',
  filter: 'Chercher une personne',
  filterHint: 'Un nom, une adresse, un rôle ou un service.',
  found: { one: '{n} personne trouvée.', other: '{n} personnes trouvées.' },
  nobody: 'Personne ne correspond à cette recherche.',
  pages: 'Pages de la liste',
  page: 'Page {n} sur {all}',
  before: 'Page précédente',
  after: 'Page suivante',
  caption: 'Les personnes qui peuvent se connecter',
  columns: {
    name: 'Nom',
    role: 'Rôle',
    reach: 'Services',
    seen: 'Dernière visite',
    door: 'Connexion',
  },
  you: 'vous',
  invited: 'Invitation envoyée',
  never: 'Jamais',
  today: 'Aujourd’hui',
  allServices: 'Tous les services',
  noService: 'Aucun service',
  doors: {
    openid: 'Fournisseur d’identité',
    passkey: 'Clé d’accès',
    link: 'Lien par e-mail',
  },
  form: {
    title: 'Qui voulez-vous inviter ?',
    intro: 'La personne reçoit un lien par e-mail. Le lien fonctionne une fois, pendant 7 jours.',
    introNoMail:
      'Aucun serveur d’e-mail n’est réglé : cette page montrera le lien, à remettre vous-même.',
    name: 'Prénom et nom',
    email: 'Adresse e-mail',
    role: 'Rôle',
    services: 'Services',
    servicesHint: 'Les demandes et les usagers que la personne peut retrouver.',
    servicesOfResults:
      'Les demandes et les usagers que la personne peut retrouver. Elle voit les résultats de tous les services.',
    all: 'Tous les services, aussi ceux à venir',
    sector: 'Secteur {sector}',
    ownService: 'Pour quel service cette personne travaille-t-elle ?',
    ownServiceHint: 'Le journal des consultations cite ce service, jamais le nom de la personne.',
    noOwnService: 'Aucun en particulier',
    invite: 'Inviter',
    sending: 'Envoi en cours',
    save: 'Enregistrer les droits',
    saving: 'Enregistrement en cours',
    notSent: 'L’invitation n’est pas partie. Corrigez ce qui est indiqué : le reste est gardé.',
    notSaved: 'Les droits ne sont pas changés. Corrigez ce qui est indiqué : le reste est gardé.',
    fault: {
      name: 'Écrivez le nom de la personne, en 120 caractères au plus.',
      email: 'Écrivez une adresse e-mail, comme prenom.nom@ville.example.',
      role: 'Choisissez un rôle.',
      services: 'Choisissez au moins un service, ou tous.',
    },
    unreachable:
      'Le serveur ne répond pas. Ce qui est écrit est gardé. Réessayez dans quelques instants.',
  },
  link: {
    sent: 'L’invitation est partie à {email}.',
    made: 'Le lien de {name} est prêt',
    onlyHere:
      'Remettez ce lien à la personne. Il fonctionne une fois, et cette page ne le montrera plus.',
    copy: 'Copier le lien',
    copied: 'Le lien est copié.',
    notCopied: 'Le navigateur ne copie pas : sélectionnez le lien.',
    hide: 'J’ai copié le lien, ne plus le montrer',
  },
  person: {
    unknown: 'Cette personne n’est plus dans la liste.',
    email: 'Adresse e-mail',
    service: 'Service d’appartenance',
    seen: 'Dernière visite',
    door: 'Connexion',
    passkeys: { one: '{n} clé d’accès', other: '{n} clés d’accès' },
    rights: 'Ce que voit cette personne',
    reach: 'Services : {reach}.',
    saved: 'Les droits de {name} sont enregistrés. Une session qui en dit plus est terminée.',
    changed:
      'Quelqu’un a changé ces droits pendant que vous écriviez. Vérifiez ce qui suit, puis enregistrez.',
    last: 'C’est la dernière personne qui administre Parvis : son rôle ne peut pas baisser. Donnez d’abord ce rôle à quelqu’un d’autre.',
    elsewhere: {
      claim:
        'Ces droits viennent du fournisseur d’identité. Ils changent chez lui, puis à la prochaine connexion.',
      rules:
        'Ces droits viennent du fichier de règles du serveur. Ils changent dans ce fichier, puis à la prochaine connexion.',
    },
    access: 'Son accès',
    linkSure: 'Un nouveau lien part à {email}. Le lien précédent ne fonctionne plus.',
    again: { invited: 'Envoyer l’invitation de nouveau', active: 'Envoyer un lien de connexion' },
    againAdmin: 'Envoyer un lien pour une nouvelle clé d’accès',
    remove: 'Retirer l’accès',
    removeSure:
      'Ses sessions se terminent tout de suite et son compte est supprimé. Ses décisions, ses réponses et le journal restent.',
    removeNow: 'Retirer l’accès de {name}',
    removeOwn:
      'C’est votre propre accès. Votre session se termine, et seule une autre personne peut vous inviter de nouveau.',
    removeLast:
      'C’est la dernière personne qui administre Parvis : son accès ne peut pas être retiré. Donnez d’abord ce rôle à quelqu’un d’autre.',
    removed: 'L’accès de {name} est retiré.',
    cancel: 'Annuler',
    notDone: 'Le serveur ne répond pas. Rien n’a changé. Réessayez dans quelques instants.',
  },
  sessions: {
    title: 'Sessions ouvertes',
    loading: 'Lecture des sessions',
    unread:
      'Le serveur ne dit pas où des sessions sont ouvertes. Un nouvel essai se fait tout seul.',
    none: 'Aucune session ouverte.',
    line: '{application}, {browser}, depuis le {day}',
    current: 'cette session',
    applications: { console: 'Console', extension: 'Extension' },
    noBrowser: 'navigateur inconnu',
    end: 'Terminer',
    ending: 'Un instant…',
    endAll: 'Terminer toutes les sessions',
    ended: { one: '{n} session est terminée.', other: '{n} sessions sont terminées.' },
  },
}

/** The keys every language has. */
export type PeopleText = typeof fr
