import type { StopText } from '../fr/stop.ts'

/** The page where a usager wants no more messages of a request, in easy French. */
export const stop: StopText = {
  title: 'Arrêter les messages',
  what: 'Vous ne recevrez plus de messages pour la demande numéro {reference}\u00a0: pas d’e-mail, pas de SMS, pas de notification. Tout reste écrit sur la page de la demande.',
  stop: 'Arrêter les messages',
  done: 'C’est fait. Vous ne recevez plus de messages pour la demande numéro {reference}.',
  again:
    'Tout est écrit sur la page de la demande. Vous voulez encore des messages\u00a0? Choisissez-le sur cette page.',
  unknown:
    'Cette adresse ne marche pas. Ouvrez-la depuis le message reçu. Ou choisissez sur la page de votre demande.',
}
