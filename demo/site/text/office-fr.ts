/** Every sentence of the back office itself, in French. What its files hold is not translated. */
export const officeFr = {
  name: 'Valmont Dossiers',
  skip: 'Aller au contenu',
  signedIn: 'Session ouverte\u00a0:',
  fictive: 'Démonstration. Personnes, adresses et numéros sont fictifs.',
  list: {
    title: 'Demandes',
    search: 'Rechercher',
    searchHint: 'Référence, nom ou e-mail',
    service: 'Démarche',
    every: 'Toutes les démarches',
    show: 'Afficher',
    count: {
      one: '{n} demande',
      other: '{n} demandes, de la plus récente à la plus ancienne',
    },
    none: 'Aucune demande ne correspond. Changez la recherche ou la démarche.',
    all: 'Voir toutes les demandes',
  },
  field: {
    reference: 'Référence',
    name: 'Demandeur',
    email: 'Courriel',
    phone: 'Téléphone',
    birth: 'Date de naissance',
    service: 'Démarche',
    kind: 'Objet',
    received: 'Reçue le',
    unknown: 'Non indiqué',
  },
  request: {
    title: 'Demande {reference}',
    requester: 'Demande et demandeur',
    messages: 'Échanges',
    at: '{day} à {hour}',
    moves: 'Autres demandes',
    back: 'Toutes les demandes',
    previous: 'Demande précédente',
    next: 'Demande suivante',
  },
  missing: {
    title: 'Cette demande n’existe pas',
    text: 'La référence est peut-être incomplète. Rien n’est modifié. Revenez à la liste et cherchez la demande.',
  },
  nowhere: {
    title: 'Cette page n’existe pas',
    text: 'L’adresse est peut-être incomplète. Les demandes enregistrées sont gardées. Revenez à la liste.',
  },
  broken: {
    title: 'Cette page ne peut pas s’afficher',
    text: 'Une erreur est survenue. Les demandes enregistrées sont gardées. Revenez à la liste et réessayez.',
  },
}

/** The keys every language has. */
export type OfficeText = typeof officeFr
