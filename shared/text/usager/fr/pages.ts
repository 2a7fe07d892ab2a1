/** Pages of the hub beside those of a request and of a feedback, in French. The other languages have the same keys. */
export const pages = {
  /** The hub's first page, with the ways to the others. */
  home: {
    title: 'Vos demandes et vos avis',
    intro: 'Que voulez-vous faire ?',
    track: 'Avec le code de suivi reçu après votre demande.',
    receipt: 'Avec le code reçu avec votre avis. Vous pouvez aussi l’effacer.',
    replies: 'Lire les réponses aux avis',
    repliesHint: 'Ce que des personnes ont écrit, et ce que le service a répondu.',
    staff: 'Agents et responsables de site : ouvrir la console',
    back: 'Revenir à l’accueil',
  },
  /** Answers that everybody may read, where no site is named. */
  replies: {
    which: 'Choisissez le site où l’avis a été donné.',
    none: 'Aucun site ne publie de réponses ici.',
  },
  /** An address that opens nothing, or not now. */
  fault: {
    titles: {
      missing: 'Page introuvable',
      refused: 'Envoi refusé',
      tooMany: 'Trop d’envois',
      down: 'Page indisponible',
    },
    tooMany: 'Trop d’envois depuis votre connexion. Réessayez dans {wait}.',
    down: 'Cette page n’est pas disponible pour le moment. Ce que vous avez déjà envoyé reste enregistré. Réessayez dans quelques minutes.',
    method: 'Cette page ne s’ouvre pas de cette façon. Partez de l’accueil.',
  },
  copyCode: 'Copier le code',
  print: 'Imprimer',
  /** How the code of a request is kept, with e-mails or without. */
  codeInMails: 'Le lien vers cette page est aussi dans nos e-mails.',
  noteCode: 'Notez-le ou copiez-le\u00a0: il ouvre cette page.',
  /** A code of another kind, typed where it opens nothing. */
  isTracking: 'C’est un code de suivi.',
  isTicket: 'C’est le code d’une invitation à donner votre avis.',
  call: 'Pour de l’aide, appelez le {phone}.',
  /** On a page that may be kept or printed. */
  asOf: 'Cette page dit où en est votre demande le {day}.',
  /** Where a usager wants no more e-mail about a request. */
  stop: {
    title: 'Ne plus recevoir d’e-mail',
    what: 'Vous ne recevrez plus d’e-mail pour la demande {reference}. Les étapes restent écrites sur la page de cette demande.',
    /** What still arrives. */
    still: 'Vous recevrez encore : {ways}.',
    ways: { sms: 'des SMS', push: 'des notifications' },
    stop: 'Arrêter les e-mails',
    all: 'Arrêter tous les messages',
    done: 'C’est fait. Vous ne recevez plus d’e-mail pour la demande {reference}.',
    doneAll: 'C’est fait. Vous ne recevez plus de messages pour la demande {reference}.',
    again:
      'Les étapes restent écrites sur la page de cette demande. Pour recevoir de nouveau des messages, choisissez sur cette page comment être prévenu.',
    unknown:
      'Ce lien est incomplet. Ouvrez-le depuis le message reçu, ou choisissez comment être prévenu sur la page de votre demande.',
  },
  /** Where a usager wants no more questions about how it was. */
  refusal: {
    title: 'Ne plus me demander mon avis',
    what: 'Appuyez pour confirmer. Nous ne vous demanderons alors plus votre avis, pour aucune de vos demandes. Les messages sur vos demandes continuent.',
    done: 'C’est fait. Nous ne vous demanderons plus votre avis.',
    goesOn:
      'Les messages sur vos demandes continuent. Vous pouvez revenir sur ce choix sur la page de votre demande.',
    unknown:
      'Ce lien est incomplet ou trop ancien. Ouvrez-le depuis le message reçu, ou faites ce choix sur la page de votre demande.',
  },
}

/** The keys every language has. */
export type PagesText = typeof pages
