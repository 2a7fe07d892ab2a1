/** Pages of the hub that belong to no one request, in French. The other languages have the same keys. */
export const pages = {
  /** The hub's first page, with the ways to the others. */
  home: {
    title: 'Vos demandes et vos avis',
    intro: 'Que voulez-vous faire ?',
    track: 'Avec le code de suivi reçu après votre demande.',
    receipt: 'Avec le code reçu avec votre avis. Vous pouvez aussi l’effacer.',
    replies: 'Lire les réponses aux avis',
    repliesHint: 'Ce que des usagers ont écrit, et ce que le service a répondu.',
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
  /** The code of a feedback, typed where one of a request is asked for. */
  isReceipt: 'Ce code est celui d’un avis. Il n’ouvre pas une demande.',
  call: 'Pour de l’aide, appelez le {phone}.',
  /** On a page that may be kept or printed. */
  asOf: 'Cette page dit où en est votre demande le {day}.',
}

/** The keys every language has. */
export type PagesText = typeof pages
