import type { PagesText } from '../fr/pages.ts'

/** Pages of the hub beside those of a request and of a feedback, in easy French. */
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
  copyCode: 'Copier le code',
  print: 'Imprimer',
  codeInMails: 'Le lien de cette page est aussi dans nos e-mails.',
  noteCode: 'Notez ce code ou copiez ce code. Il ouvre cette page.',
  isTracking: 'C’est un code de suivi.',
  isTicket: 'C’est le code d’une invitation à donner votre avis.',
  call: 'Pour de l’aide, appelez le {phone}.',
  asOf: 'Cette page dit où en est votre demande le {day}.',
  stop: {
    title: 'Arrêter les e-mails',
    what: 'Vous ne recevrez plus d’e-mail pour la demande numéro {reference}. Tout reste écrit sur la page de la demande.',
    still: 'Vous recevrez encore\u00a0: {ways}.',
    ways: { sms: 'des SMS', push: 'des notifications' },
    stop: 'Arrêter les e-mails',
    all: 'Arrêter tous les messages',
    done: 'C’est fait. Vous ne recevez plus d’e-mail pour la demande numéro {reference}.',
    doneAll: 'C’est fait. Vous ne recevez plus de messages pour la demande numéro {reference}.',
    again:
      'Tout est écrit sur la page de la demande. Vous voulez encore des messages\u00a0? Choisissez-le sur cette page.',
    unknown:
      'Ce lien n’est pas complet. Ouvrez-le depuis le message reçu. Ou choisissez sur la page de votre demande.',
  },
  refusal: {
    title: 'Ne plus me demander mon avis',
    what: 'Appuyez sur le bouton pour confirmer. Ensuite, nous ne vous demanderons plus votre avis. Vous recevez toujours les messages sur vos demandes.',
    done: 'C’est fait. Nous ne vous demanderons plus votre avis.',
    goesOn:
      'Vous recevez toujours les messages sur vos demandes. Vous pouvez changer ce choix sur la page de votre demande.',
    unknown:
      'Ce lien ne marche pas. Ouvrez-le dans le message reçu. Vous pouvez aussi faire ce choix sur la page de votre demande.',
  },
}
