/** The page where a usager wants no more messages of a request, in French. The other languages have the same keys. */
export const stop = {
  title: 'Ne plus recevoir de messages',
  what: 'Vous ne recevrez plus d’e-mail, de SMS ni de notification pour la demande {reference}. Chaque étape reste écrite sur sa page.',
  stop: 'Arrêter les messages',
  done: 'C’est fait. Vous ne recevez plus de messages pour la demande {reference}.',
  again:
    'Chaque étape reste écrite sur sa page. Pour recevoir de nouveau des messages, choisissez comment être prévenu sur cette page.',
  unknown:
    'Cette adresse n’arrête aucun message. Ouvrez-la depuis le message reçu, ou choisissez comment être prévenu sur la page de votre demande.',
}

/** The keys every language has. */
export type StopText = typeof stop
