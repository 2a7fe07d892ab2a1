import type { ReplyText } from '../../fr/requests/reply.ts'

/** What a usager reads where they answer the service, in easy French. */
export const reply: ReplyText = {
  title: 'Répondre au service',
  subject: 'Le sujet de votre message',
  kinds: {
    reply: 'Autre chose',
    not_fixed: 'Le problème est encore là',
    missing: 'Voici ce que vous m’avez demandé',
  },
  text: 'Votre message',
  hint: '1 000 lettres ou moins. Le service lit votre message.',
  files: 'Envoyer un papier ou une photo',
  send: 'Envoyer',
  faults: {
    empty: 'Écrivez votre message. Envoyez-le après.',
    tooLong: 'Votre message est trop long. Écrivez 1 000 lettres ou moins.',
    hidden: 'Nous ne pouvons pas lire ce texte. Écrivez-le de nouveau ici. Ne le collez pas.',
    tooMany:
      'Le service a déjà vos messages. Attendez sa réponse. Si c’est urgent, appelez le service.',
  },
  done: 'Le service a reçu votre message.',
  sent: 'Vos messages',
  when: 'Envoyé {day}',
  read: 'Le service l’a lu {day}',
  answered: 'Le service a répondu {day}',
  due: 'Vous avez une réponse au plus tard {day}',
}
