import type { PagesText } from '../fr/pages.ts'

/** Pages of the hub that belong to no one request, in easy French. */
export const pages: PagesText = {
  home: {
    title: 'Vos demandes et vos avis',
    intro: 'Que voulez-vous faire\u00a0?',
    track: 'Il faut le code reçu après votre demande.',
    receipt: 'Il faut le code reçu avec votre avis. Vous pouvez aussi effacer votre avis.',
    replies: 'Lire les réponses aux avis',
    repliesHint: 'Ce que des personnes ont écrit, et ce que le service a répondu.',
    staff: 'Agents et responsables de site\u00a0: ouvrir la console',
    back: 'Revenir à l’accueil',
  },
  replies: {
    which: 'Choisissez le site où vous avez donné votre avis.',
    none: 'Aucun site ne montre de réponses ici.',
  },
  fault: {
    titles: {
      missing: 'Cette page n’existe pas',
      refused: 'Envoi refusé',
      tooMany: 'Trop d’envois',
      down: 'La page ne marche pas',
    },
    tooMany: 'Il y a eu trop d’envois depuis votre connexion. Essayez encore dans {wait}.',
    down: 'Cette page ne marche pas pour le moment. Ce que vous avez envoyé est gardé. Essayez encore dans quelques minutes.',
    method: 'Cette page ne s’ouvre pas comme cela. Partez de l’accueil.',
  },
  isReceipt: 'Ce code est celui d’un avis. Il n’ouvre pas une demande.',
  call: 'Pour de l’aide, appelez le {phone}.',
  asOf: 'Cette page dit où en est votre demande le {day}.',
}
