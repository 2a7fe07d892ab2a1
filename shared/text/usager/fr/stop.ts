/** The page where a usager wants no more e-mail about a request, in French. The other languages have the same keys. */
export const stop = {
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
}

/** The keys every language has. */
export type StopText = typeof stop
