import type { StopText } from '../fr/stop.ts'

/** The page where a usager wants no more e-mail about a request, in easy French. */
export const stop: StopText = {
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
}
